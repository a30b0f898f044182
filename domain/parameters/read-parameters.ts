import * as z from 'zod/mini'
import type { $ZodIssue } from 'zod/v4/core'
import { isRelevant } from './is-relevant.ts'
import type { Parameter, ParameterValue, ParameterValues } from './parameter.ts'
import type { Asking, ParameterFacts } from './parameter-facts.ts'
import { settleParameters } from './settle-parameters.ts'

/** What is wrong with one field: the key of the text below `fault.` and what fills it. */
export type FieldFault = { key: string; values: Readonly<Record<string, string | number>> }

export type ReadParameters = { values: ParameterValues; faults: Readonly<Record<string, FieldFault>> }

/**
 * Reads what stands in the fields of a form: texts as typed, choices and yes/no as they are; an empty text counts as
 * not given. Values that can't be used are missing in `values` and, where they matter, named in `faults`; a secret is
 * only checked.
 */
export function readParameters(
  facts: ParameterFacts,
  asking: Asking,
  entered: Readonly<Record<string, ParameterValue | undefined>>,
): ReadParameters {
  const values: Record<string, ParameterValue> = {}
  const faults: Record<string, FieldFault> = {}
  for (const name of asking.parameters) {
    const parameter = facts.parameters[name]
    const value = entered[name]
    if (!parameter || value === undefined || value === '') continue
    const read = readParameter(parameter, value)
    if ('fault' in read) faults[name] = read.fault
    else if (parameter.kind !== 'secret') values[name] = read.value
  }
  const { values: settled } = settleParameters(facts, asking, values)
  // Nobody sees the field of what does not matter here, so its fault must hold nothing up.
  for (const name of Object.keys(faults)) if (!isRelevant(facts, name, settled)) delete faults[name]
  for (const { parameter, code, values: filling = {} } of facts.checkTogether?.(settled) ?? [])
    faults[parameter] ??= { key: code, values: { found: writeFound(values[parameter]), ...filling } }
  for (const name of Object.keys(faults)) delete values[name]
  return { values, faults }
}

/** Reads one field; a secret is only checked and its value never stands in the fault. */
export function readParameter(
  parameter: Parameter,
  value: ParameterValue,
): { value: ParameterValue } | { fault: FieldFault } {
  const isDigits = parameter.kind === 'whole' && typeof value === 'string' && /^\d{1,9}$/.test(value.trim())
  const read = z.safeParse(parameter.schema, isDigits ? Number(value) : value)
  if (read.success) return { value: read.data }
  const [issue] = read.error.issues
  const found: Readonly<Record<string, string>> =
    parameter.kind === 'secret' ? {} : { found: writeFound(value) }
  return { fault: describe(issue, found) }
}

function describe(issue: $ZodIssue | undefined, found: Readonly<Record<string, string>>): FieldFault {
  switch (issue?.code) {
    case 'custom': {
      const { code, values } = issue.params as { code: string; values?: FieldFault['values'] }
      return { key: code, values: { ...found, ...values } }
    }
    case 'too_small':
    case 'too_big': {
      const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      const origin = issue.origin === 'string' ? 'string' : 'number'
      return {
        key: `${issue.code}.${origin}`,
        values: { ...found, limit, count: Number(limit), inclusive: 'yes' },
      }
    }
    case 'invalid_value':
      return { key: 'unknown_value', values: { ...found, values: issue.values.join(', ') } }
    default:
      return { key: 'not_whole', values: found }
  }
}

const LONGEST_SHOWN = 60

function writeFound(value: ParameterValue | undefined): string {
  const text = JSON.stringify(value ?? '')
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}
