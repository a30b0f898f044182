import * as z from 'zod/mini'
import type { $ZodIssue, $ZodType, output } from 'zod/v4/core'

type Parsed<Value> = { data: Value; issues?: undefined } | { data?: undefined; issues: readonly $ZodIssue[] }

/**
 * The value as a schema reads it, or what is wrong with it. Zod compares the length of whatever has one: an object in
 * the place of a text whose length can't be compared ends it by an error, and is refused here.
 */
export function parseSafely<Schema extends $ZodType>(schema: Schema, value: unknown): Parsed<output<Schema>> {
  try {
    const { data, error } = z.safeParse(schema, value)
    return error ? { issues: error.issues } : { data: data as output<Schema> }
  } catch (error) {
    const path = findStrangeLength(value)
    if (!path) throw error
    const message = 'A length that can not be compared'
    return { issues: [{ code: 'unrecognized_keys', keys: ['length'], path, message }] }
  }
}

/** Whether an object has a length that can't be compared. */
export function hasStrangeLength(value: object): boolean {
  return !Array.isArray(value) && 'length' in value && typeof value.length === 'object'
}

/** The first object that has one; values that come in are nested to a bound. */
function findStrangeLength(value: unknown, path: PropertyKey[] = []): PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (hasStrangeLength(value)) return path
  for (const [name, inner] of Object.entries(value)) {
    const found = findStrangeLength(inner, [...path, Array.isArray(value) ? Number(name) : name])
    if (found) return found
  }
  return undefined
}
