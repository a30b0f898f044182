import { readMinorUnits } from '#domain/shared/money.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { valueAt } from '#domain/site/look-up-site.ts'
import { writeLoad } from '#domain/site/read-load.ts'
import type { Site, Stamp } from '#domain/site/site.ts'
import type { FieldPath, ValueAt } from '#domain/site/site-values.ts'
import { putValues, writeField } from '#domain/site/write-field.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { fromPlain, toPlain } from '../estimate/notation.ts'
import { type Draft, KEPT, OWN, type QuotedSite, renotate } from './draft.ts'

/** What stands on a quote on which nothing was typed yet. */
export type Usual = Pick<Draft, 'date' | 'validUntil' | 'currency' | 'taxes' | 'terms'>

/** The quote of a site: what was typed on it, and what other tools know. */
export function draftOf(site: Site, usual: Usual, notation: NumberNotation): Draft {
  const { currency, listCurrency, listed, typed } = readMoney(site, usual.currency)
  const ownLicences = valueAt(site, 'quote/ownLicences') ?? true
  const own = quoteSite(site, OWN)
  const others = (valueAt(site, 'quote/sites') ?? []).map(
    ({ id, name, load, order }): QuotedSite => ({ id, name, ...readLoadText(load), order: order ?? null }),
  )
  const draft: Draft = {
    notation: KEPT,
    customer: valueAt(site, 'customer') ?? '',
    contact: valueAt(site, 'contacts')?.[0]?.name ?? '',
    address: valueAt(site, 'address') ?? '',
    number: valueAt(site, 'quote/number') ?? '',
    date: valueAt(site, 'quote/date') ?? usual.date,
    validUntil: valueAt(site, 'quote/validUntil') ?? usual.validUntil,
    ...{ currency, listCurrency },
    prices: typed,
    discounts: valueAt(site, 'quote/discounts') ?? {},
    lineTaxes: valueAt(site, 'quote/lineTaxes') ?? {},
    ownLicences,
    sites: [...(ownLicences && (own.estimate || own.sizing) ? [own] : []), ...others],
    lines: valueAt(site, 'quote/lines') ?? [],
    discountPercent: valueAt(site, 'quote/discountPercent') ?? '',
    taxes: valueAt(site, 'quote/taxes') ?? usual.taxes,
    terms: valueAt(site, 'quote/terms') ?? usual.terms,
  }
  const shown = renotate(draft, notation)
  return { ...shown, prices: { ...shown.prices, ...keepTyped(listed, shown.prices, notation) } }
}

/**
 * The currency of a quote with its prices: that of the list, unless another one was chosen beside just this list. Then none
 * of its prices counts, and neither does what was typed in another currency.
 */
function readMoney(site: Site, usual: string) {
  const list = valueAt(site, 'prices/list')
  const written = valueAt(site, 'quote/currency')
  const isChosen = written !== undefined && valueAt(site, 'quote/listCurrency') === list?.currency
  const currency = (isChosen ? written : (list?.currency ?? written)) ?? usual
  const isListed = list?.currency === currency
  return {
    currency,
    listCurrency: list && !isListed ? list.currency : null,
    listed: isListed ? list.prices : {},
    typed: (written ?? currency) === currency ? (valueAt(site, 'quote/prices') ?? {}) : {},
  }
}

/** A site as it stands on a quote. */
export function quoteSite(site: Site, id: string): QuotedSite {
  const order = valueAt(site, 'order') ?? null
  return { id, name: valueAt(site, 'name') ?? '', ...writeLoad(site, siteFacts.estimated), order }
}

/** The site with what was typed on its quote; `goesOn` where it is the same field as before. */
export function writeDraft(
  site: Site,
  [before, after]: readonly [before: Draft, after: Draft],
  stamp: Stamp,
  { goesOn, notation }: { goesOn: boolean; notation: NumberNotation },
): Site {
  const untouched = new Map(valuesOf(site, renotate(before, KEPT)).map(written))
  // The usual values are decided with the first change; what stands on the site and was not touched stays as it is.
  const touched = valuesOf(site, renotate(after, KEPT)).filter(
    each => untouched.get(each[0]) !== written(each)[1] || (site.fields[each[0]]?.value ?? null) === null,
  )
  const values = [...touched, ...writePrices(site, before, after, notation)]
  return values.reduce((changed: Site, [path, value]) => {
    const isSame = JSON.stringify(changed.fields[path]?.value ?? null) === JSON.stringify(value)
    if (isSame) return changed
    return goesOn
      ? writeField(changed, path, value as ValueAt<FieldPath> | null, stamp)
      : putValues(changed, [[path, value]], stamp)
  }, site)
}

