import { writePath } from '#domain/shared/pointer.ts'
import type { Parameter } from '#openapi/endpoint.ts'
import { type RefusedNumbers, readNumber } from './read-number.ts'

const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/

export type Query = {
  given: Readonly<Record<string, unknown>>
  refused: RefusedNumbers
  /** Every number as it stands in the query, by its pointer. */
  written: ReadonlyMap<string, string>
  /** Names that were given more than once. */
  repeated: readonly string[]
}

/** Names of the parameters that are numbers. */
export function listNumbers(parameters: Readonly<Record<string, Parameter>>): ReadonlySet<string> {
  return new Set(
    Object.entries(parameters)
      .filter(([, { schema }]) => typeOf(schema) === 'number')
      .map(([name]) => name),
  )
}

/** Reads a query; decimals become numbers where numbers are expected, other texts stay what they are. */
export function readQuery(url: string, numbers: ReadonlySet<string>): Query {
  const start = url.indexOf('?')
  const parameters = new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
  const names = [...parameters.keys()]
  const read = [...parameters].map(
    ([name, text]) => [name, numbers.has(name) && DECIMAL.test(text) ? readNumber(text) : text] as const,
  )
  return {
    // fromEntries defines own properties, so a parameter named __proto__ is only an unknown one.
    given: Object.fromEntries(read),
    refused: new Map(
      read.flatMap(([name, value]) =>
        Number.isNaN(value) ? [[writePath([name]), parameters.get(name) ?? '']] : [],
      ),
    ),
    written: new Map(
      read.flatMap(([name, value]) =>
        typeof value === 'number' ? [[writePath([name]), parameters.get(name) ?? '']] : [],
      ),
    ),
    repeated: [...new Set(names.filter((name, index) => names.indexOf(name) < index))],
  }
}

function typeOf(schema: Parameter['schema']): string {
  const { def } = schema._zod
  return 'innerType' in def ? typeOf(def.innerType as Parameter['schema']) : def.type
}
