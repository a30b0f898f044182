import type { PriceReading } from '#domain/tables/read-price-table.ts'
import type { PriceListChange, PriceListRequest } from '#openapi/endpoints/price-list-request.ts'
import type { PriceListQuery } from '#openapi/endpoints/price-lists.ts'
import type {
  PriceListAnswer,
  PriceListListAnswer,
  PriceListPricesAnswer,
} from '#openapi/responses/price-lists.ts'
import type { Fault } from '#openapi/responses/shared.ts'
import { writeFault } from '#reports/write-fault.ts'
import { writePriceFault, writePriceStatus } from '#reports/write-reading.ts'
import type { Language } from '#text/language.ts'
import { translateReading } from '#text/readings/readings.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { MOST_FAULTS } from '../http/describe-issues.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import {
  findPriceList,
  hasDrafts,
  insertPriceList,
  listPriceLists,
  type PriceListRow,
  updatePriceList,
} from '../store/price-lists.ts'
import { readPrices } from '../uploads/read-prices.ts'
import { changesNothing } from './changes-nothing.ts'
import { presentPage, readPage } from './kept-pages.ts'
import { presentPriceListReading } from './present-reading.ts'

type PriceListPath = { priceListId: string }

/** Keeps a price list. */
export async function answerNewPriceList(
  request: PriceListRequest,
  { scope, language }: KeptContext,
): Promise<Reply<PriceListAnswer>> {
  const { name, currency, from, until = null } = request
  const reading = 'file' in request ? readFile(request, language) : undefined
  const prices = 'file' in request ? (reading?.prices ?? {}) : request.prices
  const list = await insertPriceList(scope, { name, currency, from, until, prices })
  if (!list) throw new Problem('conflict', 'detail.conflict.same-day', { currency, day: from })
  const headers = { ETag: etagOf(list.version), Location: `/api/v1/price-lists/${list.id}` }
  const answer = { ...listed(list), prices: { ...prices } }
  return new Reply(
    { ...answer, ...(reading && { reading: presentPriceListReading(reading, language) }) },
    { status: 201, headers },
  )
}

/** A page of the price lists, or the one that applies. */
export async function answerPriceListList(
  query: PriceListQuery,
  context: KeptContext,
): Promise<PriceListListAnswer> {
  const { on, currency } = query
  if ((on === undefined) !== (currency === undefined)) {
    const [path, other] = on === undefined ? ['currency', 'on'] : ['on', 'currency']
    const fault = { path: [path ?? ''], code: 'goes_with_another', values: { other: other ?? '' } } as const
    throw refuseInput(fault, context.language, true)
  }
  const applying = on !== undefined && currency !== undefined ? { on, currency } : undefined
  return presentPage(await listPriceLists(context.scope, readPage(query, context), applying), listed)
}

/** A price list. */
export async function answerPriceList(
  _input: unknown,
  context: KeptContext<PriceListPath>,
): Promise<Reply<PriceListAnswer>> {
  const { list, prices } = await findOrRefuse(context)
  return new Reply({ ...listed(list), prices: { ...prices } }, { headers: { ETag: etagOf(list.version) } })
}

/** The prices of a list. */
export async function answerPriceListPrices(
  _input: unknown,
  context: KeptContext<PriceListPath>,
): Promise<PriceListPricesAnswer> {
  const { list, prices } = await findOrRefuse(context)
  return { currency: list.currency, prices: { ...prices } }
}

/** Gives a list another last day or name. */
export async function answerChangedPriceList(
  { name, until }: PriceListChange,
  context: KeptContext<PriceListPath>,
): Promise<Reply<PriceListAnswer>> {
  const { scope, precondition, language } = context
  const { list } = await findOrRefuse(context)
  precondition.demand(list.version)
  if (until && until < list.validFrom) {
    const values = { other: 'from', day: list.validFrom, found: until }
    throw refuseInput({ path: ['until'], code: 'day_before_another', values }, language)
  }
  const change = { ...(name !== undefined && { name }), ...(until !== undefined && { validUntil: until }) }
  if (!changesNothing(list, change) && !(await updatePriceList(scope, list, change)))
    throw refuseVersion((await findOrRefuse(context)).list.version)
  return answerPriceList(undefined, context)
}

/** Deletes a list that no draft names. */
export async function answerDeletedPriceList(
  _input: unknown,
  context: KeptContext<PriceListPath>,
): Promise<undefined> {
  const { scope, precondition } = context
  const { list } = await findOrRefuse(context)
  precondition.demand(list.version)
  if (await hasDrafts(scope, list.id))
    throw new Problem('conflict', 'detail.conflict.price-list-in-use', { name: list.name })
  if (!(await updatePriceList(scope, list, { deletedAt: scope.at })))
    throw refuseVersion((await findOrRefuse(context)).list.version)
}

async function findOrRefuse({ scope, path }: KeptContext<PriceListPath>) {
  const found = await findPriceList(scope, path.priceListId)
  if (!found) throw new Problem('not-found', 'detail.not-found.object', { id: path.priceListId })
  return found
}

function listed({ version, validFrom, validUntil, ...row }: PriceListRow) {
  return { ...row, from: validFrom, until: validUntil, etag: etagOf(version) }
}

/** What a file says, where all of it was understood. */
function readFile(request: Extract<PriceListRequest, { file: unknown }>, language: Language): PriceReading {
  const { reading } = readPrices(request, language)
  const hasPrice = Object.keys(reading.prices).length > 0
  if (reading.status === 'read' && hasPrice) return reading
  if (reading.status === 'read')
    throw refuseInput({ path: [], code: 'list_without_price', values: {} }, language)
  const t = translateReading[language]
  const asked = { reason: writePriceStatus(reading, t) }
  const settledBy = reading.candidates.length > 0 ? '#query/columns' : '#query/decimalMark'
  const whole = describe(reading.status === 'ambiguous' ? settledBy : '', 'table_not_read', asked, language)
  const ofLines = reading.lines.flatMap(({ line, fault }) =>
    fault
      ? [describe(`#line/${line}`, 'line_not_read', { line, reason: writePriceFault(fault, t) }, language)]
      : [],
  )
  const all = [whole, ...ofLines]
  const more = { faults: all.slice(0, MOST_FAULTS) }
  throw new Problem('invalid-input', 'detail.invalid-input', { count: all.length }, more)
}

function describe(
  pointer: string,
  code: 'table_not_read' | 'line_not_read',
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Fault {
  return { pointer, code, detail: writeFault({ path: [], code, values }, language) }
}
