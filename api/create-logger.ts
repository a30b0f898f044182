import { type DestinationStream, type Logger, pino } from 'pino'

/** A logger of JSON lines; the time is ISO 8601. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
