import type { ParameterValues } from '../../../parameters/parameter.ts'
import { deriveAccountSource } from '../../../preflight/derive-account-source.ts'
import { deriveLogonRight } from '../../../preflight/derive-logon-right.ts'
import { deriveRestart } from '../../../preflight/derive-restart.ts'
import { findByName } from '../../../preflight/find-by-name.ts'
import { splitTexts } from '../../../preflight/join-texts.ts'
import { nameAccountKind } from '../../../preflight/name-account-kind.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { compareMachine } from '../../../sizing/compare-machine.ts'
import { prerequisites, services } from '../procedures/services.data.ts'
import { sizing } from '../sizing.data.ts'
import { deriveDisk } from './derive-disk.ts'
import { listChosenPorts } from './list-chosen-ports.ts'
import { prerequisiteWords } from './prerequisite-names.data.ts'

/** The version of GENESIS64 that this version of stream brings (manual 11.1). */
const GENESIS = [10, 96, 1] as const

/** What follows for stream from what was found: the processor's class, ports in excluded ranges, services and programs missing. */
export function deriveCheckFacts(known: Known, values: ParameterValues): void {
  deriveProcessor(known, values)
  deriveDisk(known, values)
  deriveExcluded(known, listChosenPorts(values))
  deriveLogonRight(known, String(values.serviceAccount ?? ''))
  deriveAccountSource(known, String(values.serviceAccount ?? ''), String(values.hostName ?? ''))
  deriveGenesis(known)
  deriveRestart(known)
  deriveServices(known)
  deriveAccountKind(known)
  derivePrerequisites(known)
  deriveSecurity(known)
}

function deriveProcessor(known: Known, values: ParameterValues): void {
  const model = findValue(known.facts, 'processor.model')
  const size = sizing.sizes.find(({ id }) => id === values.size)
  if (model === undefined || !size) return
  const compared = compareMachine(sizing, size.id, size.hardware, { cpuModel: model })
  const aspect = compared.find(one => one.aspect === 'cpu-class')
  if (aspect) setFact(known, 'processor.class', aspect.remark ?? aspect.verdict, 'processor.model')
}

function deriveExcluded(known: Known, chosen: readonly string[]): void {
  const base = known.facts.get('excluded-ports.ranges')
  if (!base) return
  const id = 'excluded-ports.chosen'
  // Each range keeps its line, so that the one is quoted that holds a chosen port.
  const parts = base.parts.map(
    ({ value, source }) =>
      ({
        id,
        value: (value as readonly string[]).flatMap(range => {
          const [start = 0, end = 0] = range.split('-').map(Number)
          return chosen.filter(port => start <= Number(port) && Number(port) <= end)
        }),
        source,
      }) as const,
  )
  known.facts.set(id, { ...base, id, value: parts.flatMap(({ value }) => value), parts })
}

function deriveGenesis(known: Known): void {
  const programs = findValue(known.facts, 'programs.installed')
  if (!programs) return
  const version = findValue(known.facts, 'genesis64.version')
  const isNamed = programs.some(program => /genesis64/i.test(program))
  if (version === undefined) {
    // Named without a version, or not named in a list that was cut: then nothing is said of it.
    const isWhole = findValue(known.facts, 'programs.isWhole') || findValue(known.facts, 'genesis64.isAbsent')
    if (!isNamed && isWhole) setFact(known, 'genesis64.relation', 'absent', 'programs.installed')
    else
      known.unreadable.set(
        'genesis64.relation',
        known.facts.get('programs.installed')?.source ?? { index: 0, line: 1, quote: '' },
      )
    return
  }
  const parts = version.split('.').map(Number)
  const at = GENESIS.findIndex((part, index) => (parts[index] ?? 0) !== part)
  const relation = at === -1 ? 'same' : (parts[at] ?? 0) > (GENESIS[at] ?? 0) ? 'newer' : 'older'
  setFact(known, 'genesis64.relation', relation, 'genesis64.version')
}

