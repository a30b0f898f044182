import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import type { Language } from '#text/language.ts'

/** The address of the page that leads to a software's procedures. */
export function writeSoftwareLink(language: Language, software: string): string {
  return `/${language}/checklists/${software}`
}

/** The address of a step's page: where it stands on its route, or what the answers settled if it is all of the route. */
export function writeStepLink(
  language: Language,
  software: string,
  { path, step, steps, parameters }: RoutePlace,
): string {
  const query = steps.length > 1 ? { path, step } : parameters
  return writeProcedureLink(language, software, steps[step - 1]?.id ?? '', query)
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
