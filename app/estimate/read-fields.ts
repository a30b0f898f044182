import type { $ZodIssue } from 'zod/v4/core'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import { losesDigits } from '#domain/shared/decimal.ts'
import { type Fault, listFaults } from '#domain/shared/find-faults.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { averageInventory } from '#domain/sizing/average-inventory.ts'
import {
  type Machine,
  machine as machineSchema,
  type SizingInput,
  sizingInput,
} from '#domain/sizing/sizing-input.ts'
import { chooseLicenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { Fields } from './fields.ts'
import { isWholeField, parseField } from './notation.ts'
import { currencyOf } from './tables/price-currency.ts'
import type { ReadTables } from './tables/read-pastes.ts'

type CodeOf<Key> = Key extends `error.${infer Code}` ? Code : never

/** A fault of one field: the code of its text and what fills it. */
export type FieldFault = {
  code: CodeOf<keyof PageMessages>
  found?: string
  /** Whether the field takes whole numbers alone: the example is one then. */
  isWhole?: boolean
  minimum?: number
  maximum?: number
  /** What else fills the text. */
  values?: Fault['values']
}

/** Faults by field: `managers`, `inventory.3.products`, `owned.HTG504H`. */
export type FieldFaults = ReadonlyMap<string, FieldFault>

export type Reading = {
  sizing: SizingInput | null
  licence: LicenceEstimateInput | null
  /** The bodies that the API takes for the same question. */
  sizingBody: unknown
  licenceBody: unknown
  faults: FieldFaults
  /** Whether a pasted table can be read in two ways: nothing is computed with it. */
  isOpen: boolean
}

/** Reads the fields into the requests of the API and validates them by its schemas. */
export function readFields(fields: Fields, pastes: ReadTables, notation: NumberNotation): Reading {
  const faults = new Map<string, FieldFault>()
  const number = (name: string, text: string, optional = false): number | undefined => {
    if (optional && text.trim() === '') return undefined
    const parsed = parseField(name, text, notation)
    // A number beyond every limit still has one to be told.
    if ('value' in parsed) {
      const value = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, Number(parsed.value)))
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER || !losesDigits(parsed.value)) return value
    }
    const code = 'fault' in parsed ? parsed.fault : 'too_precise'
    faults.set(name, { code, found: text.trim(), isWhole: isWholeField(name) })
    return Number.NaN
  }
  const validate = <T>(
    schema: {
      safeParse(body: unknown): { success: true; data: T } | { success: false; error: { issues: unknown[] } }
    },
    body: unknown,
    rename: (path: string) => string = path => path,
  ): T | null => {
    const result = schema.safeParse(body)
    if (result.success) return result.data
    for (const fault of listFaults(result.error.issues as $ZodIssue[], { value: body })) {
      const name = rename(fault.path.join('.'))
      if (!faults.has(name)) faults.set(name, toFault(fault))
    }
    return null
  }

  const isInventory = fields.mode === 'inventory'
  const isPasted = isInventory && fields.inventoryForm === 'text'
  const isOpenInventory = isPasted && pastes.inventory?.reading.status === 'ambiguous'
  const list = pastes.prices?.reading
  const currency = list ? currencyOf(fields.currency, list) : null
  const isOpen = isOpenInventory || (list !== undefined && (list.status === 'ambiguous' || currency === null))
  const rows = fields.inventory
    .map((row, index) => ({ ...row, index }))
    .filter(row => row.name.trim() || row.products.trim() || row.services.trim())
  const typed = () =>
    rows.map(row => ({
      ...(row.name.trim() && { name: row.name.trim() }),
      products: number(`inventory.${row.index}.products`, row.products),
      servicesPerProduct: number(`inventory.${row.index}.services`, row.services),
    }))
  const inventory = isPasted ? (pastes.inventory?.reading.inventory ?? []) : isInventory ? typed() : []
  const averages = isInventory
    ? averageInventory(inventory.map(({ products }) => ({ products: products || 0 })))
    : {
        managers: number('managers', fields.managers),
        productsPerManager: number('productsPerManager', fields.productsPerManager),
      }
  // A fault in the machine is its own: the size is computed without it, and what else is known of it is judged.
  const typedMachine = readMachine(fields, number)
  const machine =
    validate<Machine>(machineSchema, typedMachine) ??
    machineSchema.safeParse(
      Object.fromEntries(Object.entries(typedMachine).filter(([name]) => !faults.has(name))),
    ).data
  const sizingBody = {
    ...averages,
    archiveScope: fields.archiveScope,
    archiveIntervalMinutes: number('archiveIntervalMinutes', fields.archiveIntervalMinutes),
    ...(machine && Object.keys(machine).length > 0 && { machine }),
  }
  const services = number('servicesPerProduct', isInventory ? '' : fields.servicesPerProduct, true)
  const headroomPercent = number('headroomPercent', fields.headroomPercent, true)
  const owned = readOwned(fields, number)
  const licenceBody = {
    ...(isInventory
      ? { inventory }
      : {
          ...averages,
          ...(services === undefined
            ? { archiveScope: fields.archiveScope }
            : { servicesPerProduct: services }),
        }),
    ...(headroomPercent !== undefined && { headroomPercent }),
    ...(owned && { owned }),
    ...(list && currency && { priceList: { currency, prices: list.prices } }),
  }
  const rowName = (path: string) =>
    path.replace(/^inventory\.(\d+)\.(\w+)/, (_, at: string, column: string) => {
      const name = column === 'servicesPerProduct' ? 'services' : column
      return `inventory.${rows[Number(at)]?.index ?? 0}.${name}`
    })
  const ownedName = (path: string) =>
    rowName(path).replace(/^owned\.(\d+).*/, (_, at: string) => `owned.${owned?.[Number(at)]?.reference}`)
  const valid = validate<LicenceEstimateInput>(
    chooseLicenceEstimateInput(licenceBody),
    licenceBody,
    ownedName,
  )
  // An inventory that waits for an answer is not an empty one.
  if (isOpenInventory) faults.delete('inventory')
  const licence = isOpen ? null : valid
  const sizing =
    isOpenInventory ||
    (isInventory && licence === null && [...faults.keys()].some(name => name.startsWith('inventory')))
      ? null
      : validate<SizingInput>(sizingInput, sizingBody)
  return { sizing, licence, sizingBody, licenceBody, faults, isOpen }
}

