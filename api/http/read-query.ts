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

/** What the parameters of a query are that are no texts. */
export type QueryShape = {
  /** The pointers of those that are numbers. */
  numbers: ReadonlySet<string>
  /** The names of those that are objects, whose entries are written `name[entry]=…`. */
  objects: ReadonlySet<string>
}

/** Finds which parameters, and which entries of objects, are numbers. */
export function findQueryShape(parameters: Readonly<Record<string, Parameter>>): QueryShape {
  const numbers = new Set<string>()
  const objects = new Set<string>()
  for (const [name, { schema }] of Object.entries(parameters)) {
    const { type, shape } = definitionOf(schema)
    if (type === 'number') numbers.add(writePath([name]))
    if (type !== 'object') continue
    objects.add(name)
    for (const [entry, inner] of Object.entries(shape ?? {}))
      if (definitionOf(inner).type === 'number') numbers.add(writePath([name, entry]))
  }
  return { numbers, objects }
}

/** Reads a query; decimals become numbers where numbers are expected, other texts stay what they are. */
export function readQuery(url: string, { numbers, objects }: QueryShape): Query {
  const start = url.indexOf('?')
  const parameters = new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
  const names = [...parameters.keys()]
  const read = [...parameters].map(([name, text]) => {
    const path = pathOf(name, objects)
    const isNumber = numbers.has(writePath(path)) && DECIMAL.test(text)
    return { path, text, value: isNumber ? readNumber(text) : text }
  })
  const entries = Map.groupBy(
    read.filter(({ path }) => path.length > 1),
    ({ path }) => path[0] ?? '',
  )
  return {
    // fromEntries defines own properties, so a parameter named __proto__ is only an unknown one.
    given: Object.fromEntries([
      ...[...entries].map(([name, own]) => [
        name,
        Object.fromEntries(own.map(({ path, value }) => [path[1], value])),
      ]),
      ...read.flatMap(({ path, value }) => (path.length === 1 ? [[path[0], value]] : [])),
    ]),
    refused: new Map(
      read.flatMap(({ path, text, value }) => (Number.isNaN(value) ? [[writePath(path), text]] : [])),
    ),
    written: new Map(
      read.flatMap(({ path, text, value }) => (typeof value === 'number' ? [[writePath(path), text]] : [])),
    ),
    repeated: [...new Set(names.filter((name, index) => names.indexOf(name) < index))],
  }
}

/** The path of what a name stands for: of `columns[price]` the entry of an object, else the name itself. */
function pathOf(name: string, objects: ReadonlySet<string>): [string] | [string, string] {
  const [, outer = '', entry = ''] = /^(\w+)\[([^[\]]*)\]$/.exec(name) ?? []
  return objects.has(outer) ? [outer, entry] : [name]
}

type Definition = { type: string; shape?: Readonly<Record<string, Parameter['schema']>> }

function definitionOf(schema: Parameter['schema']): Definition {
  const { def } = schema._zod
  return 'innerType' in def ? definitionOf(def.innerType as Parameter['schema']) : (def as Definition)
}
