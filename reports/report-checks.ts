import { joinBySemicolons } from '#text/join-texts.ts'
import type { Check, Fact } from './report.ts'
import type { ReportContext } from './report-context.ts'
import type { WrittenItem } from './write-checklist.ts'
import { writeCitation } from './write-citation.ts'
import { writeDuration } from './write-duration.ts'
import { joinParts, type WrittenRecord, writeRecord } from './write-record.ts'
import type { SiteChecklist } from './write-site-checklist.ts'

/** Items as checks of a document, with what was noted on them. */
export function reportChecks(
  items: readonly WrittenItem[],
  { numbers, entries, written: { sections } }: SiteChecklist,
  { t, translate, language }: Pick<ReportContext, 't' | 'translate' | 'language'>,
): Check[] {
  const { shared } = translate
  const shown = new Set(sections.flatMap(section => section.items.map(({ id }) => id)))
  return items.map(item => {
    const entry = entries.get(item.id)
    const written = writeRecord(entry, translate, t)
    return {
      number: numbers.get(item.id) ?? '',
      text: item.text,
      state: entry?.state ?? 'open',
      stateText: written.state,
      warning: item.irreversible ? t('check.irreversible') : null,
      marks: [
        shared(`severity.${item.severity}`),
        shared(`role.${item.role}`),
        ...(item.effortMinutes > 0 ? [writeDuration(item.effortMinutes, t)] : []),
        ...(item.leadDays > 0 ? [t('days.ahead', { days: item.leadDays })] : []),
      ],
      commands: item.commands.map(({ shell, text }) => ({
        label: shared(`shell.${shell}`),
        text,
        isCode: shell !== 'gui',
      })),
      // What stands before on the same sheet is read before; only the work of others is worth a word.
      remarks: writeRemarks(
        item,
        writeNumbers(
          item.after.filter(id => !shown.has(id)),
          numbers,
        ),
        { t, language },
      ),
      record: entry ? listRecord(written) : [],
    }
  })
}

function writeRemarks(
  { why, because, known, citation, further }: WrittenItem,
  after: string,
  { t, language }: Pick<ReportContext, 't' | 'language'>,
): Fact[] {
  return [
    { label: t('check.why'), value: why },
    ...(because.length > 0 ? [{ label: t('check.because'), value: because.join(' ') }] : []),
    ...(known === undefined ? [] : [{ label: t('check.known'), value: known }]),
    ...(after !== '' ? [{ label: t('check.after'), value: after }] : []),
    {
      label: t('check.source'),
      value: joinBySemicolons([citation, ...further].map(writeCitation), language),
    },
  ]
}

/** "Done · A. Muster · 2026-11-24, 08:30 UTC · in the attic", then a line for every other remark. */
function listRecord({ state, by, at, remarks }: WrittenRecord): string[] {
  const own = remarks.filter(remark => remark.at === '').map(({ text }) => text)
  const others = remarks.filter(remark => remark.at !== '')
  return [
    joinParts(state, by, at, ...own),
    ...others.map(remark => joinParts(remark.text, remark.by, remark.at)),
  ]
}

/** Numbers of items, neighbours joined: A1–A7, B2. */
function writeNumbers(ids: readonly string[], numbers: ReadonlyMap<string, string>): string {
  const positions = new Map([...numbers.keys()].map((id, index) => [id, index]))
  const runs: string[][] = []
  let last = Number.NaN
  for (const id of ids.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))) {
    const position = positions.get(id)
    const run = runs.at(-1)
    if (run && position === last + 1) run.push(id)
    else runs.push([id])
    last = position ?? Number.NaN
  }
  return runs
    .map(run => [run[0], run.length > 1 ? run.at(-1) : undefined])
    .map(ends => ends.flatMap(id => (id === undefined ? [] : (numbers.get(id) ?? []))).join('–'))
    .join(', ')
}
