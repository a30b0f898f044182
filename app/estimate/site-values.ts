import * as z from 'zod/mini'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { valueAt } from '#domain/site/look-up-site.ts'
import type { Site, Stamp } from '#domain/site/site.ts'
import { schemaAt } from '#domain/site/site-path.ts'
import type { FieldPath, ValueAt } from '#domain/site/site-values.ts'
import { writeField } from '#domain/site/write-field.ts'
import { readOrder, writeOrder } from './chosen-order.ts'
import { emptyFields, emptyRow, type Fields, noChoices, type Row } from './fields.ts'
import { fromPlain, parseField } from './notation.ts'
import { currencyOf } from './tables/price-currency.ts'
import type { ReadTables } from './tables/read-pastes.ts'

const numbers = {
  'load/managers': 'managers',
  'load/productsPerManager': 'productsPerManager',
  'load/servicesPerProduct': 'servicesPerProduct',
  'load/archiveIntervalMinutes': 'archiveIntervalMinutes',
  'load/headroomPercent': 'headroomPercent',
  'machine/found/cpuCores': 'cpuCores',
  'machine/found/memoryGb': 'memoryGb',
  'machine/found/diskFreeGb': 'diskFreeGb',
} as const satisfies Partial<Record<FieldPath, keyof Fields>>

const paths = [
  'name',
  'load/mode',
  'load/archiveScope',
  'load/inventory',
  'owned',
  'order',
  'prices/list',
  'prices/text',
  'machine/found/cpuModel',
  ...(Object.keys(numbers) as (keyof typeof numbers)[]),
] as const satisfies readonly FieldPath[]

/** What the estimate knows of a site, by its paths; null where nothing usable stands. */
type EstimateValues = { [Path in (typeof paths)[number]]: ValueAt<Path> | null }

/** What a site holds for the estimate. */
export function estimateOf(site: Site): EstimateValues {
  return Object.fromEntries(paths.map(path => [path, valueAt(site, path) ?? null])) as EstimateValues
}

/** Whether a site holds anything that the estimate asks for. */
export function isEstimated({ name: _name, ...values }: EstimateValues): boolean {
  return Object.values(values).some(value => value !== null)
}

/** Whether nothing of the load is left, as after "Start empty". */
export function isCleared(values: EstimateValues): boolean {
  const { 'load/mode': _mode, 'load/archiveScope': _scope, ...others } = values
  return Object.values(others).every(value => value === null)
}

/** Whether what a link holds is what stands on a site: a link leaves out what does not count in its mode. */
export function agrees(known: EstimateValues, link: EstimateValues): boolean {
  const isInventory = link['load/mode'] === 'inventory'
  const averages = ['load/managers', 'load/productsPerManager', 'load/servicesPerProduct']
  const passedOver = new Set<string>([
    'prices/text',
    ...(isInventory ? averages : ['load/inventory']),
    ...(link.name === null ? ['name'] : []),
  ])
  return paths.every(
    path => passedOver.has(path) || JSON.stringify(known[path]) === JSON.stringify(link[path]),
  )
}

/** What the fields hold for a site; what can't be used stands as if it was empty. */
export function valuesOf(fields: Fields, pastes: ReadTables, notation: NumberNotation): EstimateValues {
  const number: ReadNumber = (name, text) => {
    const parsed = parseField(name, text, notation)
    return 'value' in parsed ? Number(parsed.value) : undefined
  }
  const list = pastes.prices?.reading
  const currency = list ? currencyOf(fields.currency, list) : null
  const prices =
    list && currency && list.status !== 'ambiguous' ? { currency, prices: list.prices } : undefined
  const hasChoices = JSON.stringify(fields.priceChoices) !== JSON.stringify(noChoices)
  const given: Record<keyof EstimateValues, unknown> = {
    name: fields.site.trim() || undefined,
    'load/mode': fields.mode,
    'load/archiveScope': fields.archiveScope,
    'load/inventory': readInventory(fields, pastes, number),
    owned: readOwned(fields, number),
    order: fields.order ? readOrder(fields.order) : undefined,
    'prices/list': prices,
    // What was decided about a list does not go with its text: then the list is kept as it was understood.
    'prices/text': prices && hasChoices ? writePrices(prices.prices) : fields.priceText || undefined,
    'machine/found/cpuModel': fields.cpuModel.trim() || undefined,
    ...(Object.fromEntries(
      Object.entries(numbers).map(([path, name]) => [path, number(name, fields[name])]),
    ) as Record<keyof typeof numbers, number | undefined>),
  }
  return Object.fromEntries(paths.map(path => [path, readUsable(path, given[path])])) as EstimateValues
}

