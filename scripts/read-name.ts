import { line } from '../domain/quotes/quote-fields.ts'
import { UsageError } from './run-command.ts'

const MOST = 120
const field = line('', MOST)

/** A name as the pages and the API take one. */
export function readName(option: string, given: string): string {
  const read = field.safeParse(given)
  if (!read.success) throw new UsageError(`${option}: expected one line of at most ${MOST} characters.`)
  return read.data
}
