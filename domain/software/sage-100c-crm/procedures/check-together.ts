import type { ParameterFault } from '../../../parameters/parameter.ts'

/** Nothing that the procedures of Sage 100c CRM ask can contradict something else that they ask. */
export function checkTogether(): (ParameterFault & { parameter: string })[] {
  return []
}
