import { findBareSites, findQuoteFaults } from '#domain/quotes/find-quote-faults.ts'
import type { QuoteFault } from '#domain/quotes/quote.ts'
import { type Fault, findFaults } from '#domain/shared/find-faults.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import { writeFault } from '#reports/write-fault.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { MOST_FAULTS, writePointer } from '../http/describe-issues.ts'
import { Problem } from '../http/problems.ts'
import { findOwnOrganisation } from '../store/organisations.ts'
import {
  APPLYING_IN,
  findApplyingList,
  findPriceList,
  type PricedList,
  type PriceListRow,
} from '../store/price-lists.ts'
import type { Frozen, FrozenList } from '../store/quotes.ts'
import type { Scope } from '../store/scope.ts'

/** Instead of the id of a list: whichever applies on the day of the quote, in its currency. */
export const APPLYING = 'applying'

/** A request with all that it takes from elsewhere, and the list that its prices come from. */
type Settled = { asked: KeptQuoteRequest; frozen: Frozen }

/** Settles a request by what is kept now, or refuses it at the place at which it can't be. */
export async function settleOrRefuse(
  request: KeptQuoteRequest,
  { scope, language }: KeptContext,
): Promise<Settled> {
  const settled = await settleQuote(request, scope)
  // A draft may have been kept before its sites were looked at.
  const found = 'asked' in settled ? findBareSites(request).map(fault => ({ ...fault, values: {} })) : settled
  if ('asked' in settled && found.length === 0) return settled
  const faults = found.map(fault => ({
    pointer: writePointer(fault.path),
    code: fault.code,
    detail: writeFault(fault, language),
  }))
  throw new Problem(
    'invalid-input',
    'detail.invalid-input',
    { count: faults.length },
    { faults: faults.slice(0, MOST_FAULTS) },
  )
}

/** Settles a draft by what is kept now; where that is not possible any more, by the list that it had when it was saved. */
export async function settleDraft(
  request: KeptQuoteRequest,
  saved: Frozen | null,
  scope: Scope,
): Promise<Settled & { isCurrent: boolean }> {
  const settled = await settleQuote(request, scope)
  if ('asked' in settled) return { ...settled, isCurrent: true }
  const { settings } = await findOwnOrganisation(scope)
  const frozen = { ...settings, list: saved?.list ?? null }
  return { asked: applyFrozen(request, frozen), frozen, isCurrent: false }
}

/** A request with what was frozen for it. */
export function applyFrozen(request: KeptQuoteRequest, frozen: Frozen | null): KeptQuoteRequest {
  if (!frozen) return request
  const { list, ...defaults } = frozen
  return { ...defaults, ...request, ...(list && { priceList: list.prices, pricesFrom: headOf(list) }) }
}

/** What lists of quotes by their prices are asked by. */
export function pricesFromOf({ priceListId, currency }: KeptQuoteRequest): string | null {
  return priceListId === APPLYING ? `${APPLYING_IN}${currency}` : (priceListId ?? null)
}

async function settleQuote(request: KeptQuoteRequest, scope: Scope): Promise<Settled | Fault[]> {
  const { settings } = await findOwnOrganisation(scope)
  if (request.priceListId === undefined) {
    const frozen = { ...settings, list: null }
    return { asked: applyFrozen(request, frozen), frozen }
  }
  if (Object.keys(request.priceList).length > 0) {
    const values = { name: 'priceListId', other: 'priceList' }
    return [{ path: ['priceListId'], code: 'conflicting_properties', values }]
  }
  const chosen = await chooseList(request, scope)
  if ('code' in chosen) return [chosen]
  const frozen = { ...settings, list: freeze(chosen) }
  const asked = applyFrozen(request, frozen)
  const faults = findQuoteFaults(licences, { ...asked, number: '' })
  return faults.length === 0 ? { asked, frozen } : faults.map(fault => placeFault(fault, chosen.list, asked))
}

/** The list that a request takes its prices from, or why there is none. */
export async function chooseList(
  { priceListId = '', currency, date }: KeptQuoteRequest,
  scope: Scope,
): Promise<PricedList | Fault> {
  const fault = (code: Fault['code'], values: Fault['values']): Fault => ({
    path: ['priceListId'],
    code,
    values,
  })
  if (priceListId === APPLYING)
    return (
      (await findApplyingList(scope, { on: date, currency })) ??
      fault('price_list_none_applies', { currency, day: date })
    )
  const found = await findPriceList(scope, priceListId)
  if (!found) return fault('price_list_unknown', { found: priceListId })
  const { name, currency: its, validFrom, validUntil } = found.list
  if (its !== currency) return fault('price_list_of_other_currency', { name, found: its, currency })
  if (date < validFrom || (validUntil !== null && validUntil < date))
    return fault('price_list_not_valid', {
      ...{ name, from: validFrom, until: validUntil ?? '', day: date },
      hasEnd: validUntil === null ? 'no' : 'yes',
    })
  return found
}

/** A price that is missing is missing in the list, not in what was sent. */
export function placeFault(fault: QuoteFault, list: PriceListRow, value: unknown): Fault {
  if (fault.code === 'price_missing') {
    const values = { found: fault.found ?? '', site: fault.values?.site ?? '', name: list.name }
    return { path: ['priceListId'], code: 'price_not_in_list', values }
  }
  const { path, ...params } = fault
  const [found] = findFaults(
    { code: 'custom', path: [...path], message: '', input: value, params },
    { value },
  )
  if (!found) throw new TypeError(`No fault for ${fault.code}`)
  return found
}

/** What is kept of a list with what is issued. */
export function freeze({ list, prices }: PricedList): FrozenList {
  const { id, name, currency, validFrom, validUntil, sha256 } = list
  return { id, name, currency, from: validFrom, until: validUntil, sha256, prices }
}

function headOf({ name, from, until }: FrozenList) {
  return { name, from, until }
}
