import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { currencyCodes } from '#domain/shared/currency.ts'
import { type InventoryRole, inventoryRoles } from '#domain/tables/inventory-titles.data.ts'
import { type DecimalMark, decimalMarks } from '#domain/tables/number-readings.ts'
import { type PriceRole, priceRoles } from '#domain/tables/price-titles.data.ts'
import { type GivenColumns, tableLimits } from '#domain/tables/table.ts'
import { type Language, languages } from '#text/language.ts'
import type { FileDeclaration, SentFile } from '../endpoint.ts'

/** The media types of the files that hold tables. */
export const CSV = 'text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type FileType = typeof CSV | typeof XLSX

/** A pasted text, or a file with the sheet that is meant. */
export type TableSource = { text: string } | { file: SentFile<FileType>; sheet?: string | undefined }

const column = z.int().check(z.gte(0), z.lte(tableLimits.columns - 1))

type ColumnsSchema<Role extends string> = z.ZodMiniOptional<
  z.ZodMiniType<GivenColumns<Role>, GivenColumns<Role>>
>

/** The columns by their roles, each in one role only; those without use may be several, in the one shape or the other. */
function columnsOf<Role extends string>(roles: readonly Role[], other: $ZodType, id?: string) {
  const shape = Object.fromEntries(
    roles.map(role => [role, z.optional((role === 'other' ? other : column) as typeof column)]),
  )
  const schema = z.strictObject(shape).check(
    z.superRefine((columns, context) => {
      const given = Object.entries(columns).flatMap(([role, at]) =>
        [at ?? []].flat().map(index => ({ role, index })),
      )
      for (const [at, { role, index }] of given.entries())
        if (given.slice(0, at).some(before => before.index === index))
          context.addIssue({
            code: 'custom',
            path: [role],
            params: { code: 'duplicate_value', found: index },
          })
    }),
    z.meta({
      ...(id && { id }),
      description:
        'Which column, counted from 0, has which role; settles what is ambiguous. What is left out is decided by titles and content. Several columns can be of no use.',
    }),
  )
  return z.optional(schema) as unknown as ColumnsSchema<Role>
}

const columnList = z.array(column).check(z.maxLength(tableLimits.columns))

/** A request in its two shapes, and the one that a given body is meant for, so that faults are named against that one. */
function requestOf<Role extends string, Terms extends Readonly<Record<string, $ZodType>>>(
  roles: readonly Role[],
  terms: Terms,
  [columnsId, id, description]: readonly [columns: string, request: string, description: string],
) {
  const shapeOf = (columns: ColumnsSchema<Role>) => z.strictObject({ text, ...terms, columns })
  const plain = shapeOf(columnsOf(roles, column))
  const listed = shapeOf(columnsOf(roles, columnList))
  return {
    schema: shapeOf(columnsOf(roles, z.union([column, columnList]), columnsId)).check(
      z.meta({ id, description }),
    ),
    choose: (given: unknown) => {
      const { columns } = (given ?? {}) as { columns?: { other?: unknown } | null }
      return Array.isArray(columns?.other) ? listed : plain
    },
  }
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

const ZERO = 'Whether a price of 0 is one; else it is only noted, since exports write 0 for “on request”.'
const takesZero = z.optional(z.boolean().check(z.meta({ description: ZERO })))
const takesZeroInQuery = z.optional(
  z.pipe(
    z.enum(['true', 'false']).check(z.meta({ description: ZERO })),
    z.transform(said => said === 'true'),
  ),
)

export const priceListReadingRequest = requestOf(priceRoles, { currency, language, decimalMark, takesZero }, [
  'PriceColumns',
  'PriceListReadingRequest',
  'A pasted price list.',
])
export const inventoryReadingRequest = requestOf(inventoryRoles, { language, decimalMark }, [
  'InventoryColumns',
  'InventoryReadingRequest',
  'A pasted inventory, one manager a line.',
])

type Terms<Role extends string> = {
  language?: Language | undefined
  decimalMark?: DecimalMark | undefined
  columns?: GivenColumns<Role> | undefined
}

export type PriceListReadingInput = TableSource &
  Terms<PriceRole> & { currency?: string | undefined; takesZero?: boolean | undefined }
export type InventoryReadingInput = TableSource & Terms<InventoryRole>

/** Files of either kind, with the terms of a reading in their query. */
export function filesWith(terms: Readonly<Record<string, $ZodType>>): FileDeclaration {
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

/** How a file of prices is to be read. */
export const priceListTerms = {
  language,
  columns: columnsOf(priceRoles, column),
  decimalMark,
  takesZero: takesZeroInQuery,
}
export const priceListFiles = filesWith({ currency, ...priceListTerms })
export const inventoryFiles = filesWith({
  language,
  columns: columnsOf(inventoryRoles, column),
  decimalMark,
})
