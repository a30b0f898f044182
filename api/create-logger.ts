import { type DestinationStream, type Logger, pino } from 'pino'

/** A logger of JSON lines; the time is ISO 8601. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: createClock() }, destination)
}

/** The time as a member of a line; a busy server writes several lines a millisecond. */
function createClock(): () => string {
  let latest = Number.NaN
  let written = ''
  return () => {
    const now = Date.now()
    if (now !== latest) {
      latest = now
      written = `,"time":"${new Date(now).toISOString()}"`
    }
    return written
  }
}

const FLUSH_EVERY_MS = 500
/** Bytes that wait for whoever reads the log; lines beyond them are left out. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024
/** How long the end of a process waits for whoever reads the log. */
const MOST_WAIT_MS = 1000

export type Log = {
  logger: Logger
  flush: () => void
  /** Writes what is left; false where that takes more than a second, since nobody reads any more. */
  end: () => Promise<boolean>
}

/** The log of a process, at a file descriptor; who reads it may stop or go away, which holds up nothing. */
export function openLog(level: string, fileDescriptor: number): Log {
  // Lines are gathered and written together: a write for each would cost more than answering the request.
  const destination = pino.destination({
    dest: fileDescriptor,
    sync: false,
    minLength: 4096,
    maxLength: MOST_WAITING_BYTES,
  })
  // There is nowhere left to tell it. Without its reader the destination no longer ends, nor does it say so.
  let isUnread = false
  destination.on('error', ({ code }: NodeJS.ErrnoException) => {
    isUnread ||= code === 'EPIPE'
  })
  // Its end takes a while, in which it throws at whoever writes or flushes: whoever reports that would throw again, for ever.
  let isEnding = false
  const flush = () => {
    if (!isEnding) destination.flush()
  }
  const write = (line: string) => {
    if (!isEnding) destination.write(line)
  }
  setInterval(flush, FLUSH_EVERY_MS).unref()
  return {
    logger: createLogger(level, { write }),
    flush,
    end: () =>
      new Promise(resolve => {
        isEnding = true
        if (isUnread) return resolve(true)
        destination.once('close', () => resolve(true))
        destination.once('error', () => resolve(true))
        setTimeout(() => resolve(false), MOST_WAIT_MS)
        destination.end()
      }),
  }
}
