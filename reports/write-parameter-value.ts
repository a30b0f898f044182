import type { Parameter, ParameterValue } from '#domain/parameters/parameter.ts'
import type { Translators } from './translators.ts'

/** A parameter's value as people read it: the name of an option, yes or no, else as it is. */
export function writeParameterValue(
  name: string,
  parameter: Parameter | undefined,
  value: ParameterValue,
  { procedure, shared }: Translators,
): string {
  if (typeof value === 'boolean') return shared(value ? 'value.yes' : 'value.no')
  return parameter?.kind === 'choice' ? procedure(`option.${name}.${value}`) : String(value)
}