const written = ([path, value]: Values[number]) => [path, JSON.stringify(value)] as const

type Texts = Readonly<Record<string, string>>
type Values = readonly (readonly [FieldPath, unknown])[]

function valuesOf(site: Site, after: Draft): Values {
  const own = after.sites.find(({ id }) => id === OWN)
  const others = after.sites.filter(({ id }) => id !== OWN)
  return [
    ['customer', after.customer || null],
    ['address', after.address || null],
    ['contacts', writeContacts(site, after.contact)],
    ['quote/number', after.number || null],
    ['quote/date', after.date || null],
    ['quote/validUntil', after.validUntil || null],
    ['quote/discounts', orNull(after.discounts)],
    ['quote/lineTaxes', orNull(after.lineTaxes)],
    ['quote/discountPercent', after.discountPercent || null],
    ['quote/lines', after.lines.length > 0 ? after.lines : null],
    // That there are none was decided too, and is not to be filled with the usual ones.
    ['quote/taxes', after.taxes],
    ['quote/terms', after.terms],
    ['quote/currency', after.currency],
    ['quote/listCurrency', besideList(site, after.currency)],
    ['quote/ownLicences', after.ownLicences ? null : false],
    ['quote/sites', others.length > 0 ? others.map(writeOther) : null],
    ...(own
      ? ([
          ['name', own.name || null],
          ['order', own.order],
        ] as const)
      : []),
  ]
}

/**
 * Prices that can be read go to the price list of their currency, for every tool, and make one where there is none; what was
 * typed is kept beside it. A list of another currency stays as it is.
 */
function writePrices(site: Site, before: Draft, after: Draft, notation: NumberNotation): Values {
  if (before.prices === after.prices && before.currency === after.currency) return []
  const typed = Object.entries(renotate(after, KEPT).prices).filter(([, price]) => price)
  // What is typed is of the currency of the day, whichever it was when the last was.
  const own: Values = [
    ['quote/prices', orNull(Object.fromEntries(typed))],
    ['quote/currency', after.currency],
  ]
  const list = valueAt(site, 'prices/list')
  if (list && (before.currency !== after.currency || list.currency !== after.currency)) return own
  const known = list?.prices ?? {}
  const prices = Object.fromEntries(
    Object.entries(after.prices).flatMap(([reference, typed]) => {
      const isKnown = before.prices[reference] === typed && known[reference] !== undefined
      const plain = isKnown ? (known[reference] ?? '') : toPlain(typed.trim(), notation)
      return typeof readMinorUnits(plain, after.currency) === 'number' ? [[reference, plain]] : []
    }),
  )
  const hasPrices = Object.keys(prices).length > 0
  return [
    ...own,
    ['prices/list', hasPrices ? { currency: after.currency, prices } : null],
    ['prices/text', null],
  ]
}

function besideList(site: Site, currency: string) {
  const list = valueAt(site, 'prices/list')
  return list && list.currency !== currency ? list.currency : null
}

/** The prices of a list, each as it was typed where that says the same. */
function keepTyped(list: Texts, typed: Texts, notation: NumberNotation) {
  return Object.fromEntries(
    Object.entries(list).map(([reference, price]) => {
      const own = typed[reference]
      const plain = fromPlain(price, notation)
      const isSame = own !== undefined && fromPlain(toPlain(own.trim(), notation), notation) === plain
      return [reference, isSame ? own : plain]
    }),
  )
}

function writeContacts(site: Site, name: string) {
  const [first, ...others] = valueAt(site, 'contacts') ?? []
  if ((first?.name ?? '') === name) return valueAt(site, 'contacts') ?? null
  const { name: _name, ...rest } = first ?? {}
  const contacts = [...(name || Object.keys(rest).length > 0 ? [{ ...rest, name }] : []), ...others]
  return contacts.length > 0 ? contacts : null
}

function writeOther({ id, name, estimate, sizing, order }: QuotedSite) {
  return { id, name, load: JSON.stringify({ estimate, sizing }), ...(order && { order }) }
}

function readLoadText(text: string): Pick<QuotedSite, 'estimate' | 'sizing'> {
  try {
    const { estimate, sizing } = JSON.parse(text) as Record<string, unknown>
    return { estimate: objectOrNull(estimate), sizing: objectOrNull(sizing) }
  } catch {
    return { estimate: null, sizing: null }
  }
}

const objectOrNull = (value: unknown) => (typeof value === 'object' ? value : null)
const orNull = (texts: Texts) => (Object.keys(texts).length > 0 ? texts : null)
