import type { ParameterValues } from '#domain/parameters/parameter.ts'
import type { Language } from '#text/language.ts'

/** The address of the page that leads to a software's procedures. */
export function writeSoftwareLink(language: Language, software: string): string {
  return `/${language}/checklists/${software}`
}

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
  return `${writeSoftwareLink(language, software)}/${procedure}${query && `?${query}`}`
}
