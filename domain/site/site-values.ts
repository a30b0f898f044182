import * as z from 'zod/mini'
import { constraintOptions } from '../licensing/mode-advice/mode-advice-input.ts'
import { licenceModes } from '../licensing/mode-advice/mode-facts.ts'
import { currencyCodes } from '../shared/currency.ts'
import { inputLimits } from '../shared/input-limits.ts'
import {
  archiveIntervalMinutes,
  archiveScope,
  machine,
  managers,
  productsPerManager,
} from '../sizing/sizing-input.ts'
import { itemStates } from './item-entry.ts'
import { quoteValues, reference } from './quote-values.ts'

const text = (longest: number = inputLimits.nameCharacters) => z.string().check(z.maxLength(longest))
const services = z.number().check(z.positive(), z.lte(inputLimits.servicesPerProduct))
const lines = z
  .array(z.strictObject({ reference, quantity: z.int().check(z.gte(1), z.lte(1_000_000)) }))
  .check(z.maxLength(100))

const contact = z.strictObject({
  name: text(),
  company: z.optional(text()),
  role: z.optional(text()),
  email: z.optional(text()),
  phone: z.optional(text()),
})

/** One manager of the inventory; a row is kept while its figures are still to come. */
const row = z.strictObject({
  name: z.optional(text()),
  products: z.optional(z.int().check(z.gte(1), z.lte(inputLimits.products))),
  servicesPerProduct: z.optional(services),
})

const prices = z.strictObject({
  currency: z.enum(currencyCodes as [string, ...string[]]),
  prices: z.record(reference, text(40)).check(z.refine(all => Object.keys(all).length <= 200)),
})

const { cpuCores, cpuModel, memoryGb, diskFreeGb } = machine.shape
const { internet, licenceServer, ...yesNo } = constraintOptions

/** Everything that is known of a site by a path of its own, with the schema of its value. */
export const fixedValues = {
  name: text(),
  customer: text(),
  address: text(1000),
  contacts: z.array(contact).check(z.maxLength(20)),
  'load/mode': z.enum(['averages', 'inventory']),
  'load/managers': managers,
  'load/productsPerManager': productsPerManager,
  'load/servicesPerProduct': services,
  'load/archiveScope': archiveScope,
  'load/archiveIntervalMinutes': archiveIntervalMinutes,
  'load/headroomPercent': z.number().check(z.gte(0), z.lte(inputLimits.headroomPercent)),
  'load/inventory': z.array(row).check(z.maxLength(inputLimits.inventoryRows)),
  owned: lines,
  /** What was chosen to be ordered; without it the recommendation stands. */
  order: lines,
  'prices/list': prices,
  /** The list as it was pasted, so that what could not be read can be mended. */
  'prices/text': text(200_000),
  ...quoteValues,
  'licence/mode': z.enum(licenceModes),
  'constraints/internet': z.enum(internet),
  'constraints/licenceServer': z.enum(licenceServer),
  'constraints/movingVirtualMachine': z.enum(yesNo.movingVirtualMachine),
  'constraints/licenceBeforeInstallation': z.enum(yesNo.licenceBeforeInstallation),
  'constraints/extensionsExpected': z.enum(yesNo.extensionsExpected),
  'constraints/upgradesExpected': z.enum(yesNo.upgradesExpected),
  'constraints/quickRecovery': z.enum(yesNo.quickRecovery),
  'constraints/replacementLikely': z.enum(yesNo.replacementLikely),
  'machine/name': text(),
  'machine/wanted/cpuCores': cpuCores,
  'machine/wanted/cpuModel': cpuModel,
  'machine/wanted/memoryGb': memoryGb,
  'machine/wanted/diskFreeGb': diskFreeGb,
  'machine/found/cpuCores': cpuCores,
  'machine/found/cpuModel': cpuModel,
  'machine/found/memoryGb': memoryGb,
  'machine/found/diskFreeGb': diskFreeGb,
} as const satisfies Readonly<Record<string, z.ZodMiniType>>

/** The events of a licence workflow, oldest first; remarks on them are notes. */
const events = z
  .array(z.strictObject({ event: text(60), at: z.iso.datetime(), by: z.optional(text()) }))
  .check(z.maxLength(inputLimits.workflowEvents))

/** Why a finding of the preflight was accepted, who answers for it, and on which day. */
const waiver = z.strictObject({
  reason: text(inputLimits.waiverReasonCharacters).check(z.minLength(1)),
  by: text(inputLimits.waiverNameCharacters).check(z.minLength(1)),
  at: z.iso.date(),
})
export type AcceptedFinding = z.infer<typeof waiver>

/** The values of paths that end in names of a software: its presence, parameters, items, workflows and waivers. */
export const familyValues = {
  software: z.boolean(),
  parameters: z.union([text(1000), z.int(), z.boolean()]),
  items: z.enum(itemStates),
  workflows: events,
  waivers: waiver,
} as const

type Fixed = typeof fixedValues
type Families = typeof familyValues

/** Where a value stands in a site. */
export type FieldPath =
  | keyof Fixed
  | `software/${string}`
  | `parameters/${string}/${string}`
  | `items/${string}/${string}/${string}`
  | `workflows/${string}/${string}`
  | `waivers/${string}/${string}/${string}`

/** The value that stands at a path. */
export type ValueAt<Path extends FieldPath> = Path extends keyof Fixed
  ? NonNullable<z.infer<Fixed[Path]>>
  : Path extends `${infer Family extends keyof Families}/${string}`
    ? z.infer<Families[Family]>
    : never
