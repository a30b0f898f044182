import type { PreflightFacts } from '../../../preflight/check.ts'
import { isPerhapsCut } from '../../../preflight/find-by-name.ts'
import { findCutProgram } from '../../../preflight/find-cut-program.ts'
import { splitTexts } from '../../../preflight/join-texts.ts'
import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { circumstances } from '../procedures/circumstances.data.ts'
import { deriveValues } from '../procedures/derive-values.ts'
import { parameters } from '../procedures/parameters.ts'
import { preInstall } from '../procedures/pre-install.data.ts'
import { checks } from './checks.data.ts'
import { deriveTools } from './derive-tools.ts'
import { itemsWithoutCheck } from './items-without-check.data.ts'
import { isOfDatabaseServer, tellServersApart } from './tell-servers-apart.ts'

/** Everything that a server of Sage 100c CRM is judged by. */
export const sagePreflight: PreflightFacts = {
  checks,
  parameters: { parameters, circumstances },
  asking: { id: preInstall.id, parameters: preInstall.parameters },
  machineParameter: 'serverName',
  mayShowAnother: ({ sqlServer, multiServer }, found) =>
    (sqlServer === 'remote' || multiServer === true) && found.some(isOfDatabaseServer),
  deriveValues,
  deriveFacts: (known, values) => {
    const { web, database } = tellServersApart(known, values)
    deriveIis(web)
    derivePort(web)
    deriveTools(web)
    derivePresence(web)
    deriveBrowser(database)
    for (const { facts, unreadable } of [web, database])
      for (const id of derived) {
        const [fact, line] = [facts.get(id), unreadable.get(id)]
        if (fact) known.facts.set(id, fact)
        else if (line) known.unreadable.set(id, line)
      }
  },
  itemsWithoutCheck,
}

/** What is told of one server alone. */
const derived = [
  'ports.port80',
  'software.service',
  'software.presence',
  'prerequisites.missing',
  'software.program',
] as const

function deriveIis(known: Known): void {
  const state = stateOf(known, 'w3svc')
  if (state) setFact(known, 'software.service', state, 'services.states', part => 'w3svc' in part)
}

/** Runs beside SQL Server: the list of another machine says nothing of it. */
function deriveBrowser(known: Known): void {
  const state = stateOf(known, 'sqlbrowser')
  if (state) setFact(known, 'software.program', state, 'services.states', part => 'sqlbrowser' in part)
}

/**
 * A service is missing from a list that was asked for it. Of a list without its command that is only taken for so where
 * it looks like the answer of our own, and names another service of those that this asks for.
 */
function stateOf({ facts }: Known, name: string): string | undefined {
  const states = findValue(facts, 'services.states')
  if (!states) return undefined
  const own = findValue(facts, 'services.ofOwnCommand') ?? []
  const isOfOwn = own.some(one => /^(?:w3svc|sqlbrowser|mssql.*)$/.test(one))
  const isMissing = isOfOwn || isAsked(findValue(facts, 'services.asked') ?? [], name)
  return states[name] ?? (isMissing && !isPerhapsCut(states, name) ? 'missing' : undefined)
}

/** A list that was asked for CRM alone, and has no row, is as good as a whole one. */
function derivePresence(known: Known): void {
  const programs = findValue(known.facts, 'programs.installed')
  if (!programs) return
  const isCrm = (program: string) => /\bSage\b.*\bCRM\b/i.test(program)
  const cut = findCutProgram(known, ['sage crm', 'sage 100c crm'])
  const isWhole = findValue(known.facts, 'programs.isWhole') || findValue(known.facts, 'sage-crm.isAbsent')
  const source = cut ?? known.facts.get('programs.installed')?.source
  if (programs.some(isCrm))
    setFact(known, 'software.presence', 'present', 'programs.installed', part => part.some(isCrm))
  else if (isWhole && !cut) setFact(known, 'software.presence', 'absent', 'programs.installed')
  else if (source) known.unreadable.set('software.presence', source)
}

/**
 * IIS listens through the system's own process, which has the number 4, and so does every other program that uses the
 * web server of Windows: only where IIS runs may the port be its own. Whoever else holds it takes it away.
 */
function derivePort(known: Known): void {
  const ports = findValue(known.facts, 'ports.listening')
  const isWhole = (findValue(known.facts, 'ports.start') ?? 65_535) <= 80
  if (!ports) return
  const owner = findValue(known.facts, 'ports.owners')?.['80']
  const tell = (value: string) =>
    setFact(known, 'ports.port80', value, 'ports.listening', part => part.includes(80))
  if (!ports.includes(80)) {
    if (isWhole) setFact(known, 'ports.port80', 'free', 'ports.listening')
  } else if (owner === undefined) tell('unknown')
  else if (splitTexts(owner).every(one => one === 'pid 4' || one === 'System'))
    tell(ownersBySystem[findValue(known.facts, 'software.service') ?? ''] ?? 'unknown')
  else tell('other')
  const line = known.facts.get('ports.listening')?.source
  if (!known.facts.has('ports.port80') && line) known.unreadable.set('ports.port80', line)
}

/** Who holds a port of the system, by the state of IIS; without that nobody knows. */
const ownersBySystem: Readonly<Record<string, string>> = {
  running: 'system',
  stopped: 'other',
  missing: 'other',
}
