import type { $ZodIssue, $ZodType } from 'zod/v4/core'

/** The places of a schema at which a list has a length: the schemas below it by name, or by index in a tuple. */
type Limits = {
  maximum?: number | undefined
  inside: readonly (readonly [name: string, schema: $ZodType])[]
}

const known = new WeakMap<$ZodType, Limits | null>()

/**
 * A list of a body, at any depth, that its schema does not accept for its length; found before validation, which would
 * name every fault of half a million entries first.
 */
export function findLongArray(
  schema: $ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): $ZodIssue | null {
  if (typeof value !== 'object' || value === null) return null
  const limits = limitsOf(schema)
  if (!limits) return null
  const { maximum, inside } = limits
  if (maximum !== undefined && Array.isArray(value) && value.length > maximum)
    return { code: 'too_big', origin: 'array', maximum, inclusive: true, path: [...path], message: '' }
  for (const [name, inner] of inside) {
    const part = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    const long = findLongArray(inner, part, [...path, Array.isArray(value) ? Number(name) : name])
    if (long) return long
  }
  return null
}

/** How long lists may be in a schema, looked up once; null where it holds none. Entries of a list are not looked into. */
function limitsOf(schema: $ZodType): Limits | null {
  let limits = known.get(schema)
  if (limits === undefined) {
    limits = readLimits(schema)
    known.set(schema, limits)
  }
  return limits
}

function readLimits({ _zod: { def, bag } }: $ZodType): Limits | null {
  if (def.type === 'array') return { maximum: bag.maximum as number | undefined, inside: [] }
  if ('innerType' in def) return limitsOf(def.innerType as $ZodType)
  const { shape, items } = def as { shape?: Record<string, $ZodType>; items?: readonly $ZodType[] }
  const parts: [string, $ZodType][] = shape
    ? Object.entries(shape)
    : (items ?? []).map((item, index) => [String(index), item])
  const inside = parts.filter(([, part]) => limitsOf(part) !== null)
  return inside.length > 0 ? { inside } : null
}
