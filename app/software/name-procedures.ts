import { procedureRegistry } from '#domain/software/procedure-registry.ts'
import type { Language } from '#domain/text/language.ts'

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
