import { type ParsedPriceList, parsePriceList } from '#domain/licensing/parse-price-list.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

/** Reads a pasted price list of stream's licences. */
export function readPriceList(text: string, currency: string): ParsedPriceList {
  return parsePriceList(licences.catalogue, text, currency)
}
