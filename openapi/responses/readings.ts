import * as z from 'zod'
import { inventoryRow } from '#domain/licensing/licence-estimate-input.ts'
import { inventoryRoles } from '#domain/tables/inventory-titles.data.ts'
import { decimalMarks } from '#domain/tables/number-readings.ts'
import { priceRoles } from '#domain/tables/price-titles.data.ts'
import { readingStatuses } from '#domain/tables/reading-status.ts'
import { separators, tableLimits } from '#domain/tables/table.ts'

const index = z
  .int()
  .min(0)
  .max(tableLimits.columns - 1)
const line = z
  .int()
  .min(1)
  .meta({ description: 'Number of the line in the text, or of the row in the sheet.' })
const amount = z.string().regex(/^\d+(\.\d+)?$/)
const decimalMark = z.enum(decimalMarks)

const fault = z
  .object({
    code: z.string(),
    detail: z.string().meta({ description: 'What was found, and what to do.' }),
  })
  .meta({ id: 'ReadingFault', description: 'Why a line gives nothing.' })

const columnOf = <Role extends string>(roles: readonly [Role, ...Role[]], id: string) =>
  z
    .object({
      index,
      title: z.string().meta({ description: 'As it stands in the table; empty where there is none.' }),
      role: z.enum(roles),
      decidedBy: z.enum(['given', 'title', 'content', 'only', 'none']).meta({
        description:
          'What decided: the request, the title, all its cells, being the only column of amounts; `none`: it could be anything.',
      }),
    })
    .meta({ id, description: 'A column with its role.' })

const shared = {
  status: z.enum(readingStatuses).meta({
    description:
      '`read`: every line of content was understood; `partly`: some lines have faults and give nothing; `ambiguous`: two readings are possible and nothing is taken; `unreadable`: nothing was understood.',
  }),
  text: z.string().meta({ description: 'The status in words, with what is asked.' }),
  separator: z.enum(separators).meta({
    description: 'What stood between cells; `cells`: nothing did, or they came as such from a spreadsheet.',
  }),
  headerLine: z.int().min(1).nullable().meta({ description: 'The line of the titles.' }),
  encoding: z.string().optional().meta({ description: 'The encoding in which a text file was read.' }),
  sheet: z.string().optional().meta({ description: 'The sheet of a workbook that was read.' }),
}

const linesOf = <Line extends z.ZodType>(schema: Line) =>
  z
    .array(schema)
    .max(tableLimits.rows + 1)
    .meta({ description: 'Every line: what it gives, what is wrong with it, or a note.' })

export const priceListReading = z
  .object({
    ...shared,
    decimalMark: decimalMark.nullable().meta({
      description: 'How decimals are written in the column of prices; null where nothing shows or needs it.',
    }),
    columns: z.array(columnOf(priceRoles, 'PriceColumn')).max(tableLimits.columns),
    priceColumn: index.nullable().meta({ description: 'The column that the prices were taken from.' }),
    candidates: z.array(index).meta({
      description:
        'The columns that could be the price, where more than one could or none is titled so; `columns` decides.',
    }),
    readings: z
      .array(z.object({ decimalMark, prices: z.record(z.string(), amount) }))
      .max(2)
      .meta({
        description:
          'Both ways to read the prices, where nothing shows how decimals are written; `decimalMark` decides.',
      }),
    prices: z.record(z.string(), amount).meta({ description: 'What was read, by reference.' }),
    currency: z.string().nullable().meta({ description: 'As given, or as all signs agree.' }),
    currencies: z.array(z.string()).meta({ description: 'What the signs found can stand for.' }),
    lines: linesOf(
      z
        .object({
          line,
          reference: z.string().optional(),
          amount: amount.optional(),
          fault: fault.optional(),
          note: z
            .enum(['header', 'of-all-prices', 'empty', 'total', 'zero-price', 'price-missing'])
            .optional(),
        })
        .meta({ id: 'PriceLine', description: 'What became of one line of a price list.' }),
    ),
  })
  .meta({ id: 'PriceListReading', description: 'What a price list says.' })

export const inventoryReading = z
  .object({
    ...shared,
    decimalMark: decimalMark.nullable().meta({
      description: 'How decimals are written; null where nothing shows it or the columns differ.',
    }),
    decimalMarks: z
      .object({ products: decimalMark.nullable(), services: decimalMark.nullable() })
      .meta({ description: 'The same, for each of the two columns.' }),
    columns: z.array(columnOf(inventoryRoles, 'InventoryColumn')).max(tableLimits.columns),
    candidates: z.array(index).meta({
      description:
        'The columns of which nobody can tell which are the products and which the services; `columns` decides.',
    }),
    inventory: z.array(inventoryRow).meta({
      description: 'One entry for each manager, as a licence estimate takes them.',
    }),
    lines: linesOf(
      z
        .object({
          line,
          name: z.string().optional(),
          products: z.number().optional(),
          servicesPerProduct: z.number().optional(),
          fault: fault.optional(),
          moreFaults: z.array(fault).max(3).optional().meta({
            description: 'What else is wrong with the line, where more than one cell is.',
          }),
          note: z.enum(['header', 'empty', 'total']).optional(),
        })
        .meta({ id: 'InventoryLine', description: 'What became of one line of an inventory.' }),
    ),
  })
  .meta({ id: 'InventoryReading', description: 'What an inventory says.' })

export type PriceListReadingAnswer = z.infer<typeof priceListReading>
export type InventoryReadingAnswer = z.infer<typeof inventoryReading>