/** The site with the values of the estimate written to it. */
export function writeEstimate(site: Site, values: EstimateValues, stamp: Stamp): Site {
  return paths.reduce((written: Site, path) => writeField(written, path, values[path], stamp), site)
}

/** The fields as they show a site. */
export function fieldsOf(site: Site, notation: NumberNotation): Fields {
  const values = estimateOf(site)
  const plain = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : fromPlain(String(value), notation)
  const [base, ...extensions] = values.owned ?? []
  const list = values['prices/list']
  const rows = (values['load/inventory'] ?? []).map(
    (row): Row => ({
      name: row.name ?? '',
      products: plain(row.products),
      services: plain(row.servicesPerProduct),
    }),
  )
  return {
    ...emptyFields,
    ...(Object.fromEntries(
      Object.entries(numbers).map(([path, name]) => [name, plain(values[path as keyof typeof numbers])]),
    ) as Pick<Fields, (typeof numbers)[keyof typeof numbers]>),
    site: values.name ?? '',
    mode: values['load/mode'] ?? emptyFields.mode,
    archiveScope: values['load/archiveScope'] ?? emptyFields.archiveScope,
    inventory: rows.length > 0 ? rows : [emptyRow],
    cpuModel: values['machine/found/cpuModel'] ?? '',
    ownedBase: base?.reference ?? '',
    ownedExtensions: Object.fromEntries(
      extensions.map(({ reference, quantity }) => [reference, String(quantity)]),
    ),
    order: writeOrder(values.order ?? []),
    currency: list?.currency ?? '',
    priceText: values['prices/text'] ?? (list ? writePrices(list.prices) : ''),
  }
}

type ReadNumber = (name: string, text: string) => number | undefined

function readInventory(fields: Fields, pastes: ReadTables, number: ReadNumber) {
  if (fields.mode === 'inventory' && fields.inventoryForm === 'text')
    return pastes.inventory?.reading.status === 'ambiguous' ? undefined : pastes.inventory?.reading.inventory
  const rows = fields.inventory.flatMap(({ name, products, services }, at) => {
    const row = {
      name: name.trim() || undefined,
      products: number(`inventory.${at}.products`, products),
      servicesPerProduct: number(`inventory.${at}.services`, services),
    }
    const given = Object.entries(row).filter(([, value]) => value !== undefined)
    return given.length > 0 ? [Object.fromEntries(given)] : []
  })
  return rows.length > 0 ? rows : undefined
}

function readOwned({ ownedBase, ownedExtensions }: Fields, number: ReadNumber) {
  if (!ownedBase) return undefined
  const extensions = Object.entries(ownedExtensions).flatMap(([reference, text]) => {
    const quantity = number(`owned.${reference}`, text) ?? 0
    return quantity > 0 ? [{ reference, quantity }] : []
  })
  return [{ reference: ownedBase, quantity: 1 }, ...extensions]
}

function readUsable(path: FieldPath, value: unknown): unknown {
  if (value === undefined) return null
  const read = z.safeParse(schemaAt(path) ?? z.never(), value)
  return read.success ? read.data : null
}

function writePrices(prices: Readonly<Record<string, string>>): string {
  return Object.entries(prices)
    .map(line => line.join('\t'))
    .join('\n')
}
