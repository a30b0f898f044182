import { findCheapestPurchase } from '#domain/licensing/find-cheapest-purchase.ts'
import { listAlternatives } from '#domain/licensing/list-alternatives.ts'
import { offerLicences } from '#domain/licensing/offer-licences.ts'
import type { Shop } from '#domain/licensing/purchase.ts'
import { neededGrid } from '#domain/licensing/recommend-licence.ts'
import { decimal } from '#domain/shared/decimal.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { type Figure, type Measured, ratioOf, spreadOf } from './figure.ts'
import { javascriptLpSolver, loadHighs, type Solver } from './integer-programs.ts'
import { volumeDiscount } from './varied-inputs.ts'

const REQUIREMENTS = [500, 5_000, 100_000, 1_000_000]
const PRICE_LISTS = 12
const ROUNDS = 5
/** Our answer is there too fast for one call to be timed, so as many are timed together. */
const TOGETHER = 50

/** Time to the cheapest purchase against two general solvers, and to the list of alternatives. */
export async function measureOptimiser(): Promise<Measured> {
  const solvers = [await loadHighs(), javascriptLpSolver]
  warmUp(solvers)
  const sizes = REQUIREMENTS.map(points => ({ points, ...measureAt(points, solvers) }))
  const written = (points: number) => `${points.toLocaleString('en-GB')} points`
  const timeOf = (name: string, times: readonly number[]): Figure => ({
    name,
    value: spreadOf(times.map(milliseconds => milliseconds * 1000)),
    unit: 'µs',
  })
  const compared = sizes.length * ROUNDS * PRICE_LISTS * solvers.length
  const disagreements = sizes.flatMap(size => size.disagreements)
  return {
    figures: [
      ...solvers.flatMap(({ name }, index) =>
        sizes.map(({ points, theirs, ours }) => ({
          name: `faster than ${name}, ${written(points)}`,
          value: ratioOf(theirs[index] ?? [], ours),
          unit: '×',
          aim: { bound: 'at least', value: 100 } as const,
        })),
      ),
      {
        name: 'lowest prices that agree with the solvers’',
        value: compared - disagreements.length,
        unit: '',
        aim: { bound: 'at least', value: compared },
      },
      ...sizes.map(({ points, ours }) => timeOf(`cheapest purchase, ${written(points)}`, ours)),
      ...sizes.map(({ points, listing }) => timeOf(`list of alternatives, ${written(points)}`, listing)),
      ...solvers.flatMap(({ name }, index) =>
        sizes.map(({ points, theirs }) => timeOf(`${name}, ${written(points)}`, theirs[index] ?? [])),
      ),
    ],
    notes: disagreements,
  }
}

/** For each round the median milliseconds over the price lists, every list taken by all in turn. */
function measureAt(points: number, solvers: readonly Solver[]) {
  const need = neededGrid(stream.licences, decimal(points))
  const ours: number[] = []
  const listing: number[] = []
  const theirs = solvers.map((): number[] => [])
  const disagreements: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const lists = Array.from({ length: PRICE_LISTS }, (_, list) => {
      const shop = shopOf(list)
      const cheapest = findCheapestPurchase(shop, need)
      const own = timeCheapest(list, need)
      const others = solvers.map(solver => {
        let price: number | null = null
        const taken = time(() => {
          price = solver.solve(shop, need)
        })
        if (price !== Number(cheapest?.price))
          disagreements.push(
            `!!! DISAGREEMENT at ${points} points, price list ${list}: ours ${cheapest?.price}, ${solver.name} ${price} !!!`,
          )
        return taken
      })
      const fresh = shopOf(list)
      return {
        own,
        others,
        all: time(() => listAlternatives(fresh, need, cheapest)),
      }
    })
    ours.push(spreadOf(lists.map(({ own }) => own)).median)
    listing.push(spreadOf(lists.map(({ all }) => all)).median)
    theirs.forEach((times, index) => {
      times.push(spreadOf(lists.map(({ others }) => others[index] ?? 0)).median)
    })
  }
  return { ours, listing, theirs, disagreements }
}

/** A shop of its own, so that nothing remembered about another helps. */
function shopOf(priceList: number): Shop {
  return offerLicences(stream.licences, undefined, volumeDiscount(priceList))
}

/** Milliseconds for one cheapest purchase. */
function timeCheapest(priceList: number, need: number): number {
  const shops = Array.from({ length: TOGETHER }, () => shopOf(priceList))
  return (
    time(() => {
      for (const shop of shops) findCheapestPurchase(shop, need)
    }) / TOGETHER
  )
}

function warmUp(solvers: readonly Solver[]): void {
  for (let index = 0; index < 1000; index++) {
    const points = decimal(REQUIREMENTS[index % REQUIREMENTS.length] as number)
    const need = neededGrid(stream.licences, points)
    const shop = shopOf(index)
    const cheapest = findCheapestPurchase(shop, need)
    if (index < 200) listAlternatives(shop, need, cheapest)
    if (index < 100) for (const solver of solvers) solver.solve(shop, need)
  }
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
