import { readInventory, readInventoryTable } from '#domain/tables/read-inventory-table.ts'
import type { InventoryReadingInput, PriceListReadingInput } from '#openapi/endpoints/reading-request.ts'
import type { InventoryReadingAnswer, PriceListReadingAnswer } from '#openapi/responses/readings.ts'
import type { Language } from '#text/language.ts'
import { type Context, Reply } from '../http/bind-endpoint.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { readPrices } from '../uploads/read-prices.ts'
import { readSource } from '../uploads/read-source.ts'
import { presentInventoryReading, presentPriceListReading } from './present-reading.ts'

/** Reads a price list of stream. */
export function answerPriceListReading(
  input: PriceListReadingInput,
  { language }: Context,
): Reply<PriceListReadingAnswer> {
  const { reading, origin } = readPrices(input, language)
  refuseMissingColumns(input, reading.columns.length, language)
  const written = input.language ?? language
  return replyIn(written, { ...presentPriceListReading(reading, written), ...origin })
}

/** Reads an inventory of managers. */
export function answerInventoryReading(
  input: InventoryReadingInput,
  { language }: Context,
): Reply<InventoryReadingAnswer> {
  const source = readSource(input, language)
  const reading =
    'table' in source ? readInventoryTable(source.table, input) : readInventory(source.text, input)
  refuseMissingColumns(input, reading.columns.length, language)
  const written = input.language ?? language
  return replyIn(written, { ...presentInventoryReading(reading, written), ...source.origin })
}

function replyIn<Answer>(language: Language, answer: Answer): Reply<Answer> {
  return new Reply(answer, { headers: { 'Content-Language': language } })
}

/** A column that was chosen must be one of the table: else nothing would be read, without a word. */
function refuseMissingColumns(
  input: PriceListReadingInput | InventoryReadingInput,
  width: number,
  language: Language,
): void {
  const given = Object.entries(input.columns ?? {}).flatMap(([role, at]) =>
    [at ?? []].flat().map(index => ({ role, index })),
  )
  for (const { role, index } of given)
    if (width > 0 && index >= width)
      throw refuseInput(
        {
          path: ['columns', role],
          code: 'too_big',
          wording: 'number',
          values: { found: String(index), limit: width - 1, inclusive: 'yes' },
        },
        language,
        'file' in input,
      )
}
