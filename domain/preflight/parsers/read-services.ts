import type { FoundFact, Reading, Section } from '../evidence.ts'
import { readAskedServices } from './read-asked-services.ts'
import { readRecords } from './read-records.ts'

const STATES: Readonly<Record<string, string>> = {
  '1': 'stopped',
  '2': 'starting',
  '3': 'stopping',
  '4': 'running',
  '7': 'paused',
}

/** As long as Windows lets the name of a service be. */
const LONGEST_NAME = 256

/** `sc query`, `sc qc`, `Get-Service` and what PowerShell lists of Win32_Service: names stay in every language. */
export function readServices(section: Section): Reading {
  const { lines } = section
  const facts: FoundFact[] = []
  let name: string | null = null
  for (const line of lines) {
    const { text } = line
    const named = /^\s*SERVICE_NAME\s*:\s*(\S.*)$/.exec(text)?.[1]?.trim()
    if (named && named.length <= LONGEST_NAME) name = named
    // The label is translated in some languages; the figure before the state is not.
    const state = /^\s+[^:]{3,30}:\s+([1-7])\s{1,4}[A-Z_]{4,20}\s*$/.exec(text)?.[1]
    if (name && state && STATES[state])
      facts.push({ id: 'services.states', value: { [name.toLowerCase()]: STATES[state] ?? '' }, line })
    const account = /^\s*SERVICE_START_NAME\s*:\s*(\S.*)$/.exec(text)?.[1]
    if (name && account)
      facts.push({ id: 'services.accounts', value: { [name.toLowerCase()]: account.trim() }, line })
  }
  facts.push(...readShown(lines))
  facts.push(...readAskedServices(section, facts))
  const instances = facts.flatMap(fact =>
    fact.id === 'services.states'
      ? Object.entries(fact.value).flatMap(([key, state]) =>
          state === 'missing' ? [] : { key, line: fact.line },
        )
      : [],
  )
  for (const { key, line } of instances) {
    const instance = /^mssql\$(.+)$/.exec(key)?.[1] ?? (key === 'mssqlserver' ? 'mssqlserver' : null)
    if (instance) facts.push({ id: 'sql.instances', value: [instance.toUpperCase()], line })
  }
  return { facts, unreadable: [] }
}

/** What PowerShell shows of services: their state, and the account where it was asked for. */
function readShown(lines: Section['lines']): FoundFact[] {
  return readRecords(lines).flatMap((record): FoundFact[] => {
    const name = record.get('Name')
    const state = record.get('Status') ?? record.get('State')
    const account = record.get('StartName')
    if (!name || !state || !/^[A-Za-z]{4,20}$/.test(state.value)) return []
    const key = name.value.toLowerCase()
    const { line } = state
    const shown = record.get('DisplayName')?.value.toLowerCase()
    const of = (value: string) => ({
      [key]: value,
      ...(shown && !shown.endsWith('...') && { [shown]: value }),
    })
    return [
      { id: 'services.states', value: of(state.value.toLowerCase()), line },
      ...(account?.value ? [{ id: 'services.accounts' as const, value: of(account.value), line }] : []),
    ]
  })
}
