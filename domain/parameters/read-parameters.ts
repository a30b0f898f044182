import * as z from 'zod/mini'
import { type Fault, listFaults } from '../shared/find-faults.ts'
import { writeFound } from '../shared/write-found.ts'
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
  const contradictions = facts.checkTogether?.(settled, asking, values) ?? []
  for (const { parameter, code, values: filling = {} } of contradictions)
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
  const isSecret = parameter.kind === 'secret'
  const [fault] = listFaults(read.error.issues, { value, isText: true, isSecret: () => isSecret })
  if (!fault) throw new RangeError('A value was refused without a word')
  // Whoever types into a field for a whole number is told that, whatever stands there.
  return { fault: fieldFaultOf(fault.code === 'not_a_number' ? { ...fault, code: 'not_whole' } : fault) }
}

/** A fault as a field shows it: limits are figures of the field, not of a sentence, so they stand as they are. */
export function fieldFaultOf({
  code,
  wording,
  values,
}: Pick<Fault, 'code' | 'wording' | 'values'>): FieldFault {
  return { key: wording ? `${code}.${wording}` : code, values }
}
