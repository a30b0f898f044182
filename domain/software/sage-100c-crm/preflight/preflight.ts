import type { PreflightFacts } from '../../../preflight/check.ts'
import { splitTexts } from '../../../preflight/join-texts.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { circumstances } from '../procedures/circumstances.data.ts'
import { deriveValues } from '../procedures/derive-values.ts'
import { parameters } from '../procedures/parameters.ts'
import { preInstall } from '../procedures/pre-install.data.ts'
import { checks } from './checks.data.ts'
import { itemsWithoutCheck } from './items-without-check.data.ts'

/** Everything that a server of Sage 100c CRM is judged by. */
export const sagePreflight: PreflightFacts = {
  checks,
  parameters: { parameters, circumstances },
  asking: { id: preInstall.id, parameters: preInstall.parameters },
  machineParameter: 'serverName',
  deriveValues,
  deriveFacts: known => {
    derivePort(known)
    deriveServices(known)
    const programs = findValue(known.facts, 'programs.installed')
    const hasTools = programs?.some(program => /SQL Server Management Studio/i.test(program))
    const isWhole = findValue(known.facts, 'programs.isWhole')
    const source = known.facts.get('programs.isWhole')?.source
    if (programs && !hasTools && !isWhole && source) known.unreadable.set('prerequisites.missing', source)
    else if (programs)
      setFact(
        known,
        'prerequisites.missing',
        hasTools ? [] : ['SQL Server Management Studio'],
        'programs.installed',
      )
  },
  itemsWithoutCheck,
}

/** A list of services says of each that it does not name that it is missing, where it names another one asked for with it. */
function deriveServices(known: Known): void {
  const states = findValue(known.facts, 'services.states')
  if (!states) return
  const isAsked = Object.keys(states).some(name => /^(?:w3svc|sqlbrowser|mssql.*)$/.test(name))
  const stateOf = (name: string) => states[name] ?? (isAsked ? 'missing' : undefined)
  const [iis, browser] = [stateOf('w3svc'), stateOf('sqlbrowser')]
  if (iis) setFact(known, 'software.service', iis, 'services.states', part => 'w3svc' in part)
  if (browser) setFact(known, 'software.program', browser, 'services.states', part => 'sqlbrowser' in part)
}

/** IIS listens through the system's own process, which has the number 4: whoever else holds the port takes it away. */
function derivePort(known: Known): void {
  const ports = findValue(known.facts, 'ports.listening')
  const coverage = findValue(known.facts, 'ports.coverage') ?? 0
  if (!ports) return
  const owner = findValue(known.facts, 'ports.owners')?.['80']
  if (!ports.includes(80)) {
    if (coverage >= 80) setFact(known, 'ports.port80', 'free', 'ports.listening')
  } else if (owner === undefined) setFact(known, 'ports.port80', 'unknown', 'ports.listening')
  else
    setFact(
      known,
      'ports.port80',
      splitTexts(owner).every(one => one === 'pid 4' || one === 'System') ? 'system' : 'other',
      'ports.listening',
      part => part.includes(80),
    )
  const line = known.facts.get('ports.listening')?.source
  if (!known.facts.has('ports.port80') && line) known.unreadable.set('ports.port80', line)
}
