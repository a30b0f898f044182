import { computeQuote } from '#domain/quotes/compute-quote.ts'
import { findQuoteFaults } from '#domain/quotes/find-quote-faults.ts'
import { listPriceChanges, percentOf } from '#domain/quotes/list-price-changes.ts'
import type { Fault } from '#domain/shared/find-faults.ts'
import { type Money, minorUnitsOf, moneyFromMinorUnits } from '#domain/shared/money.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { PriceListChangesQuery } from '#openapi/endpoints/price-list-changes.ts'
import type { PriceListChangesAnswer } from '#openapi/responses/changes.ts'
import { writeFault } from '#reports/write-fault.ts'
import { writeCursor } from '../access/cursor.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { listPricedQuotes, type PricedQuote } from '../store/list-priced-quotes.ts'
import { findToday } from '../store/organisations.ts'
import {
  APPLYING_IN,
  findApplyingList,
  findNextList,
  findPriceList,
  type PricedList,
  type PriceListRow,
} from '../store/price-lists.ts'
import { readPage } from './kept-pages.ts'
import { APPLYING, applyFrozen, freeze, placeFault } from './settle-quote.ts'

type Path = { priceListId: string }
type Item = PriceListChangesAnswer['items'][number]

/** Cursors hold moments; a day is told by its first. */
const START_OF_DAY = 'T00:00:00.000Z'

/** What differs between two lists, and what that would do to the open quotes. */
export async function answerPriceListChanges(
  query: PriceListChangesQuery,
  context: KeptContext<Path>,
): Promise<PriceListChangesAnswer> {
  const { scope, path } = context
  const before = await findPriceList(scope, path.priceListId)
  if (!before) throw new Problem('not-found', 'detail.not-found.object', { id: path.priceListId })
  const after = await findOther(before.list, query.to, context)
  const { currency } = before.list
  const { limit, after: place } = readPage(query, context)
  const { rows, hasMore } = await listPricedQuotes(scope, {
    sources: [before.list.id, `${APPLYING_IN}${currency}`],
    today: await findToday(scope),
    limit,
    after: place && { day: place.createdAt.slice(0, 10), id: place.id },
  })
  const items: Item[] = []
  const applies = rememberApplying(context)
  for (const row of rows) {
    const request = JSON.parse(row.request) as KeptQuoteRequest
    const isOfList =
      row.state === 'issued' ||
      request.priceListId !== APPLYING ||
      (await applies(request)) === before.list.id
    const item = isOfList && weigh(row, request, before, after, context)
    if (item) items.push(item)
    // Others get their turn between two quotes.
    await new Promise(setImmediate)
  }
  const last = rows.at(-1)
  return {
    before: headOf(before.list),
    after: headOf(after.list),
    currency,
    prices: listPriceChanges(currency, before.prices, after.prices),
    items,
    nextCursor:
      hasMore && last ? writeCursor({ createdAt: last.validUntil + START_OF_DAY, id: last.id }) : null,
  }
}

async function findOther(
  list: PriceListRow,
  to: string | undefined,
  { scope, language }: KeptContext,
): Promise<PricedList> {
  const refuse = (fault: Omit<Fault, 'path'>) => refuseInput({ path: ['to'], ...fault }, language, true)
  const found = to === undefined ? await findNextList(scope, list) : await findPriceList(scope, to)
  if (!found && to === undefined)
    throw refuse({ code: 'required', wording: 'list', values: { currency: list.currency } })
  if (!found) throw refuse({ code: 'price_list_unknown', values: { found: to ?? '' } })
  const { name, currency } = found.list
  if (currency !== list.currency)
    throw refuse({
      code: 'price_list_of_other_currency',
      values: { name, found: currency, currency: list.currency },
    })
  return found
}

/** Which list applies to a quote; asked once for each day and currency. */
function rememberApplying({ scope }: KeptContext) {
  const known = new Map<string, Promise<string | undefined>>()
  return ({ date, currency }: KeptQuoteRequest) => {
    const key = `${date} ${currency}`
    const asked =
      known.get(key) ?? findApplyingList(scope, { on: date, currency }).then(found => found?.list.id)
    known.set(key, asked)
    return asked
  }
}

/** A quote at both prices; undefined where it stays as it is. */
function weigh(
  row: PricedQuote,
  request: KeptQuoteRequest,
  before: PricedList,
  after: PricedList,
  { language }: KeptContext,
): Item | undefined {
  const at = (list: PricedList) => ({ ...applyFrozen(request, { list: freeze(list) }), number: '' })
  const totalOf = (list: PricedList) => computeQuote(stream, at(list), request.date).total
  const faults = findQuoteFaults(stream.licences, at(after))
  const now = row.state === 'issued' ? row.total : currentTotal(row, () => totalOf(before))
  const then = faults.length === 0 ? totalOf(after) : null
  if (then && then.amount === now.amount) return undefined
  const { id, number, revision, state, customer, validUntil } = row
  return {
    ...{ id, number, revision, state, customer, validUntil, before: now, after: then },
    ...measure(now, then),
    reasons: faults.map(fault => writeFault(placeFault(fault, after.list, request), language)),
  }
}

/** A draft may hold what its own list has no price for any more: then it stands as it was saved. */
function currentTotal({ total }: PricedQuote, compute: () => Money): Money {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return total
    throw error
  }
}

function measure(now: Money, then: Money | null) {
  if (!then) return { difference: null, percent: null }
  const whole = minorUnitsOf(now)
  const units = minorUnitsOf(then) - whole
  return {
    difference: moneyFromMinorUnits(units, then.currency).amount,
    percent: percentOf(units, whole),
  }
}

function headOf({ id, name, validFrom, validUntil }: PriceListRow) {
  return { id, name, from: validFrom, until: validUntil }
}
