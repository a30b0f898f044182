import * as z from 'zod'
import { currencyCodes } from '../shared/currency.ts'
import { readMinorUnits } from '../shared/money.ts'
import { archiveScope, managers, productsPerManager } from '../sizing/sizing-input.ts'
import { licences } from '../software/stream/licences.data.ts'

export const inventoryLimit = 5000

const servicesPerProduct = z.number().positive().max(10_000).meta({
  description: 'Average number of archived services (measured values) per product; may be a fraction.',
})
const headroomPercent = z.number().min(0).max(500).default(0).meta({
  description: 'Reserve on top of the score: requirement = score × (1 + headroomPercent / 100).',
})
const reference = z
  .enum(licences.catalogue.map(licence => licence.reference))
  .meta({ id: 'LicenceReference', description: 'A reference of the vendor’s catalogue.' })

/** One manager of the site with what it monitors. */
export const inventoryRow = z
  .strictObject({
    name: z
      .string()
      .trim()
      .max(200)
      .optional()
      .meta({ description: 'Name of the manager; not computed with.' }),
    products: z.int().min(1).max(100_000).meta({ description: 'Products that this manager monitors.' }),
    servicesPerProduct,
  })
  .meta({ id: 'InventoryRow' })

const inventory = z.array(inventoryRow).min(1).max(inventoryLimit).meta({
  description: 'One entry per manager; the score is the exact sum instead of the product of averages.',
})

const owned = z
  .array(z.strictObject({ reference, quantity: z.int().min(1).max(1_000_000) }))
  .min(1)
  .max(licences.catalogue.length)
  .superRefine((lines, context) => {
    lines.forEach((line, index) => {
      if (lines.findIndex(other => other.reference === line.reference) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'reference'],
          params: { code: 'duplicate_reference', found: line.reference },
        })
    })
    const bases = lines.filter(line => kindOf(line.reference) === 'base')
    const count = bases.reduce((sum, line) => sum + line.quantity, 0)
    if (count !== 1)
      context.addIssue({ code: 'custom', params: { code: 'not_one_base_licence', found: String(count) } })
  })
  .meta({ description: 'What the customer owns: exactly one base licence and any extensions.' })

const priceList = z
  .strictObject({
    currency: z.enum(currencyCodes as [string, ...string[]]).meta({
      id: 'CurrencyCode',
      description: 'ISO 4217 code.',
    }),
    prices: z.partialRecord(reference, z.string().max(40)).meta({
      description:
        'Unit price by reference, a decimal string with at most the currency’s decimals. A reference without a price can not be bought.',
    }),
  })
  .superRefine(({ currency, prices }, context) => {
    for (const [key, amount] of Object.entries(prices)) {
      const read = readMinorUnits(amount ?? '', currency)
      if (typeof read === 'string')
        context.addIssue({
          code: 'custom',
          path: ['prices', key],
          params: { code: read, found: amount ?? '', currency },
        })
    }
  })
  .meta({ id: 'PriceList' })

const options = { headroomPercent, owned: owned.optional(), priceList: priceList.optional() }

export const byServices = z
  .strictObject({ managers, productsPerManager, servicesPerProduct, ...options })
  .meta({ id: 'LicenceEstimateByServices', description: 'Averages, with the number of services given.' })
export const byScope = z.strictObject({ managers, productsPerManager, archiveScope, ...options }).meta({
  id: 'LicenceEstimateByScope',
  description: 'Averages, with the services taken from the archive scope: 5, 10 or 20 per product.',
})
export const byInventory = z
  .strictObject({ inventory, ...options })
  .meta({ id: 'LicenceEstimateByInventory', description: 'An exact inventory, one entry per manager.' })

/** The three ways to ask for a licence estimate. */
export const licenceEstimateInput = z.union([byServices, byScope, byInventory])

/** The schema that a body is meant for, so that its faults are named against one shape and not three. */
export function chooseLicenceEstimateInput(
  body: unknown,
): typeof byServices | typeof byScope | typeof byInventory {
  const has = (name: string) => typeof body === 'object' && body !== null && Object.hasOwn(body, name)
  if (has('inventory')) return byInventory
  if (has('archiveScope') && !has('servicesPerProduct')) return byScope
  return byServices
}

export type InventoryRow = z.infer<typeof inventoryRow>
export type OwnedLicence = z.infer<typeof owned>[number]
export type PriceList = z.infer<typeof priceList>
export type LicenceEstimateInput = z.infer<typeof licenceEstimateInput>

function kindOf(wanted: string) {
  return licences.catalogue.find(licence => licence.reference === wanted)?.kind
}