type ReadNumber = (name: string, text: string, optional?: boolean) => number | undefined

function readMachine(fields: Fields, number: ReadNumber) {
  const machine = {
    cpuCores: number('cpuCores', fields.cpuCores, true),
    cpuModel: fields.cpuModel.trim() || undefined,
    memoryGb: number('memoryGb', fields.memoryGb, true),
    diskFreeGb: number('diskFreeGb', fields.diskFreeGb, true),
  }
  return Object.fromEntries(Object.entries(machine).filter(([, value]) => value !== undefined))
}

function readOwned(fields: Fields, number: ReadNumber) {
  if (!fields.ownedBase) return null
  const extensions = Object.entries(fields.ownedExtensions).flatMap(([reference, text]) => {
    const quantity = number(`owned.${reference}`, text, true)
    return quantity === undefined || quantity === 0 ? [] : [{ reference, quantity }]
  })
  return [{ reference: fields.ownedBase, quantity: 1 }, ...extensions]
}

/** The page's own words for a fault, shorter than those of the API: the field stands beside it. */
function toFault({ code, wording, values }: Fault): FieldFault {
  const { limit, inclusive } = values
  const bound = Number(limit)
  if (code === 'too_small' && wording === 'array') return { code: 'empty_inventory' }
  if (code === 'too_small') return inclusive === 'no' ? { code: 'not_positive' } : { code, minimum: bound }
  if (code === 'too_big') return { code: wording === 'string' ? 'too_long' : code, maximum: bound }
  if (code === 'memory_in_other_unit') return { code, values }
  return { code: ownCodes.find(own => own === code) ?? 'not_a_number' }
}

const ownCodes = ['not_whole', 'not_one_base_licence'] as const
