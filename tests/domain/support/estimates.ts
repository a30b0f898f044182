import fc from 'fast-check'
import { estimateLicence, type LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import { type HardwareSizing, sizeHardware } from '#domain/sizing/size-hardware.ts'
import { sizingInput } from '#domain/sizing/sizing-input.ts'
import { licenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { HardwareSizingBody } from '../../scenarios/hardware-sizings.ts'
import type { LicenceEstimateBody } from '../../scenarios/licence-estimates.ts'

/** What the domain answers to the body of a request. */
export function estimate(body: LicenceEstimateBody): LicenceEstimate {
  return estimateLicence(stream, licenceEstimateInput.parse(body))
}

/** What the domain answers to the body of a request. */
export function size(body: HardwareSizingBody): HardwareSizing {
  return sizeHardware(stream, sizingInput.parse(body))
}

export const scopes = ['energies', 'energies-and-powers', 'extended'] as const

/** Decimals as people type them: up to `places` decimals, above 0. */
export function decimals(max: number, places: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: max * 10 ** places }).map(digits => digits / 10 ** places)
}

export const sizingBodies: fc.Arbitrary<HardwareSizingBody> = fc.record({
  managers: fc.integer({ min: 1, max: 25 }),
  productsPerManager: decimals(40, 2),
  archiveScope: fc.constantFrom(...scopes),
  archiveIntervalMinutes: fc.oneof(decimals(60, 1), fc.constantFrom(14, 15, 16)),
})

const headroomPercent = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }), decimals(200, 1))

const inventories = fc.array(
  fc.record({ products: fc.integer({ min: 1, max: 40 }), servicesPerProduct: decimals(20, 1) }),
  { minLength: 1, maxLength: 6 },
)

/** Sites by averages, by scope and by inventory, small enough for every tier to be met. */
export const sites: fc.Arbitrary<LicenceEstimateBody> = fc.oneof(
  fc.record({
    managers: fc.integer({ min: 1, max: 30 }),
    productsPerManager: decimals(30, 1),
    servicesPerProduct: decimals(20, 1),
    headroomPercent,
  }),
  fc.record({
    managers: fc.integer({ min: 1, max: 30 }),
    productsPerManager: decimals(30, 1),
    archiveScope: fc.constantFrom(...scopes),
    headroomPercent,
  }),
  fc.record({ inventory: inventories, headroomPercent }),
)
