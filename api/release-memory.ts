import type { Server } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Logger } from 'pino'

const MB = 1_048_576

/** Between two looks, in milliseconds. */
export const LOOK_MS = 30_000
/** So many requests between two looks are no rest; fewer are those of who watches the server. */
const BUSY_REQUESTS = 30
/** How much more than after the last time must be resident to be worth a collection. */
const WORTH_MB = 64

/**
 * What looks, now and then, whether the server rests, and then gives memory back to the machine. V8 keeps many of the pages
 * that it has emptied, often at rest too, unless it is told that this is the last resort; that stops the process for as
 * long as a collection of the whole heap takes, about a tenth of a second, and so is not done while others ask.
 */
export function releaseAtRest(server: Server, logger: Logger, worthMb = WORTH_MB): () => void {
  let requests = 0
  let lastMb = 0
  server.on('request', () => {
    requests++
  })
  return () => {
    const isResting = requests < BUSY_REQUESTS
    requests = 0
    if (!isResting || process.memoryUsage.rss() / MB < lastMb + worthMb) return
    const released = releaseMemory()
    lastMb = released.afterMb
    logger.debug(released, 'gave memory back')
  }
}

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void
let collect: Collect | undefined

/** Collects the whole heap and gives back what is empty; what is resident before and after it. */
export function releaseMemory(): { beforeMb: number; afterMb: number } {
  if (!collect) {
    // Only a context that is made after the flag has what it exposes.
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as Collect
    setFlagsFromString('--no-expose-gc')
  }
  const residentMb = () => Math.round(process.memoryUsage.rss() / MB)
  const beforeMb = residentMb()
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  return { beforeMb, afterMb: residentMb() }
}
