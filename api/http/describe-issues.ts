import type { $ZodIssue } from 'zod/v4/core'
import { findFaults, type Given } from '#domain/shared/find-faults.ts'
import { writePath } from '#domain/shared/pointer.ts'
import type { Fault } from '#openapi/responses/shared.ts'
import { writeFault } from '#reports/write-fault.ts'
import type { Language } from '#text/language.ts'

export const MOST_FAULTS = 100
const LONGEST_POINTER = 200

/** The issues of a validation as faults with pointers, codes and texts; at most 100, each place and code once. */
export function describeIssues(issues: readonly $ZodIssue[], given: Given, language: Language): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of issues) {
    for (const fault of findFaults(issue, given, MOST_FAULTS - faults.size)) {
      const pointer = writePointer(fault.path, given.isText)
      const key = `${fault.code} ${pointer}`
      if (!faults.has(key))
        faults.set(key, { pointer, code: fault.code, detail: writeFault(fault, language) })
    }
    if (faults.size >= MOST_FAULTS) break
  }
  return [...faults.values()]
}

/** A path as a JSON Pointer into the body, or as #query/name. */
export function writePointer(path: readonly PropertyKey[], isQuery = false): string {
  const pointer = writePath(path)
  const short = pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer
  return isQuery ? `#query${short}` : short
}
