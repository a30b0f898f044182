import * as z from 'zod'
import { priceListReading } from './readings.ts'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

const prices = z
  .record(z.string(), z.string().regex(/^\d+(\.\d+)?$/))
  .meta({ description: 'Unit prices by reference.' })

const listed = {
  id: z.uuid(),
  name: z.string(),
  currency: z.string(),
  from: z.string().meta({ description: 'The first day on which it holds.' }),
  until: z.string().nullable().meta({ description: 'The last one; null: until another list begins.' }),
  sha256: z.string().meta({ description: 'The hash of its prices.' }),
  etag: z.string(),
  createdAt: moment,
  updatedAt: moment,
}

export const priceList = z
  .object({
    ...listed,
    prices,
    reading: priceListReading
      .optional()
      .meta({ description: 'What was read of the file, line by line; only where one was just sent.' }),
  })
  .meta({ id: 'KeptPriceList', description: 'A price list of the organisation.' })

export const priceListList = z
  .object({
    items: z.array(z.object(listed).meta({ id: 'ListedPriceList', description: 'A price list in a list.' })),
    nextCursor,
  })
  .meta({ id: 'PriceListList', description: 'Price lists, the newest first.' })

export const priceListPrices = z
  .object({ currency: z.string(), prices })
  .meta({ id: 'PriceListPrices', description: 'Prices as a licence estimate takes them.' })

export type PriceListAnswer = z.infer<typeof priceList>
export type PriceListListAnswer = z.infer<typeof priceListList>
export type PriceListPricesAnswer = z.infer<typeof priceListPrices>
