import type { Command } from '#domain/parameters/fill-command.ts'
import type { CheckChange } from '#domain/preflight/compare-verdicts.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { Citation } from '#domain/shared/citation.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import type { PreflightContext } from './report-preflight.ts'
import { translatorsOf } from './software-translators.ts'
import { writeCheck } from './write-preflight.ts'

/** What JSON has of a fact. */
type Value = string | number | boolean | (string | number)[] | Record<string, string | number>

/** A verdict as the API answers it, with what has changed since an earlier one, texts in the reader's language. */
export function presentPreflight(
  software: SoftwareId,
  verdict: MachineVerdict,
  context: PreflightContext,
  changes: readonly CheckChange[] | null,
) {
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
    ...(changes && { changes: changes.map(({ id, ...change }) => ({ check: id, ...change })) }),
  }
}

function presentCommand(command: Command | null) {
  return command && 'text' in command ? { shell: command.shell, text: command.text } : null
}

function presentNext(next: MachineVerdict['nextCommand']) {
  return next && 'text' in next ? { shell: next.shell, text: next.text, resolves: next.resolves } : null
}

/** The rulings that a check rests on, in the words of the checklist that rests on them too. */
function presentRulings(software: SoftwareId, codes: readonly string[], { language }: PreflightContext) {
  const pack = procedureRegistry[software]
  if (!pack) return []
  const { procedure } = translatorsOf(pack, language)
  const { rulings } = procedureFacts[software].facts
  return codes.map(code => {
    const ruling = (rulings as Readonly<Record<string, { citation: Citation }>>)[code]
    return { code, text: procedure(`ruling.${code}`), ...(ruling && { citation: ruling.citation }) }
  })
}
