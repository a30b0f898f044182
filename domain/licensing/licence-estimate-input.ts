import * as z from 'zod/mini'
import { checkWhole } from '../parameters/checks/check-text.ts'
import { refine } from '../parameters/parameter.ts'
import { currencyCodes } from '../shared/currency.ts'
import { inputLimits } from '../shared/input-limits.ts'
import { readMinorUnits } from '../shared/money.ts'
import { archiveScope, managers, productsPerManager } from '../sizing/sizing-input.ts'
import type { Licence } from './licence-facts.ts'

const inventoryLimit = inputLimits.inventoryRows

// What describes a row is not a check of it: each check takes memory for each of 5,000 rows.
const servicesPerProduct = z
  .number()
  .check(z.positive(), z.lte(inputLimits.servicesPerProduct))
  .register(z.globalRegistry, {
    description: 'Average number of archived services (measured values) per product; may be a fraction.',
  })
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
/** One manager of the site with what it monitors. */
export const inventoryRow = z
  .strictObject({
    name: z.optional(
      z
        .string()
        .check(z.trim(), z.maxLength(inputLimits.nameCharacters), refine(checkWhole))
        .register(z.globalRegistry, { description: 'Name of the manager; not computed with.' }),
    ),
    products: z
      .int()
      .check(z.gte(1), z.lte(inputLimits.products))
      .register(z.globalRegistry, { description: 'Products that this manager monitors.' }),
    servicesPerProduct,
  })
  .register(z.globalRegistry, { id: 'InventoryRow' })

const inventory = z.array(inventoryRow).check(
  z.minLength(1),
  z.maxLength(inventoryLimit),
  z.meta({
    description: 'One entry per manager; the score is the exact sum instead of the product of averages.',
  }),
)

/** The schemas of a request for an estimate from a vendor's catalogue, and the one that a body is meant for. */
export function createLicenceEstimateInput(catalogue: readonly Licence[]) {
  const kindOf = (wanted: string) => catalogue.find(({ reference }) => reference === wanted)?.kind
  const reference = z
    .enum(catalogue.map(licence => licence.reference))
    .check(z.meta({ id: 'LicenceReference', description: 'A reference of the vendor’s catalogue.' }))

  const owned = z
    .array(z.strictObject({ reference, quantity: z.int().check(z.gte(1), z.lte(1_000_000)) }))
    .check(
      z.minLength(1),
      z.maxLength(catalogue.length),
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

  const byServices = z.strictObject({ managers, productsPerManager, servicesPerProduct, ...options }).check(
    z.meta({
      id: 'LicenceEstimateByServices',
      description: 'Averages, with the number of services given.',
    }),
  )
  const byScope = z.strictObject({ managers, productsPerManager, archiveScope, ...options }).check(
    z.meta({
      id: 'LicenceEstimateByScope',
      description: 'Averages, with the services taken from the archive scope: 5, 10 or 20 per product.',
    }),
  )
  const byInventory = z
    .strictObject({ inventory, ...options })
    .check(
      z.meta({ id: 'LicenceEstimateByInventory', description: 'An exact inventory, one entry per manager.' }),
    )

  // The three ways to ask for a licence estimate.
  const licenceEstimateInput = z.union([byServices, byScope, byInventory])

  // One shape, so that faults are named against it and not against three.
  const chooseLicenceEstimateInput = (
    body: unknown,
  ): typeof byServices | typeof byScope | typeof byInventory => {
    const has = (name: string) => typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    if (has('inventory')) return byInventory
    if (has('archiveScope') && !has('servicesPerProduct')) return byScope
    return byServices
  }
  return { owned, byServices, byScope, byInventory, licenceEstimateInput, chooseLicenceEstimateInput }
}

export type LicenceEstimateSchemas = ReturnType<typeof createLicenceEstimateInput>
export type LicenceEstimateInput = z.infer<LicenceEstimateSchemas['licenceEstimateInput']>
export type OwnedLicence = z.infer<LicenceEstimateSchemas['owned']>[number]
export type PriceList = NonNullable<LicenceEstimateInput['priceList']>
