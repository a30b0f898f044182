import type { ParameterValues } from '../../../parameters/parameter.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'

/** Whatever is chosen, stream's resources and a part of GENESIS64 lie in C:\ProgramData (manual 4.15.2). */
const IMPOSED = 'C:\\ProgramData'

const letterOf = (path: unknown) =>
  String(path ?? IMPOSED)
    .slice(0, 1)
    .toUpperCase()

/**
 * The drives that something of stream is put on. The manual gives one figure for all of it (2.2): the drives of stream,
 * of its historical data and of the databases of a new SQL Server that somebody plans are held to it, and the one with the least room
 * decides; so does, less severely, the one with the least room of all (docs/rulings.md `disk-over-drives`).
 */
export function deriveDisk(known: Known, values: ParameterValues): void {
  const drives = findValue(known.facts, 'disk.drives')
  if (!drives) return
  const { streamPath, historicalPath, genesisPath, sqlPath, sqlServer, planIsNamed } = values
  const isNew = sqlServer === 'new-local' && planIsNamed === true
  const held = [streamPath, historicalPath, ...(isNew ? [sqlPath] : [])].map(letterOf)
  const all = [...new Set([IMPOSED, ...held, genesisPath].map(letterOf))].sort()
  const shown = all.flatMap(letter => {
    const free = drives[letter]
    return free === undefined ? [] : [[letter, free] as const]
  })
  setFact(known, 'disk.ofSoftware', Object.fromEntries(shown), 'disk.drives')
  setLeast(known, 'disk.freeGb', held, drives)
  setLeast(known, 'disk.leastGb', all, drives)
}

/** The least room on some drives; nothing where one of them is not shown, and unreadable where its line is. */
function setLeast(
  known: Known,
  id: 'disk.freeGb' | 'disk.leastGb',
  letters: readonly string[],
  drives: Readonly<Record<string, number>>,
): void {
  known.facts.delete(id)
  const free = letters.map(letter => drives[letter])
  const unread = known.unreadable.get('disk.drives')
  if (free.every(one => one !== undefined)) {
    const least = Math.min(...free)
    setFact(known, id, least, 'disk.drives', part => Object.values(part).includes(least))
  } else if (unread) known.unreadable.set(id, unread)
}
