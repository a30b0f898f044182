import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { findFaults } from '#domain/shared/find-faults.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { writeFault } from '#reports/write-fault.ts'
import { colons, type Language } from '#text/language.ts'

/** Where output goes; a test gives its own. */
export type Output = { write: (text: string) => void; error: (text: string) => void; isTerminal: boolean }

/** Something that was asked for can't be used; its message says what and why. */
export class UsageError extends Error {}

export type Settings = Readonly<Record<string, ParameterValue>>

/** A value that a schema takes; else what is wrong with it and where, in the reader's language. */
export function requireValid<Value>(
  schema: $ZodType<Value>,
  value: unknown,
  language: Language,
  where = '',
): Value {
  const read = z.safeParse(schema as z.ZodType<Value>, value)
  if (read.success) return read.data
  const faults = read.error.issues.flatMap(issue => findFaults(issue, { value }, 10))
  throw new UsageError(
    faults
      .map(fault => `${where}${writePath(fault.path)}${colons[language]} ${writeFault(fault, language)}`)
      .join('\n'),
  )
}
