import type { ReadEvidence } from './read-evidence.ts'

/** The evidence of one machine, by its places among all; without a host it names none, or several. */
export type MachineGroup = { host: string | null; members: number[] }

/** Which evidence is of which machine, by the name of the host that stands in it. What names none stays by itself. */
export function groupMachines(readings: readonly ReadEvidence[]): MachineGroup[] {
  const groups = new Map<string, MachineGroup>()
  for (const [index, reading] of readings.entries()) {
    const host = hostOf(reading)
    const key = host === null ? `#${index}` : `=${host.toLowerCase()}`
    const known = groups.get(key)
    if (known) known.members.push(index)
    else groups.set(key, { host, members: [index] })
  }
  return [...groups.values()]
}

/** The machine that evidence is of; null where it names none, or several. */
export function hostOf({ summary }: ReadEvidence): string | null {
  return summary.notes.some(({ code }) => code === 'several-hosts') ? null : summary.host
}

/** Whether evidence is of several machines, each of which is to be judged for itself. */
export function isFleet(groups: readonly MachineGroup[]): boolean {
  return groups.filter(({ host }) => host !== null).length > 1
}
