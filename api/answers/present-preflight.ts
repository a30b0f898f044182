import type { Command } from '#domain/parameters/fill-command.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import type { PreflightAnswer } from '#openapi/responses/preflight.ts'
import type { PreflightContext } from '#reports/report-preflight.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { translatorsOf } from './software-translators.ts'

type Value = PreflightAnswer['facts'][number]['value']

/** A verdict as the API answers it, texts in the reader's language. */
export function presentPreflight(
  software: SoftwareId,
  verdict: MachineVerdict,
  context: PreflightContext,
): PreflightAnswer {
  const { t } = context
  return {
    verdict: verdict.verdict,
    text: t(`verdict.${verdict.verdict}.lead`),
    software,
    phase: verdict.phase,
    date: verdict.date,
    evidence: verdict.evidence.map(({ notes, kinds, ...summary }) => ({
      ...summary,
      kinds: [...kinds],
      notes: notes.map(({ code, values }) => ({ code, text: t(`note.${code}`, values) })),
    })),
    facts: verdict.facts.map(({ id, value, source }) => ({ id, value: value as Value, evidence: source })),
    checks: verdict.checks.map(result => {
      const { title, found, expected, remedy } = writeCheck(result, verdict, context)
      const { id, status, finding, severity, outcome, evidence, waiver, item, citation, further } = result
      return {
        id,
        title,
        status,
        finding,
        severity,
        outcome: outcome?.id ?? null,
        found,
        expected,
        evidence,
        remedy: remedy === '' ? null : remedy,
        command: presentCommand(result.command),
        waiver,
        item,
        citation,
        further: [...further],
      }
    }),
    nextCommand: presentNext(verdict.nextCommand),
    ruleset: context.ruleset,
    assumptions: presentRulings(software, verdict.rulings, context),
    citations: [...verdict.citations],
  }
}

function presentCommand(command: Command | null): PreflightAnswer['checks'][number]['command'] {
  return command && 'text' in command ? { shell: command.shell, text: command.text } : null
}

function presentNext(next: MachineVerdict['nextCommand']): PreflightAnswer['nextCommand'] {
  return next && 'text' in next ? { shell: next.shell, text: next.text, resolves: next.resolves } : null
}

/** The rulings that a check rests on, in the words of the checklist that rests on them too. */
function presentRulings(
  software: SoftwareId,
  codes: readonly string[],
  { language }: PreflightContext,
): PreflightAnswer['assumptions'] {
  const pack = procedureRegistry[software]
  if (!pack) return []
  const { procedure } = translatorsOf(pack, language)
  const { rulings } = procedureFacts[software].facts
  return codes.map(code => {
    const ruling = (rulings as Readonly<Record<string, { citation: PreflightAnswer['citations'][number] }>>)[
      code
    ]
    return { code, text: procedure(`ruling.${code}`), ...(ruling && { citation: ruling.citation }) }
  })
}
