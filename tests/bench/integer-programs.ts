import highsLoader, { type Highs } from 'highs'
import solver from 'javascript-lp-solver'
import type { Shop } from '#domain/licensing/purchase.ts'

/** Finds the lowest price in minor units of exactly one base licence and at least so many grid units. */
export type Solver = { name: string; solve: (shop: Shop, need: number) => number | null }

const offersOf = (shop: Shop) => [
  ...shop.bases.map(offer => ({ ...offer, base: 1 })),
  ...shop.extensions.map(offer => ({ ...offer, base: 0 })),
]

/** HiGHS in WebAssembly, given arrays and not text, and asked for the optimum and not for 0.01 % above it. */
export async function loadHighs(): Promise<Solver> {
  const highs: Highs = await highsLoader()
  const { infinity } = highs
  return {
    name: 'HiGHS',
    solve(shop, need) {
      const offers = offersOf(shop)
      const numCols = offers.length
      const model = highs.createModel({
        numCols,
        numRows: 2,
        colCost: offers.map(({ price }) => price),
        colLower: offers.map(() => 0),
        colUpper: offers.map(() => infinity),
        rowLower: [need, 1],
        rowUpper: [infinity, 1],
        integrality: offers.map(() => 1),
        matrix: {
          format: 'csr',
          numRows: 2,
          numCols,
          starts: [0, numCols, numCols + shop.bases.length],
          indices: [...offers.keys(), ...shop.bases.keys()],
          values: [...offers.map(({ grid }) => grid), ...shop.bases.map(() => 1)],
        },
      })
      try {
        model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
        model.run()
        return Math.round(model.getObjectiveValue())
      } finally {
        model.dispose()
      }
    },
  }
}

export const javascriptLpSolver: Solver = {
  name: 'javascript-lp-solver',
  solve(shop, need) {
    const offers = offersOf(shop)
    const solution: unknown = solver.Solve({
      optimize: 'price',
      opType: 'min',
      constraints: { grid: { min: need }, base: { equal: 1 } },
      variables: Object.fromEntries(
        offers.map(({ licence, price, grid, base }) => [licence.reference, { price, grid, base }]),
      ),
      ints: Object.fromEntries(offers.map(({ licence }) => [licence.reference, 1 as const])),
    })
    if (typeof solution !== 'object' || !solution || !('feasible' in solution && 'result' in solution))
      return null
    return solution.feasible ? Math.round(Number(solution.result)) : null
  },
}
