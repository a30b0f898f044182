import type { Check, CheckStatus } from './check.ts'
import type { MachineVerdict } from './judge-machine.ts'

/** What is needed of an earlier run to compare a later one with it. */
export type EarlierVerdict = Pick<MachineVerdict, 'values'> & {
  checks: readonly Pick<MachineVerdict['checks'][number], 'id' | 'finding'>[]
}

export const changes = ['mended', 'broken', 'new', 'gone', 'asked-anew', 'other'] as const

/** What became of a check between two runs. */
export type CheckChange = {
  id: string
  before: CheckStatus | null
  after: CheckStatus
  change: (typeof changes)[number]
}

const good = ['pass', 'not-applicable']
const bad = ['fail', 'warn']
const open = ['missing', 'unparsable']

/**
 * What changed since the last run: mended, broken, new where nothing was known of it before, gone where nothing is known
 * any more. Where the site asks for something else than before, neither the machine nor its evidence has changed.
 * A waiver changes no finding.
 */
export function compareVerdicts(
  before: EarlierVerdict,
  after: MachineVerdict,
  checks: readonly Check[],
): CheckChange[] {
  const earlier = new Map(before.checks.map(({ id, finding }) => [id, finding]))
  const asked = new Map(checks.map(check => [check.id, check]))
  return after.checks.flatMap(({ id, finding }) => {
    const known = earlier.get(id) ?? null
    if (known === finding) return []
    const check = asked.get(id)
    const isAskedAnew = check && known !== null && valuesOf(check, before) !== valuesOf(check, after)
    const change = isAskedAnew && !open.includes(finding) ? 'asked-anew' : nameChange(known, finding)
    return [{ id, before: known, after: finding, change }]
  })
}

/** The values of the site that decide a check. */
function valuesOf({ outcomes, wording }: Check, { values }: EarlierVerdict): string {
  const names = outcomes.flatMap(({ tests = [] }) =>
    tests.flatMap(([subject, , operand]) => [subject, ...[operand].flat()]),
  )
  return JSON.stringify(
    [...names, wording?.port].map(name =>
      typeof name === 'string' && name.startsWith('$') ? (values[name.slice(1)] ?? null) : null,
    ),
  )
}

function nameChange(before: CheckStatus | null, after: CheckStatus): CheckChange['change'] {
  if (before === null || open.includes(before)) return 'new'
  if (open.includes(after)) return 'gone'
  if (bad.includes(before) && good.includes(after)) return 'mended'
  if (before === 'fail' && after === 'warn') return 'mended'
  return bad.includes(after) ? 'broken' : 'other'
}
