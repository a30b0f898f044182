import type { CheckStatus } from './check.ts'
import type { MachineVerdict } from './judge-machine.ts'

/** What became of a check between two runs. */
export type CheckChange = {
  id: string
  before: CheckStatus | null
  after: CheckStatus
  change: 'mended' | 'broken' | 'new' | 'other'
}

const good = ['pass', 'not-applicable']
const bad = ['fail', 'warn']

/** What changed since the last run: mended, broken, or new where nothing was known of it before. */
export function compareVerdicts(before: MachineVerdict, after: MachineVerdict): CheckChange[] {
  const earlier = new Map(before.checks.map(({ id, finding }) => [id, finding]))
  return after.checks.flatMap(({ id, finding }) => {
    const known = earlier.get(id) ?? null
    return known === finding
      ? []
      : [{ id, before: known, after: finding, change: nameChange(known, finding) }]
  })
}

function nameChange(before: CheckStatus | null, after: CheckStatus): CheckChange['change'] {
  if (before === null || before === 'missing' || before === 'unparsable') return 'new'
  if (bad.includes(before) && good.includes(after)) return 'mended'
  if (before === 'fail' && after === 'warn') return 'mended'
  return bad.includes(after) ? 'broken' : 'other'
}
