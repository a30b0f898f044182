import { type MachineVerdict, type Verdict, verdicts } from './judge-machine.ts'

/** One machine of many: what it is called, what it comes to, and which checks stand against it. */
export type FleetRow = {
  name: string
  host: string | null
  verdict: Verdict
  counts: { fail: number; open: number; warn: number }
  /** The checks that are not met. */
  failed: readonly string[]
}

/** What a list of machines says of one. */
export function summariseMachine(name: string, { verdict, checks, evidence }: MachineVerdict): FleetRow {
  const count = (...statuses: string[]) => checks.filter(({ status }) => statuses.includes(status)).length
  // What is mixed of several machines is of none.
  const isMixed = evidence.some(({ notes }) => notes.some(({ code }) => code === 'several-hosts'))
  return {
    name,
    host: (isMixed ? null : evidence.find(one => one.host !== null)?.host) ?? null,
    verdict,
    counts: { fail: count('fail'), open: count('missing', 'unparsable'), warn: count('warn', 'waived') },
    failed: checks.filter(({ status }) => status === 'fail').map(({ id }) => id),
  }
}

/** Many machines, the worst first: by verdict, then by how much stands against each, then by name. */
export function rankFleet(rows: readonly FleetRow[]): FleetRow[] {
  const rank = ({ verdict }: FleetRow) => verdicts.indexOf(verdict)
  return rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.counts.fail - a.counts.fail ||
      b.counts.open - a.counts.open ||
      b.counts.warn - a.counts.warn ||
      compareNames(a.name, b.name),
  )
}

/** Numbers in names stand in the order of their figures: SRV-2 before SRV-10. */
function compareNames(one: string, other: string): number {
  const [a, b] = [one, other].map(name =>
    name.slice(0, 200).replace(/\d{1,12}/g, digits => digits.padStart(12, '0')),
  ) as [string, string]
  return a < b ? -1 : a > b ? 1 : 0
}
