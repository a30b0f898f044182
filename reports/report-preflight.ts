import type { Check } from '#domain/preflight/check.ts'
import type { CheckResult, MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { Manual } from '#domain/shared/citation.ts'
import type { Ruleset } from '#domain/shared/explanation.ts'
import { colons, type Language } from '#text/language.ts'
import type { TranslatePreflight } from '#text/preflight/preflight.ts'
import { formatDay } from './format-day.ts'
import type { Block, Fact, Part, Report, Table } from './report.ts'
import { writeCitation } from './write-citation.ts'
import { writeCheck } from './write-preflight.ts'

/** What a verdict is written with as a document. */
export type PreflightContext = {
  t: TranslatePreflight
  language: Language
  checks: readonly Check[]
  name: string
  manual: Pick<Manual, 'document' | 'title'>
  ruleset: Ruleset
}

/** A verdict as a document: what stands against the installation, what to run next, what is met, on what evidence. */
export function reportPreflight(verdict: MachineVerdict, context: PreflightContext): Report {
  const { t, language, name, ruleset } = context
  const host = verdict.evidence.find(one => one.host !== null)?.host ?? ''
  return {
    language,
    colon: colons[language],
    kind: t('kind'),
    title: t(`verdict.${verdict.verdict}`),
    lead: t(`verdict.${verdict.verdict}.lead`),
    running: {
      subject: host,
      title: `${t('kind')} ${name}`,
      source: `${ruleset.id} ${ruleset.version}`,
      date: verdict.date,
    },
    facts: writeFacts(verdict, host, context),
    notices: writeNotices(verdict, context),
    parts: writeParts(verdict, context),
    legend: { states: [], initials: '' },
  }
}

/** What could not be used of the evidence, or not as it was, a line each. */
export function writeNotices(verdict: MachineVerdict, { t, language }: PreflightContext): string[] {
  return verdict.evidence.flatMap(({ index, notes }) =>
    notes.map(
      ({ code, values }) =>
        `${t('evidence.name', { number: String(index + 1) })}${colons[language]} ${t(`note.${code}`, values)}`,
    ),
  )
}

function writeFacts(
  verdict: MachineVerdict,
  host: string,
  { t, language, name, manual, ruleset }: PreflightContext,
): Fact[] {
  return [
    { label: t('fact.verdict'), value: t(`verdict.${verdict.verdict}`) },
    { label: t('fact.software'), value: `${name} (${manual.document})` },
    { label: t('fact.phase'), value: t(`phase.${verdict.phase}`) },
    ...(host === '' ? [] : [{ label: t('fact.host'), value: host }]),
    { label: t('fact.date'), value: formatDay(verdict.date, language) },
    { label: t('fact.rules'), value: `${ruleset.id} ${ruleset.version}` },
  ]
}

/** What stands against it first, the strongest before the others. */
const order = ['fail', 'missing', 'unparsable', 'warn', 'waived', 'pass', 'not-applicable']

function writeParts(verdict: MachineVerdict, context: PreflightContext): Part[] {
  const { t } = context
  const isMet = ({ status }: CheckResult) => status === 'pass' || status === 'not-applicable'
  const sorted = verdict.checks.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  const table = (checks: readonly CheckResult[]): Block => ({
    kind: 'table',
    ...tabulate(checks, verdict, context, false),
  })
  const { nextCommand } = verdict
  const parts: (Part | false)[] = [
    nextCommand !== null &&
      'text' in nextCommand && {
        title: t('part.next'),
        blocks: [
          {
            kind: 'text',
            paragraphs: [t('next.resolves', { text: nextCommand.text, count: nextCommand.resolves })],
          },
        ],
      },
    sorted.some(check => !isMet(check)) && {
      title: t('part.open'),
      blocks: [table(sorted.filter(check => !isMet(check)))],
    },
    sorted.some(isMet) && { title: t('part.met'), blocks: [table(sorted.filter(isMet))] },
    verdict.evidence.length > 0 && {
      title: t('part.evidence'),
      blocks: [
        {
          kind: 'list',
          items: verdict.evidence.map(({ index, kinds }) =>
            t('evidence.summary', {
              name: t('evidence.name', { number: String(index + 1) }),
              kinds: kinds.join(', ') || '–',
            }),
          ),
        },
      ],
    },
    { title: t('part.sources'), blocks: [{ kind: 'list', items: verdict.citations.map(writeCitation) }] },
  ]
  return parts.filter(part => part !== false)
}

/** Every check as a row, for a spreadsheet. */
export function tabulatePreflight(verdict: MachineVerdict, context: PreflightContext): Table {
  return tabulate(verdict.checks, verdict, context, true)
}

function tabulate(
  checks: readonly CheckResult[],
  verdict: MachineVerdict,
  context: PreflightContext,
  isWhole: boolean,
): Table {
  const { t } = context
  const names = [
    ...(isWhole ? (['column.check'] as const) : []),
    'column.status',
    'column.found',
    'column.expected',
    'column.evidence',
    'column.remedy',
    'column.source',
  ] as const
  const shown = isWhole
    ? names
    : (['column.status', 'column.check', 'column.found', 'column.expected', 'column.remedy'] as const)
  return {
    columns: [...(isWhole ? [{ label: 'id' }] : []), ...shown.map(name => ({ label: t(name) }))],
    rows: checks.map(result => {
      const { title, status, found, expected, evidence, remedy, waived } = writeCheck(
        result,
        verdict,
        context,
      )
      const state = waived === '' ? status : `${status}. ${waived}`
      if (!isWhole)
        return [state, title, evidence === '' ? found : `${found} (${evidence})`, expected, remedy]
      return [result.id, title, state, found, expected, evidence, remedy, writeCitation(result.citation)]
    }),
  }
}
