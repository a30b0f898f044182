import { type MachineVerdict, verdicts } from './judge-machine.ts'

/** One machine of many. */
export type FleetRow = {
  name: string
  host: string | null
  verdict: MachineVerdict
  counts: { fail: number; open: number; warn: number }
}

/** Many machines, the worst first: by verdict, then by how much stands against each, then by name. */
export function rankFleet(machines: readonly { name: string; verdict: MachineVerdict }[]): FleetRow[] {
  const rows = machines.map(({ name, verdict }): FleetRow => {
    const count = (...statuses: string[]) =>
      verdict.checks.filter(({ status }) => statuses.includes(status)).length
    return {
      name,
      host: verdict.evidence.find(one => one.host !== null)?.host ?? null,
      verdict,
      counts: { fail: count('fail'), open: count('missing', 'unparsable'), warn: count('warn', 'waived') },
    }
  })
  const rank = ({ verdict }: FleetRow) => verdicts.indexOf(verdict.verdict)
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.counts.fail - a.counts.fail ||
      b.counts.open - a.counts.open ||
      b.counts.warn - a.counts.warn ||
      (a.name < b.name ? -1 : 1),
  )
}
