import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'

/** The services of an instance that has a name, and of the one that has none. */
const NAMED = 'mssql$*'
const UNNAMED = 'mssqlserver'

/** Whether the machine has an instance of SQL Server; that it has none, only who asked for both kinds of service knows. */
export function deriveInstances(known: Known): void {
  const instances = findValue(known.facts, 'sql.instances') ?? []
  if (instances.length > 0) {
    setFact(known, 'sql.presence', 'present', 'sql.instances')
    return
  }
  const states = findValue(known.facts, 'services.states') ?? {}
  const asked = findValue(known.facts, 'services.asked') ?? []
  const isGone = (name: string, example: string) => states[name] === 'missing' || isAsked(asked, example)
  if (!isGone(NAMED, 'mssql$any-instance') || !isGone(UNNAMED, UNNAMED)) return
  const from = NAMED in states ? 'services.states' : 'services.asked'
  setFact(known, 'sql.presence', 'none', from, part => NAMED in part)
}
