import type { $ZodIssue } from 'zod/v4/core'
import type { Fault } from '#openapi/responses/shared.ts'
import type { Language } from '#text/language.ts'
import { describeIssue } from './describe-issue.ts'
import type { RefusedNumbers } from './read-number.ts'
import { writePath } from './scan-json.ts'

export const MOST_FAULTS = 100

/** What was validated, for saying what was found. */
export type Given = {
  value: unknown
  /** Its numbers that can not be computed with. */
  refused: RefusedNumbers
  from: 'body' | 'query'
  /** Where a property excludes one that is unknown here: the name of the property it stands against. */
  conflict?: ((name: string, given: unknown) => string | undefined) | undefined
  /** Whether what stands there must not be repeated in the answer. */
  isSecret?: ((path: readonly PropertyKey[]) => boolean) | undefined
}

/** A fault before its place is written as a pointer. */
export type Finding = Omit<Fault, 'pointer'> & { path: readonly PropertyKey[] }

/** The issues of a validation as faults with pointers, codes and texts; at most 100, each place and code once. */
export function describeIssues(issues: readonly $ZodIssue[], given: Given, language: Language): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of issues) {
    for (const { path, code, detail } of describeIssue(issue, given, language, MOST_FAULTS - faults.size)) {
      const pointer = writePointer(path, given.from)
      const key = `${code} ${pointer}`
      if (!faults.has(key)) faults.set(key, { pointer, code, detail })
    }
    if (faults.size >= MOST_FAULTS) break
  }
  return [...faults.values()]
}

/** A path as a JSON Pointer, or as #query/name. */
export function writePointer(path: readonly PropertyKey[], from: Given['from']): string {
  const pointer = writePath(path)
  const short = pointer.length > 200 ? `${pointer.slice(0, 200)}…` : pointer
  return from === 'query' ? `#query${short}` : short
}
