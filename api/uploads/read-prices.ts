import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList, readPriceTable } from '#domain/tables/read-price-table.ts'
import type { Language } from '#text/language.ts'
import { readSource } from './read-source.ts'

type Source = Parameters<typeof readSource>[0]
type Choices = Parameters<typeof readPriceList>[2]

/** Reads a price list of stream, pasted or from a file, and says what is known of the file. */
export function readPrices(input: Source & Choices, language: Language) {
  const source = readSource(input, language)
  const { catalogue } = licences
  const reading =
    'table' in source
      ? readPriceTable(source.table, catalogue, input)
      : readPriceList(source.text, catalogue, input)
  return { reading, origin: source.origin }
}
