import type { Fault } from '#domain/shared/find-faults.ts'
import { writeFault } from '#reports/write-fault.ts'
import type { Language } from '#text/language.ts'
import { writePointer } from './describe-issues.ts'
import { Problem } from './problems.ts'

/** A problem of one value that its schema accepts, but what it belongs to does not. */
export function refuseInput(fault: Fault, language: Language, isQuery = false): Problem {
  return refuseAll([fault], language, isQuery)
}

/** The same of several values. */
export function refuseAll(faults: readonly Fault[], language: Language, isQuery = false): Problem {
  const described = faults.map(fault => ({
    pointer: writePointer(fault.path, isQuery),
    code: fault.code,
    detail: writeFault(fault, language),
  }))
  return new Problem('invalid-input', 'detail.invalid-input', { count: faults.length }, { faults: described })
}
