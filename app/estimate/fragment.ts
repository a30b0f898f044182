import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { packText, unpackText } from '../house/pack-text.ts'
import { type Choices, type Fields, noChoices, type Row } from './fields.ts'
import { hasTables } from './link.ts'
import { fromPlain, toPlain } from './notation.ts'
import { fragmentLimits } from './tables/table-limits.ts'

type Tables = {
  site?: string
  inventory?: [string, string, string][]
  prices?: string
  priceChoices?: Choices
  pasted?: string
  pastedChoices?: Choices
  form?: 'text'
}

/** What stands behind the #: compressed JSON in URL-safe base 64, or nothing. */
export async function writeFragment(fields: Fields, notation: NumberNotation): Promise<string> {
  const filled = fields.inventory.filter(row => row.name || row.products || row.services)
  const tables: Tables = {
    ...(fields.site && { site: fields.site }),
    ...(fields.mode === 'inventory' && {
      inventory: filled.map((row, at) => [
        row.name,
        toPlain(row.products, notation, `inventory.${at}.products`),
        toPlain(row.services, notation),
      ]),
    }),
    ...(fields.mode === 'inventory' &&
      fields.inventoryText && {
        pasted: fields.inventoryText,
        ...writeChoices('pastedChoices', fields.inventoryChoices),
      }),
    ...(fields.mode === 'inventory' && fields.inventoryForm === 'text' && { form: 'text' as const }),
    ...(fields.priceText && {
      prices: fields.priceText,
      ...writeChoices('priceChoices', fields.priceChoices),
    }),
  }
  if (!hasTables(fields)) return ''
  return `t=${await packText(JSON.stringify(tables))}`
}

function writeChoices(name: string, choices: Choices): Record<string, Choices> {
  const { columns, decimalMark, takesZero } = choices
  return Object.keys(columns).length > 0 || decimalMark || takesZero ? { [name]: choices } : {}
}

/** The fields that a fragment holds; none when it is damaged or not ours, `too-large` above its limits. */
export async function readFragment(
  fragment: string,
  notation: NumberNotation,
): Promise<Partial<Fields> | 'too-large'> {
  const packed = /^#?t=([\w-]+)$/.exec(fragment)?.[1]
  if (!packed) return {}
  try {
    const text = await unpackText(packed, fragmentLimits.megabytes * 1_000_000)
    if (text === null) return 'too-large'
    const tables = JSON.parse(text) as Tables
    if (Array.isArray(tables.inventory) && tables.inventory.length > fragmentLimits.rows) return 'too-large'
    return {
      ...(typeof tables.site === 'string' && { site: tables.site }),
      ...(typeof tables.prices === 'string' && {
        priceText: tables.prices,
        priceChoices: readChoices(tables.priceChoices),
      }),
      ...(typeof tables.pasted === 'string' && {
        inventoryText: tables.pasted,
        inventoryChoices: readChoices(tables.pastedChoices),
      }),
      ...(tables.form === 'text' && { inventoryForm: 'text' as const }),
      ...(Array.isArray(tables.inventory) && {
        inventory: tables.inventory.map(row => toRow(row, notation)),
      }),
    }
  } catch {
    return {}
  }
}

/** The choices that a link holds, as far as they can be any; the reader of tables knows the roles. */
function readChoices(found: unknown): Choices {
  const { columns, decimalMark, takesZero } = Object(found) as Partial<Record<keyof Choices, unknown>>
  const entries = Object.entries(Object(columns) as Record<string, unknown>).filter(
    ([column, role]) => /^\d{1,2}$/.test(column) && typeof role === 'string',
  )
  return {
    columns: Object.fromEntries(entries) as Choices['columns'],
    decimalMark: decimalMark === 'comma' || decimalMark === 'point' ? decimalMark : noChoices.decimalMark,
    takesZero: takesZero === true,
  }
}

function toRow(row: unknown, notation: NumberNotation): Row {
  const [name = '', products = '', services = ''] = Array.isArray(row) ? row.map(String) : []
  return { name, products: fromPlain(products, notation), services: fromPlain(services, notation) }
}
