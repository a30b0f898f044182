import type { $ZodIssue, $ZodType } from 'zod/v4/core'

type Limits = readonly (readonly [name: string, maximum: number])[]

const limits = new WeakMap<$ZodType, Limits>()

/**
 * A list of a body that its schema does not accept for its length; found before validation, which would name
 * every fault of half a million entries first.
 */
export function findLongArray(schema: $ZodType, value: unknown): $ZodIssue | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, maximum] of limitsOf(schema)) {
    const list = (value as Record<string, unknown>)[name]
    if (Array.isArray(list) && list.length > maximum)
      return { code: 'too_big', origin: 'array', maximum, inclusive: true, path: [name], message: '' }
  }
  return null
}

/** How long the lists may be that stand in an object of a schema, looked up once. */
function limitsOf(schema: $ZodType): Limits {
  const known = limits.get(schema)
  if (known) return known
  const { def } = schema._zod
  const shape = 'shape' in def ? (def.shape as Record<string, $ZodType>) : {}
  const found = Object.entries(shape).flatMap(([name, property]) => {
    const maximum = maximumOf(property)
    return maximum === undefined ? [] : [[name, maximum] as const]
  })
  limits.set(schema, found)
  return found
}

function maximumOf({ _zod: { def, bag } }: $ZodType): number | undefined {
  if (def.type === 'array') return bag.maximum as number | undefined
  return 'innerType' in def ? maximumOf(def.innerType as $ZodType) : undefined
}
