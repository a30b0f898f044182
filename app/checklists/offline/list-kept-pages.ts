import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import type { Language } from '#domain/text/language.ts'
import { writeProcedureLink } from '../write-procedure-link.ts'

/** The pages of a language that are kept for use without network, those needed most first. */
export function listKeptPages(language: Language): string[] {
  const procedures = Object.entries(procedureFacts).flatMap(([software, { facts }]) =>
    facts.procedures.map(({ id }) => writeProcedureLink(language, software, id)),
  )
  const workflows = workflowIds.map(id => `/${language}/licence-workflows/${id}`)
  return [
    `/${language}/checklists`,
    ...procedures,
    `/${language}/licence-workflows`,
    ...workflows,
    `/${language}`,
  ]
}
