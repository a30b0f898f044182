import fc from 'fast-check'
import { hostileTexts } from '../domain/support/hostile-texts.ts'
import { document } from './validate-answer.ts'

type Schema = {
  $ref?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  type?: string
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  minimum?: number
  maximum?: number
  examples?: unknown[]
}

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }))
const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/)
const times = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
const anything = fc.oneof(anyText, fc.jsonValue(), fc.constantFrom(0, -1, 0.5, 1e15, null, {}, []))
/** Names that objects have anyway, or that no schema knows. */
const foreign = fc.constantFrom('__proto__', 'constructor', 'toString', 'x', '')

/** Values about as a schema has them: most of them of the right type, any of them at times anything at all. */
export function inputsOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fittingOf(schema) }, { weight: 1, arbitrary: anything })
}

function fittingOf(schema: Schema): fc.Arbitrary<unknown> {
  const { $ref, const: constant, enum: options, examples, items, minimum = -10, maximum = 1e6 } = schema
  if ($ref) return fittingOf(document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema)
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) return fc.constantFrom(...alternatives).chain(fittingOf)
  if (constant !== undefined) return fc.constant(constant)
  if (options) return fc.constantFrom(...options)
  if (schema.format === 'date') return times.map(time => time.toISOString().slice(0, 10))
  if (schema.format === 'date-time') return times.map(time => time.toISOString())
  const known = examples?.length ? fc.constantFrom(...examples) : words
  switch (schema.type) {
    case 'object':
      return objectsOf(schema)
    case 'array':
      return fc.array(inputsOf(items ?? {}), { maxLength: 5 })
    case 'integer':
      return fc.integer({ min: minimum, max: maximum })
    case 'number':
      return fc.oneof(fc.double({ min: minimum, max: maximum, noNaN: true }), fc.integer({ min: 0, max: 99 }))
    case 'boolean':
      return fc.boolean()
    case 'string':
      return fc.oneof(known, words, anyText)
    default:
      return anything
  }
}

/** What is required and a few of the rest, seldom with a name that is none. */
function objectsOf({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<object> {
  const names = Object.keys(properties).filter(name => !required.includes(name))
  const more = typeof additionalProperties === 'object' ? inputsOf(additionalProperties) : anything
  const pairs = fc
    .subarray(names, { maxLength: Math.min(4, names.length) })
    .chain(chosen =>
      fc.tuple(
        ...[...required, ...chosen].map(name =>
          inputsOf(properties[name] ?? {}).map((value): [string, unknown] => [name, value]),
        ),
      ),
    )
  const extra = fc.oneof(
    { weight: typeof additionalProperties === 'object' ? 1 : 8, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.oneof(foreign, anyText), more), { maxLength: 3 }) },
  )
  return fc.tuple(pairs, extra).map(([own, others]) => Object.fromEntries([...own, ...others]))
}
