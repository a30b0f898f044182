import fc from 'fast-check'
import { licences } from '#domain/software/stream/licences.data.ts'

export type Prices = { currency: string; prices: Record<string, string> }

const references = licences.catalogue.map(({ reference }) => reference)
const euros = (cents: number) => (cents / 100).toFixed(2)

const usual = fc.integer({ min: 1, max: 900_000 })

/** Prices in cents for all eleven, from which some are then left out. */
const complete: fc.Arbitrary<number[]> = fc.oneof(
  // Anything goes, and now and then something costs nothing.
  fc.tuple(...references.map(() => fc.oneof({ weight: 9, arbitrary: usual }, fc.constant(0)))),
  // So much per point, which makes many purchases cost the same.
  fc.integer({ min: 0, max: 200 }).map(rate => licences.catalogue.map(({ points }) => rate * points)),
  // Cheaper per point the larger, as in a real list.
  fc
    .tuple(fc.integer({ min: 50, max: 300 }), fc.integer({ min: 60, max: 100 }))
    .map(([rate, power]) =>
      licences.catalogue.map(({ points }) => Math.round(rate * points ** (power / 100))),
    ),
  // Few different prices: ties in price with different points.
  fc.tuple(...references.map(() => fc.integer({ min: 0, max: 4 }).map(price => price * 100))),
)

const list = (known: fc.Arbitrary<boolean>): fc.Arbitrary<Prices> =>
  fc.tuple(complete, fc.tuple(...references.map(() => known))).map(([cents, kept]) => ({
    currency: 'EUR',
    prices: Object.fromEntries(
      references.flatMap((reference, index) => (kept[index] ? [[reference, euros(cents[index] ?? 0)]] : [])),
    ),
  }))

/** Price lists in EUR: some with all references, some with gaps. */
export const priceLists: fc.Arbitrary<Prices> = fc.oneof(
  list(fc.constant(true)),
  list(fc.integer({ min: 0, max: 3 }).map(n => n > 0)),
)

/** A licence already owned: one base and perhaps some extensions. */
export const ownedLicences: fc.Arbitrary<{ reference: string; quantity: number }[]> = fc
  .tuple(
    fc.constantFrom('HTG500H', 'HTG501H', 'HTG502H', 'HTG503H'),
    fc.constantFrom('HTG504H', 'HTG505H', 'HTG506H', 'HTG507H'),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([base, extension, quantity]) => [
    { reference: base, quantity: 1 },
    ...(quantity > 0 ? [{ reference: extension, quantity }] : []),
  ])
