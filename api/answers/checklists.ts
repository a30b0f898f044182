import type { ChecklistRequest } from '#openapi/endpoints/checklist-request.ts'
import type { ChecklistAnswer } from '#openapi/responses/checklist.ts'
import { presentChecklist } from '#reports/present-checklist.ts'
import type { Report } from '#reports/report.ts'
import { reportChecklist } from '#reports/report-checklist.ts'
import { translatorsOf } from '#reports/software-translators.ts'
import { tabulateChecklist } from '#reports/tabulate-checklist.ts'
import type { Translators } from '#reports/translators.ts'
import { type SiteChecklist, writeSiteChecklist } from '#reports/write-site-checklist.ts'
import { translateDocument } from '#text/documents/documents.ts'
import { findProcedure, procedureRegistry } from '#text/software/procedure-registry.ts'
import { nameDocument } from '../documents/name-document.ts'
import { writeCsv } from '../documents/write-csv.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeMarkdown } from '../documents/write-markdown.ts'
import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'
import { requireSoftware } from './software.ts'

/** The checklist of a site as JSON. */
export function answerChecklist(request: ChecklistRequest, { language }: Context): ChecklistAnswer {
  const { site, translate } = makeChecklist(request, language)
  return presentChecklist(request, site, language, translate)
}

/** The checklist of a site in each other format. */
export const checklistFormats: Readonly<
  Record<'text/markdown' | 'text/csv' | 'application/pdf' | 'text/html', DocumentWriter<ChecklistRequest>>
> = {
  'text/markdown': (request, { language }) => ({
    body: writeMarkdown(reportOf(request, language, null)),
    type: 'text/markdown; charset=utf-8; variant=GFM',
    fileName: fileNameOf(request, 'md'),
  }),
  'text/csv': (request, { language }) => {
    const { site, translate } = makeChecklist(request, language)
    return {
      body: writeCsv(tabulateChecklist(site, translate, translateDocument[language], language), language),
      type: 'text/csv; charset=utf-8; header=present',
      fileName: fileNameOf(request, 'csv'),
    }
  },
  'application/pdf': async (request, { language, now }) => {
    const date = now()
    // Loaded with the first document: what draws it takes a fifth of the time of a start, and 20 MB.
    const { writePdf } = await import('../documents/write-pdf.ts')
    return {
      body: await writePdf(reportOf(request, language, date), date),
      fileName: fileNameOf(request, 'pdf'),
    }
  },
  'text/html': (request, { language, now }) => {
    const { html, contentSecurityPolicy } = writeHtml(reportOf(request, language, now()))
    return { body: html, type: 'text/html; charset=utf-8', contentSecurityPolicy }
  },
}

function makeChecklist(
  request: ChecklistRequest,
  language: Context['language'],
): { site: SiteChecklist; translate: Translators } {
  const { software, procedure: id } = request
  const pack = procedureRegistry[software]
  const procedure = pack && findProcedure(pack.facts, id)
  // The request was validated against the procedures that there are.
  if (!pack || !procedure) throw new RangeError(`No procedure ${id} of ${software}`)
  const translate = translatorsOf(pack, language)
  return { site: writeSiteChecklist(pack, procedure, request, translate), translate }
}

function reportOf(request: ChecklistRequest, language: Context['language'], now: Date | null): Report {
  const { site, translate } = makeChecklist(request, language)
  return reportChecklist(site, {
    language,
    translate,
    t: translateDocument[language],
    manual: requireSoftware(request.software).manual,
    date: now ? now.toISOString().slice(0, 10) : null,
  })
}

/** Whose it is, what it is, and for whom where it is for one role. */
function fileNameOf(
  { software, procedure, parameters, roles = [] }: ChecklistRequest,
  ending: string,
): string {
  const parts = [String(parameters?.siteName ?? software), procedure, ...(roles.length === 1 ? roles : [])]
  return nameDocument(parts, ending)
}
