import type { Extension } from './purchase.ts'

/**
 * Extensions bought instead of bulk ones. `sum` is their grid units, `surcharge` what they cost above the
 * bulk price per point (scaled by the bulk's grid, so it is whole), `saving` how many grid units they hold
 * above as many bulk units (so each multiple of the bulk's grid saves a unit).
 */
export type Exchange = {
  sum: number
  surcharge: number
  saving: number
  counts: readonly number[]
  last: number
}

/**
 * Finds exchanges in the order of their surcharge, by the remainder of their sum modulo the bulk's grid;
 * drops those that another of the same remainder beats. A search over as many nodes as the bulk has grid
 * units, so it does not depend on how large the requirement is.
 */
export class ExchangeSearch {
  readonly #extensions: readonly Extension[]
  readonly #bulkIndex: number
  readonly #modulus: number
  readonly #limit: number
  readonly #queue: Exchange[] = []
  readonly #found: Exchange[][]
  #cutAt = Number.POSITIVE_INFINITY

  /** `limit`: the largest sum, in grid units, that still leaves room for a bulk count ≥ 0. */
  constructor(extensions: readonly Extension[], bulkIndex: number, limit: number) {
    this.#extensions = extensions
    this.#bulkIndex = bulkIndex
    this.#modulus = extensions[bulkIndex]?.grid ?? 1
    this.#limit = limit
    this.#found = Array.from({ length: this.#modulus }, () => [])
    this.#push({ sum: 0, surcharge: 0, saving: 0, counts: extensions.map(() => 0), last: 0 })
  }

  /** The exchanges found so far whose sum leaves that remainder. */
  at(remainder: number): readonly Exchange[] {
    return this.#found[remainder] ?? []
  }

  /** Searches on by `steps` exchanges, or until all have been found. */
  advance(steps: number): void {
    for (let step = 0; step < steps; step++) {
      const exchange = this.#pop()
      if (!exchange) return
      const found = this.#found[exchange.sum % this.#modulus] as Exchange[]
      // They come by rising surcharge, so the latest one found saves most: only more saving, or a tie, is news.
      const latest = found.at(-1)
      const isTie = exchange.surcharge === latest?.surcharge && exchange.saving === latest.saving
      if (latest && !isTie && exchange.saving <= latest.saving) continue
      if (exchange.sum <= this.#limit) {
        found.push(exchange)
        this.#extend(exchange)
      } else if (!isTie) this.#cutAt = Math.min(this.#cutAt, exchange.surcharge)
    }
  }

  /** Whether searching on would tell nothing more for certain. */
  get isSettled(): boolean {
    return (this.#queue[0]?.surcharge ?? Number.POSITIVE_INFINITY) >= this.#cutAt || this.#queue.length === 0
  }

  /** The surcharge below which everything has been found. */
  get horizon(): number {
    return Math.min(this.#queue[0]?.surcharge ?? Number.POSITIVE_INFINITY, this.#cutAt)
  }

  #extend(exchange: Exchange): void {
    const bulk = this.#extensions[this.#bulkIndex] as Extension
    // Catalogue order within one exchange, so that each combination is made once.
    for (let index = exchange.last; index < this.#extensions.length; index++) {
      if (index === this.#bulkIndex) continue
      const { grid, price } = this.#extensions[index] as Extension
      this.#push({
        sum: exchange.sum + grid,
        surcharge: exchange.surcharge + price * bulk.grid - bulk.price * grid,
        saving: exchange.saving + grid - bulk.grid,
        counts: exchange.counts.map((count, position) => (position === index ? count + 1 : count)),
        last: index,
      })
    }
  }

  #push(exchange: Exchange): void {
    const queue = this.#queue
    let child = queue.push(exchange) - 1
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (inOrder(queue[parent] as Exchange, exchange)) break
      queue[child] = queue[parent] as Exchange
      child = parent
    }
    queue[child] = exchange
  }

  #pop(): Exchange | undefined {
    const queue = this.#queue
    const first = queue[0]
    const moved = queue.pop()
    if (!first || !moved || queue.length === 0) return first
    let parent = 0
    for (;;) {
      let child = 2 * parent + 1
      if (child >= queue.length) break
      if (child + 1 < queue.length && !inOrder(queue[child] as Exchange, queue[child + 1] as Exchange))
        child++
      if (inOrder(moved, queue[child] as Exchange)) break
      queue[parent] = queue[child] as Exchange
      parent = child
    }
    queue[parent] = moved
    return first
  }
}

function inOrder(a: Exchange, b: Exchange): boolean {
  return a.surcharge < b.surcharge || (a.surcharge === b.surcharge && a.saving >= b.saving)
}
