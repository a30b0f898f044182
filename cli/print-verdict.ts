import type { CheckChange } from '#domain/preflight/compare-verdicts.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { PreflightContext } from '#reports/report-preflight.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { writeLabelled } from '#text/join-texts.ts'
import { colons } from '#text/language.ts'
import type { Output } from './usage.ts'

const colours = {
  fail: 31,
  missing: 36,
  unparsable: 36,
  warn: 33,
  waived: 33,
  pass: 32,
  'not-applicable': 90,
} as const
const verdictColours = { blocked: 31, incomplete: 36, attention: 33, ready: 32 } as const

/** Everything that does not hold, with what says so and what to do, and what holds. */
export function printTable(
  verdict: MachineVerdict,
  context: PreflightContext,
  { write, isTerminal }: Output,
): void {
  const { t } = context
  const paint = (colour: number, text: string) => (isTerminal ? `\u001b[${colour}m${text}\u001b[0m` : text)
  const rows = verdict.checks
    .filter(({ status }) => status !== 'not-applicable')
    .map(check => ({ check, ...writeCheck(check, verdict, context) }))
  const width = Math.max(...rows.map(({ status }) => status.length), 0)
  for (const { check, title, status, found, evidence, remedy, waived } of rows) {
    write(
      `${paint(colours[check.status], status.padEnd(width))}  ${title}${colons[context.language]} ${found}\n`,
    )
    if (check.status === 'pass') continue
    for (const more of [evidence, waived === '' ? remedy : waived])
      if (more !== '') write(`${' '.repeat(width + 2)}${more}\n`)
  }
  write(
    `\n${paint(verdictColours[verdict.verdict], t(`verdict.${verdict.verdict}`))}. ${t(`verdict.${verdict.verdict}.lead`)}\n`,
  )
  const { nextCommand } = verdict
  if (nextCommand && 'text' in nextCommand)
    write(
      `${writeLabelled(t('part.next'), t('next.resolves', { text: nextCommand.text, count: nextCommand.resolves }), context.language)}\n`,
    )
}

/** What became of each check since an earlier run. */
export function printChanges(
  changes: readonly CheckChange[],
  verdict: MachineVerdict,
  context: PreflightContext,
  { write }: Output,
): void {
  const { t, language } = context
  for (const { id, before, after } of changes) {
    const check = verdict.checks.find(one => one.id === id)
    if (!check) continue
    const { title } = writeCheck(check, verdict, context)
    const [was, is] = [t(`status.${before ?? 'missing'}`), t(`status.${after}`)]
    write(`${title}${colons[language]} ${was} → ${is}\n`)
  }
}
