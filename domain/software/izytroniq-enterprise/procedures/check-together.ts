import type { ParameterFault } from '../../../parameters/parameter.ts'

/** Between the parameters of IZYTRONIQ Enterprise nothing can contradict. */
export function checkTogether(): (ParameterFault & { parameter: string })[] {
  return []
}
