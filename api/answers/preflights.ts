import { type CheckChange, compareVerdicts } from '#domain/preflight/compare-verdicts.ts'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import {
  choosePreflightRequest,
  isSecretOfPreflight,
  type PreflightRequest,
} from '#openapi/endpoints/preflight-request.ts'
import type { PreflightAnswer } from '#openapi/responses/preflight.ts'
import { presentPreflight } from '#reports/present-preflight.ts'
import { type PreflightContext, reportPreflight, tabulatePreflight } from '#reports/report-preflight.ts'
import { writeJunit } from '#reports/write-junit.ts'
import type { Language } from '#text/language.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { nameDocument } from '../documents/name-document.ts'
import { writeCsv } from '../documents/write-csv.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeMarkdown } from '../documents/write-markdown.ts'
import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'
import { refuseAll } from '../http/refuse-input.ts'
import { readParts } from '../uploads/read-parts.ts'
import { validatePart } from '../uploads/validate-part.ts'
import { requireSoftware } from './software.ts'

type Judged = {
  /** What differs from the earlier evidence; only JSON has it, so that no document computes it in vain. */
  compare: () => readonly CheckChange[] | null
  verdict: MachineVerdict
  context: PreflightContext
  software: PreflightRequest['software']
}

/** The verdict on a machine as JSON. */
export async function answerPreflight(request: PreflightRequest, context: Context): Promise<PreflightAnswer> {
  const { verdict, context: words, software, compare } = await judge(request, context)
  return presentPreflight(software, verdict, words, compare())
}

type MediaType = 'application/pdf' | 'text/html' | 'text/csv' | 'text/markdown' | 'application/xml'

/** The verdict on a machine in each other format. */
export const preflightFormats: Readonly<Record<MediaType, DocumentWriter<PreflightRequest>>> = {
  'application/pdf': async (request, context) => {
    const judged = await judge(request, context)
    const { writePdf } = await import('../documents/write-pdf.ts')
    return {
      body: await writePdf(reportPreflight(judged.verdict, judged.context), context.now()),
      fileName: fileNameOf(judged, 'pdf'),
    }
  },
  'text/html': async (request, context) => {
    const judged = await judge(request, context)
    const { html, contentSecurityPolicy } = writeHtml(reportPreflight(judged.verdict, judged.context))
    return { body: html, type: 'text/html; charset=utf-8', contentSecurityPolicy }
  },
  'text/csv': async (request, context) => {
    const judged = await judge(request, context)
    return {
      body: writeCsv(tabulatePreflight(judged.verdict, judged.context), context.language),
      type: 'text/csv; charset=utf-8; header=present',
      fileName: fileNameOf(judged, 'csv'),
    }
  },
  'text/markdown': async (request, context) => {
    const judged = await judge(request, context)
    return {
      body: writeMarkdown(reportPreflight(judged.verdict, judged.context)),
      type: 'text/markdown; charset=utf-8; variant=GFM',
      fileName: fileNameOf(judged, 'md'),
    }
  },
  'application/xml': async (request, context) => {
    const judged = await judge(request, context)
    return {
      body: writeJunit(judged.verdict, judged.context),
      type: 'application/xml; charset=utf-8',
      fileName: fileNameOf(judged, 'xml'),
    }
  },
}

async function judge(request: PreflightRequest, { language, now }: Context): Promise<Judged> {
  const { evidence, said } = await readRequest(request, language)
  const {
    software,
    parameters = {},
    date = now().toISOString().slice(0, 10),
    phase,
    waivers,
    hidesNames,
    earlierEvidence,
  } = said
  const asked = { phase, parameters, date, waivers, hidesNames }
  const verdict = judgeMachine(software, { ...asked, evidence })
  const pack = requireSoftware(software)
  if (!pack.ruleset) throw new RangeError(`No ruleset of ${software}`)
  const { name, manual, ruleset } = pack
  const { checks } = preflightFacts[software]
  return {
    compare: () =>
      earlierEvidence
        ? compareVerdicts(judgeMachine(software, { ...asked, evidence: earlierEvidence }), verdict, checks)
        : null,
    verdict,
    software,
    context: { t: translatePreflight[language], language, checks, name, manual, ruleset },
  }
}

/** The request and its evidence, which come as JSON or as the parts of a form. */
async function readRequest(
  request: PreflightRequest,
  language: Language,
): Promise<{ said: PreflightRequest; evidence: readonly GivenEvidence[] }> {
  if (!('file' in request)) return { said: request, evidence: request.evidence }
  const parts = await readParts(request.file)
  if ('faults' in parts) throw refuseAll(parts.faults, language)
  const choose = (given: unknown) => choosePreflightRequest(given, true)
  const said = validatePart(
    parts.request,
    { choose, isSecret: isSecretOfPreflight, part: 'request' },
    language,
  ) as PreflightRequest
  return { said, evidence: parts.evidence }
}

function fileNameOf({ software, verdict }: Judged, ending: string): string {
  const host = verdict.evidence.find(one => one.host !== null)?.host
  return nameDocument([host ?? software, 'preflight', verdict.verdict], ending)
}
