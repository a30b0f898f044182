/** A step that adds one extension: what it costs, and the cell it leads to a cell from, or -1. */
export type Move = { cost: number; from: (cell: number) => number }

/**
 * For each cell of a table the lowest cost of a combination of extensions that leads there, and how many
 * combinations cost as little. Extensions are added one after the other, the last of the catalogue first:
 * each combination is then counted once, and counts stay far below 2^53 (decision 0007).
 */
export class Tally {
  readonly costs: Float64Array
  readonly ways: Float64Array
  /** The last extension of which the cell's best cost can be reached by it and later ones alone. */
  readonly #latest: Uint8Array
  readonly #origin: number

  constructor(cells: number, origin: number) {
    this.costs = new Float64Array(cells).fill(Number.POSITIVE_INFINITY)
    this.ways = new Float64Array(cells)
    this.#latest = new Uint8Array(cells)
    this.#origin = origin
    this.costs[origin] = 0
    this.ways[origin] = 1
    this.#latest[origin] = 255
  }

  /** Lets the extension of that index lead from a cell to another. */
  extend(from: number, cell: number, cost: number, index: number): void {
    const total = (this.costs[from] as number) + cost
    const known = this.costs[cell] as number
    if (total < known) {
      this.costs[cell] = total
      this.ways[cell] = this.ways[from] as number
      this.#latest[cell] = index
    } else if (total === known && total !== Number.POSITIVE_INFINITY)
      this.ways[cell] = (this.ways[cell] as number) + (this.ways[from] as number)
  }

  /** The combinations behind a cell, in catalogue order: how many of each extension. */
  *trace(cell: number, moves: readonly (Move | null)[]): Generator<readonly number[]> {
    const counts = moves.map(() => 0)
    const path = [{ cell, index: 0 }]
    for (let last = path.at(-1); last; last = path.at(-1)) {
      if (last.cell === this.#origin) yield [...counts]
      else {
        const taken = this.#next(last.cell, last.index, moves)
        if (taken) {
          last.index = taken.index + 1
          counts[taken.index] = (counts[taken.index] as number) + 1
          path.push(taken)
          continue
        }
      }
      path.pop()
      const before = path.at(-1)
      if (before) counts[before.index - 1] = (counts[before.index - 1] as number) - 1
    }
  }

  /** The first extension from `index` on that stands in a best combination with none before it; no dead end. */
  #next(
    cell: number,
    index: number,
    moves: readonly (Move | null)[],
  ): { cell: number; index: number } | undefined {
    for (let at = index; at < moves.length; at++) {
      const move = moves[at]
      const from = move ? move.from(cell) : -1
      if (
        move &&
        from >= 0 &&
        (this.costs[from] as number) + move.cost === this.costs[cell] &&
        (this.#latest[from] as number) >= at
      )
        return { cell: from, index: at }
    }
    return undefined
  }
}
