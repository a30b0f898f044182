import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import type { Language } from '#text/language.ts'
import { listPlaces } from '../navigation/site-map.ts'
import { writeProcedureLink, writeSoftwareLink } from '../procedure/write-procedure-link.ts'

/** The pages of a language that are kept for use without network, those needed most first. */
export function listKeptPages(language: Language): string[] {
  const software = Object.entries(procedureFacts)
  const ofSoftware = software.flatMap(([id, { facts }]) => [
    writeSoftwareLink(language, id),
    ...facts.procedures.map(procedure => writeProcedureLink(language, id, procedure.id)),
  ])
  const pages = [
    `/${language}/checklists`,
    ...ofSoftware,
    `/${language}/sites`,
    `/${language}/licence-workflows`,
    ...workflowIds.map(id => `/${language}/licence-workflows/${id}`),
    ...listPlaces({ withoutServer: true }).map(path => `/${language}${path}`),
    `/${language}/search-index`,
    ...workflowIds.map(id => `/${language}/licence-messages/${id}`),
    ...software.map(([id]) => `/${language}/software/${id}`),
  ]
  return [...new Set(pages)]
}
