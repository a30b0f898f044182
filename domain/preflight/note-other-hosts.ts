import { isSameHost, joinHosts } from './is-same-host.ts'
import type { EvidenceSummary, Note } from './read-evidence.ts'

/** Evidence of another machine than the one that was named, or than the first one shown, is said to be. */
export function noteOtherHosts(
  summaries: readonly EvidenceSummary[],
  called: string | null,
): EvidenceSummary[] {
  const hosts = joinHosts(
    [],
    summaries.flatMap(({ host }) => host ?? []),
  )
  const [first] = hosts
  return summaries.map(summary => {
    const { host, notes } = summary
    if (host === null || first === undefined || notes.some(({ code }) => code === 'several-hosts'))
      return summary
    const note: Note | null = !isSameHost(host, first)
      ? { code: 'several-hosts', values: { hosts: hosts.join(', ') } }
      : called !== null && !isSameHost(host, called)
        ? { code: 'other-host', values: { host, machine: called } }
        : null
    return note ? { ...summary, notes: [...notes, note] } : summary
  })
}
