/** A source of chances that gives the same ones again for the same seed. */
export type Random = {
  /** A whole number from 0 to one below the bound. */
  below: (bound: number) => number
  /** True once in so many times, on average. */
  once: (inTimes: number) => boolean
  pick: <T>(list: readonly T[]) => T
}

/** Mulberry32, seeded: small, fast and even enough to choose mutations with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    once: inTimes => below(inTimes) === 0,
    pick: list => {
      if (list.length === 0) throw new RangeError('Nothing to pick from')
      return list[below(list.length)] as (typeof list)[number]
    },
  }
}