function deriveServices(known: Known): void {
  const states = findValue(known.facts, 'services.states')
  if (!states) return
  const lower = (list: readonly { name: string }[]) => list.map(({ name }) => name.toLowerCase())
  const ems = lower(services.emsCore.list)
  const iconics = lower(services.iconics.list)
  const emsStates = (table: typeof states) => ems.map(name => findByName(table, name, ems))
  const iconicsStates = (table: typeof states) => iconics.map(name => findByName(table, name, iconics))
  // A list that names none of a group is not the list of that group.
  if (emsStates(states).some(state => state !== undefined))
    setFact(
      known,
      'services.stopped',
      ems.filter(name => findByName(states, name, ems) !== 'running'),
      'services.states',
      part => emsStates(part).some(state => state !== undefined && state !== 'running'),
    )
  if (iconicsStates(states).some(state => state !== undefined))
    setFact(
      known,
      'services.missing',
      iconics.filter(name => splitTexts(findByName(states, name, iconics) ?? 'missing').includes('missing')),
      'services.states',
      part => iconicsStates(part).includes('missing'),
    )
}

/** The account of the services of EMS Core, once all of them show theirs. */
function deriveAccountKind(known: Known): void {
  const accounts = findValue(known.facts, 'services.accounts')
  if (!accounts) return
  const names = services.emsCore.list.map(({ name }) => name.toLowerCase())
  const found = names.map(name => findByName(accounts, name, names))
  const shown = [...new Set(found.map(account => account?.toLowerCase()))]
  const [first = ''] = found
  const host = findValue(known.facts, 'host.name')
  const kind = shown.length > 1 ? 'several' : nameAccountKind(first, host)
  const source = known.facts.get('services.accounts')?.source
  if (kind && !shown.includes(undefined)) {
    setFact(known, 'account.kind', kind, 'services.accounts')
    setFact(known, 'software.serviceAccount', [...new Set(found)].join(', '), 'services.accounts')
  } else if (source) known.unreadable.set('account.kind', source)
}

function derivePrerequisites(known: Known): void {
  const programs = findValue(known.facts, 'programs.installed')
  if (!programs || programs.length === 0) return
  if (!findValue(known.facts, 'programs.isWhole')) {
    const source = known.facts.get('programs.isWhole')?.source
    if (source) known.unreadable.set('prerequisites.missing', source)
    return
  }
  const missing = prerequisites.list.filter(({ id }) => {
    const words = (prerequisiteWords[id] ?? []).map(word => new RegExp(word.replaceAll('++', '\\+\\+'), 'i'))
    return !programs.some(program => words.every(word => word.test(program)))
  })
  setFact(
    known,
    'prerequisites.missing',
    missing.map(({ program }) => program),
    'programs.installed',
  )
}

const OLD = ['ssl 2.0', 'ssl 3.0', 'tls 1.0', 'tls 1.1']

/** Exactly the values of the manual (6.8): what is not written there is left to Windows, and not set. */
function deriveSecurity(known: Known): void {
  const held = findValue(known.facts, 'schannel.values')
  if (!held) return
  const is = (protocol: string, enabled: string, disabled: string) =>
    ['client', 'server'].every(
      side =>
        held[`protocols\\${protocol}\\${side}\\enabled`] === enabled &&
        held[`protocols\\${protocol}\\${side}\\disabledbydefault`] === disabled,
    )
  const say = (isSet: boolean) => (isSet ? 'set' : 'not-set')
  // The value that is another than the manual's is the one to quote.
  const differs =
    (protocols: readonly string[], enabled: string) => (part: Readonly<Record<string, string>>) =>
      Object.entries(part).some(
        ([name, value]) =>
          protocols.some(protocol => name.startsWith(`protocols\\${protocol}\\`)) &&
          (name.endsWith('\\enabled') ? value !== enabled : name.endsWith('default') && value === enabled),
      )
  const old = say(OLD.every(protocol => is(protocol, '0', '1')))
  setFact(known, 'schannel.old', old, 'schannel.values', differs(OLD, '0'))
  setFact(known, 'schannel.tls12', say(is('tls 1.2', '1', '0')), 'schannel.values', differs(['tls 1.2'], '1'))
  const cipher = 'ciphers\\triple des 168\\enabled'
  setFact(known, 'schannel.tripleDes', say(held[cipher] === '0'), 'schannel.values', part => cipher in part)
}
