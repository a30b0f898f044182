import * as z from 'zod/mini'
import { currencyCodes } from '../shared/currency.ts'
import { inputLimits } from '../shared/input-limits.ts'
import { readMinorUnits } from '../shared/money.ts'
import { archiveScope, managers, productsPerManager } from '../sizing/sizing-input.ts'
import { licences } from '../software/stream/licences.data.ts'

export const inventoryLimit = inputLimits.inventoryRows

const servicesPerProduct = z.number().check(
  z.positive(),
  z.lte(inputLimits.servicesPerProduct),
  z.meta({
    description: 'Average number of archived services (measured values) per product; may be a fraction.',
  }),
)
const headroomPercent = z._default(
  z.number().check(
    z.gte(0),
    z.lte(inputLimits.headroomPercent),
    z.meta({
      description: 'Reserve on top of the score: requirement = score × (1 + headroomPercent / 100).',
    }),
  ),
  0,
)
export const reference = z
  .enum(licences.catalogue.map(licence => licence.reference))
  .check(z.meta({ id: 'LicenceReference', description: 'A reference of the vendor’s catalogue.' }))

/** One manager of the site with what it monitors. */
export const inventoryRow = z
  .strictObject({
    name: z.optional(
      z
        .string()
        .check(
          z.trim(),
          z.maxLength(inputLimits.nameCharacters),
          z.meta({ description: 'Name of the manager; not computed with.' }),
        ),
    ),
    products: z
      .int()
      .check(
        z.gte(1),
        z.lte(inputLimits.products),
        z.meta({ description: 'Products that this manager monitors.' }),
      ),
    servicesPerProduct,
  })
  .check(z.meta({ id: 'InventoryRow' }))

const inventory = z.array(inventoryRow).check(
  z.minLength(1),
  z.maxLength(inventoryLimit),
  z.meta({
    description: 'One entry per manager; the score is the exact sum instead of the product of averages.',
  }),
)

export const owned = z
  .array(z.strictObject({ reference, quantity: z.int().check(z.gte(1), z.lte(1_000_000)) }))
  .check(
    z.minLength(1),
    z.maxLength(licences.catalogue.length),
    z.superRefine((lines, context) => {
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
    }),
    z.meta({ description: 'What the customer owns: exactly one base licence and any extensions.' }),
  )

const priceList = z
  .strictObject({
    currency: z
      .enum(currencyCodes as [string, ...string[]])
      .check(z.meta({ id: 'CurrencyCode', description: 'ISO 4217 code.' })),
    prices: z.partialRecord(reference, z.string().check(z.maxLength(40))).check(
      z.meta({
        description:
          'Unit price by reference, a decimal string with at most the currency’s decimals. A reference without a price can not be bought.',
      }),
    ),
  })
  .check(
    z.superRefine(({ currency, prices }, context) => {
      for (const [key, amount] of Object.entries(prices)) {
        const read = readMinorUnits(amount ?? '', currency)
        if (typeof read === 'string')
          context.addIssue({
            code: 'custom',
            path: ['prices', key],
            params: { code: read, found: amount ?? '', currency },
          })
      }
    }),
    z.meta({ id: 'PriceList' }),
  )

const options = { headroomPercent, owned: z.optional(owned), priceList: z.optional(priceList) }

export const byServices = z
  .strictObject({ managers, productsPerManager, servicesPerProduct, ...options })
  .check(
    z.meta({ id: 'LicenceEstimateByServices', description: 'Averages, with the number of services given.' }),
  )
export const byScope = z.strictObject({ managers, productsPerManager, archiveScope, ...options }).check(
  z.meta({
    id: 'LicenceEstimateByScope',
    description: 'Averages, with the services taken from the archive scope: 5, 10 or 20 per product.',
  }),
)
export const byInventory = z
  .strictObject({ inventory, ...options })
  .check(
    z.meta({ id: 'LicenceEstimateByInventory', description: 'An exact inventory, one entry per manager.' }),
  )

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
