import type { Random } from './random.ts'

/** As much of JSON Schema as the document uses. */
export type Schema = {
  $ref?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  examples?: unknown[]
  default?: unknown
}

export type Resolve = (reference: string) => Schema

const words = ['a', 'HTG503H', '12.50', 'TGBT 1', 'SRV-EMS-01', 'C:\\EMS', '2026-12-01', '50€', 'é€漢🙂']

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(16).toString(16)).join('')
const day = (random: Random) =>
  `20${10 + random.below(90)}-${String(1 + random.below(12)).padStart(2, '0')}-${10 + random.below(19)}`

/** Texts of a form: nobody hits upon one by chance. */
const formats: Readonly<Record<string, (random: Random) => string>> = {
  uuid: random =>
    `${digits(random, 8)}-${digits(random, 4)}-4${digits(random, 3)}-8${digits(random, 3)}-${digits(random, 12)}`,
  date: day,
  'date-time': random => `${day(random)}T08:00:00.000Z`,
  email: random => `${digits(random, 6)}@example.org`,
}

/** A value that a schema allows or nearly does: often at a bound, seldom just beyond one. */
export function growFromSchema(schema: Schema, resolve: Resolve, random: Random, depth = 0): unknown {
  if (schema.$ref !== undefined) return growFromSchema(resolve(schema.$ref), resolve, random, depth)
  const inner = (each: Schema) => growFromSchema(each, resolve, random, depth + 1)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return inner(random.pick(choices))
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(each => inner(each)))
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  if (schema.examples && random.once(3)) return random.pick(schema.examples)
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type
  switch (type) {
    case 'object':
      return growObject(schema, inner, random)
    case 'array': {
      const least = schema.minItems ?? 0
      const most = Math.min(schema.maxItems ?? 12, random.once(40) ? 400 : 12)
      const length = random.once(4) ? most : least + random.below(Math.max(1, most - least + 1))
      return Array.from({ length }, () => inner(schema.items ?? {}))
    }
    case 'integer':
    case 'number':
      return growNumber(schema, type, random)
    case 'string': {
      const formed = schema.format === undefined ? undefined : formats[schema.format]
      if (formed && !random.once(8)) return formed(random)
      if (random.once(8) && schema.maxLength !== undefined)
        return 'x'.repeat(Math.min(schema.maxLength, 200_000) + (random.once(4) ? 1 : 0))
      return random.pick(words)
    }
    case 'boolean':
      return random.once(2)
    default:
      return random.pick([null, 0, '', [], {}])
  }
}

function growObject(schema: Schema, inner: (each: Schema) => unknown, random: Random): unknown {
  const required = new Set(schema.required)
  const entries = Object.entries(schema.properties ?? {})
    .filter(([name]) => required.has(name) || random.once(2))
    .map(([name, each]) => [name, inner(each)] as const)
  const free = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  const names = schema.propertyNames?.enum as string[] | undefined
  const added = free
    ? (names ?? words).filter(() => random.once(2)).map(name => [name, inner(free)] as const)
    : []
  return Object.fromEntries([...entries, ...added])
}

function growNumber(schema: Schema, type: string, random: Random): number {
  const least = schema.minimum ?? schema.exclusiveMinimum ?? 0
  const most = schema.maximum ?? schema.exclusiveMaximum ?? 1_000_000
  const step = type === 'integer' ? 1 : 0.01
  const between = least + random.below(Math.max(1, Math.min(most - least, 2 ** 31)))
  const small = least + random.below(30)
  return random.pick([
    least,
    least + step,
    most,
    most - step,
    small,
    small,
    between,
    most + step,
    least - step,
  ])
}
