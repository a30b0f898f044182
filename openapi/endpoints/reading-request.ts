import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { currencyCodes } from '#domain/shared/currency.ts'
import { inventoryRoles } from '#domain/tables/inventory-titles.data.ts'
import { decimalMarks } from '#domain/tables/number-readings.ts'
import { priceRoles } from '#domain/tables/price-titles.data.ts'
import { tableLimits } from '#domain/tables/table.ts'
import { languages } from '#text/language.ts'
import type { FileDeclaration, SentFile } from '../endpoint.ts'

/** The media types of the files that hold tables. */
export const CSV = 'text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type FileType = typeof CSV | typeof XLSX

/** A pasted text, or a file with the sheet that is meant. */
export type TableSource = { text: string } | { file: SentFile<FileType>; sheet?: string | undefined }

const column = z.int().check(z.gte(0), z.lte(tableLimits.columns - 1))

/** The columns by their roles, each column in one role only. */
function columnsOf<Role extends string>(roles: readonly Role[], id: string) {
  const shape = Object.fromEntries(roles.map(role => [role, z.optional(column)])) as Record<
    Role,
    z.ZodMiniOptional<typeof column>
  >
  return z.optional(
    z.strictObject(shape).check(
      z.superRefine((columns, context) => {
        const given = Object.entries(columns).filter(([, index]) => index !== undefined)
        for (const [at, [role, index]] of given.entries())
          if (given.slice(0, at).some(([, other]) => other === index))
            context.addIssue({
              code: 'custom',
              path: [role],
              params: { code: 'duplicate_value', found: index },
            })
      }),
      z.meta({
        id,
        description:
          'Which column, counted from 0, has which role; settles what is ambiguous. What is left out is decided by titles and content.',
      }),
    ),
  )
}

const text = z.string().check(z.meta({ description: 'The table as it was pasted.' }))

const language = z.optional(
  z.enum(languages).check(
    z.meta({
      description:
        'Language of the texts of the answer, where it is another than Accept-Language says. It decides nothing about how numbers are read.',
    }),
  ),
)

const decimalMark = z.optional(
  z
    .enum(decimalMarks)
    .check(z.meta({ description: 'How decimals are written, where nothing in the column shows it.' })),
)

const currency = z.optional(
  z.enum(currencyCodes as [string, ...string[]]).check(
    z.meta({
      description:
        'ISO 4217 code of the currency that the prices are expected in; left out, the signs found decide where they agree.',
    }),
  ),
)

const sheet = z.optional(
  z
    .string()
    .check(
      z.meta({ description: 'Name of the sheet to read; asked for where more than one holds something.' }),
    ),
)

const priceTerms = { currency, language, columns: columnsOf(priceRoles, 'PriceColumns'), decimalMark }
const inventoryTerms = { language, columns: columnsOf(inventoryRoles, 'InventoryColumns'), decimalMark }

export const priceListReadingRequest = z
  .strictObject({ text, ...priceTerms })
  .check(z.meta({ id: 'PriceListReadingRequest', description: 'A pasted price list.' }))
export const inventoryReadingRequest = z
  .strictObject({ text, ...inventoryTerms })
  .check(z.meta({ id: 'InventoryReadingRequest', description: 'A pasted inventory, one manager a line.' }))

export type PriceListReadingInput = TableSource & Omit<z.infer<typeof priceListReadingRequest>, 'text'>
export type InventoryReadingInput = TableSource & Omit<z.infer<typeof inventoryReadingRequest>, 'text'>

/** Files of either kind, with the terms of a reading in their query. */
function filesWith(terms: Readonly<Record<string, $ZodType>>): FileDeclaration {
  const besideText = z.strictObject(terms)
  const besideWorkbook = z.strictObject({ ...terms, sheet })
  return {
    types: {
      [CSV]: {
        description:
          'Rows of cells, whatever separates them. In the encoding of its byte order mark, else of `charset`, else UTF-8; bytes that it does not have are refused.',
      },
      [XLSX]: {
        description: `An Excel workbook: one sheet of it, at most ${tableLimits.rows} rows. Formulas count as their stored results, dates as texts, merged cells as their first cell.`,
      },
    },
    parameters: Object.fromEntries(
      Object.entries({ ...terms, sheet }).map(([name, schema]) => [name, { schema, required: false }]),
    ),
    choose: type => (type === XLSX ? besideWorkbook : besideText),
  }
}

export const priceListFiles = filesWith(priceTerms)
export const inventoryFiles = filesWith(inventoryTerms)
