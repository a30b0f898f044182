import type { $ZodIssue } from 'zod/v4/core'
import { inventoryLimit } from '#domain/licensing/licence-estimate-input.ts'

/**
 * A list of a body that no schema would accept for its length; found before validation, which would name
 * every fault of half a million entries first.
 */
export function findLongArray(
  value: unknown,
  longest: Readonly<Record<string, number>> = {},
): $ZodIssue | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, list] of Object.entries(value)) {
    const maximum = longest[name] ?? inventoryLimit
    if (Array.isArray(list) && list.length > maximum)
      return { code: 'too_big', origin: 'array', maximum, inclusive: true, path: [name], message: '' }
  }
  return null
}
