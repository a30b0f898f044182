/** A run costs what it does however often it is tried; what disturbs it only adds. */
const TRIES = 4
/** So little is noise, and no sum of it holds anybody up. */
const NOISE = 10
/** How much longer the long lines are: work that grows with the square of a line takes so many times as long. */
export const TIMES = 8
/** Between a line's length and its square, with room for both. */
const MOST_TIMES = 4

/** The clock of a thread may go by ticks of 10 ms: a ratio is only trusted of what took several of them. */
const COMPARABLE = 100

/** The processor time of this thread alone, in milliseconds: how busy the machine is does not count. */
function costOf(work: () => unknown, times = 1): number {
  const before = process.threadCpuUsage()
  for (let done = 0; done < times; done++) work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * How many times as long some work takes over few long lines than over many short ones of the same size together; 0 where
 * it takes next to nothing or no more than it should, which one try in a few is enough to show.
 */
export function findExcess(short: () => unknown, long: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  let times = 1
  for (let tried = 0; tried < TRIES; tried++) {
    const cost = costOf(long, times)
    if (cost <= NOISE * times) return 0
    const beside = costOf(short, times)
    if (beside > NOISE && cost <= beside * MOST_TIMES) return 0
    if (beside > NOISE) least = Math.min(least, cost / beside)
    times = Math.ceil((COMPARABLE * times) / cost)
  }
  return least
}
