import type { ParameterValues } from '#domain/checklists/parameter.ts'
import type { Language } from '#domain/text/language.ts'

/** The address of a procedure's page, with parameters that are known already. */
export function writeProcedureLink(
  language: Language,
  software: string,
  procedure: string,
  parameters: ParameterValues = {},
): string {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [name, String(value)]),
  ).toString()
  return `/${language}/checklists/${software}/${procedure}${query && `?${query}`}`
}
