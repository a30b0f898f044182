import type { Language } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'

/** The title of each procedure, by `<software>/<procedure>`. */
export function nameProcedures(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(procedureRegistry).flatMap(([software, { facts, messages }]) =>
      facts.procedures.map(({ id }) => [
        `${software}/${id}`,
        messages[language][`procedure.${id}.title`] ?? id,
      ]),
    ),
  )
}
