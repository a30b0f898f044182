import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import type { Language } from '#text/language.ts'
import { writeProcedureLink, writeSoftwareLink } from '../procedure/write-procedure-link.ts'

/** The pages of a language that are kept for use without network, those needed most first. */
export function listKeptPages(language: Language): string[] {
  const ofSoftware = Object.entries(procedureFacts).flatMap(([software, { facts }]) => [
    writeSoftwareLink(language, software),
    ...facts.procedures.map(({ id }) => writeProcedureLink(language, software, id)),
  ])
  const workflows = workflowIds.map(id => `/${language}/licence-workflows/${id}`)
  return [
    `/${language}/checklists`,
    ...ofSoftware,
    `/${language}/sites`,
    `/${language}/licence-workflows`,
    ...workflows,
    `/${language}`,
  ]
}
