import { longestName, setUpRequest } from '../openapi/endpoints/account-request.ts'
import { UsageError } from './run-command.ts'

const field = setUpRequest.shape.name

/** A name as the pages and the API take one. */
export function readName(option: string, given: string): string {
  const read = field.safeParse(given)
  if (!read.success)
    throw new UsageError(`${option}: expected one line of at most ${longestName} characters.`)
  return read.data
}
