import type { ParameterValues } from '../../../parameters/parameter.ts'
import { deriveAccountSource } from '../../../preflight/derive-account-source.ts'
import { deriveLogonRight } from '../../../preflight/derive-logon-right.ts'
import { deriveRestart } from '../../../preflight/derive-restart.ts'
import { findCutProgram } from '../../../preflight/find-cut-program.ts'
import { isCalled } from '../../../preflight/program-words.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { compareMachine } from '../../../sizing/compare-machine.ts'
import { sizing } from '../sizing.data.ts'
import { deriveDisk } from './derive-disk.ts'
import { deriveInstances } from './derive-instances.ts'
import { deriveSecurity } from './derive-security.ts'
import { deriveAccountKind, deriveServices } from './derive-services.ts'
import { genesisVersion } from './genesis-version.data.ts'
import { listChosenPorts } from './list-chosen-ports.ts'
import { listPrerequisites } from './list-prerequisites.ts'
import { prerequisiteWords } from './prerequisite-names.data.ts'

/** What follows for stream from what was found: the processor's class, ports in excluded ranges, services and programs missing. */
export function deriveCheckFacts(known: Known, values: ParameterValues): void {
  deriveProcessor(known, values)
  deriveDisk(known, values)
  deriveExcluded(known, listChosenPorts(values))
  deriveLogonRight(known, String(values.serviceAccount ?? ''))
  deriveAccountSource(known, String(values.serviceAccount ?? ''), String(values.hostName ?? ''))
  deriveGenesis(known)
  deriveRestart(known)
  deriveInstances(known)
  deriveServices(known)
  deriveAccountKind(known)
  derivePrerequisites(known, values)
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
    const cut = findCutProgram(known, ['iconics genesis64', 'genesis64'])
    if (!isNamed && isWhole && !cut) setFact(known, 'genesis64.relation', 'absent', 'programs.installed')
    else
      known.unreadable.set(
        'genesis64.relation',
        cut ?? known.facts.get('programs.installed')?.source ?? { index: 0, line: 1, quote: '' },
      )
    return
  }
  const parts = version.split('.').map(Number)
  const brought: readonly number[] = genesisVersion.parts
  const at = brought.findIndex((part, index) => (parts[index] ?? 0) !== part)
  const relation = at === -1 ? 'same' : (parts[at] ?? 0) > (brought[at] ?? 0) ? 'newer' : 'older'
  setFact(known, 'genesis64.relation', relation, 'genesis64.version')
}

function derivePrerequisites(known: Known, values: ParameterValues): void {
  const programs = findValue(known.facts, 'programs.installed')
  if (!programs || programs.length === 0) return
  if (!findValue(known.facts, 'programs.isWhole')) {
    const source = known.facts.get('programs.isWhole')?.source
    if (source) known.unreadable.set('prerequisites.missing', source)
    return
  }
  const wordsOf = ({ id }: { id: string }) => prerequisiteWords[id] ?? []
  const missing = listPrerequisites(values).filter(
    one => !programs.some(program => isCalled(program, wordsOf(one))),
  )
  const cutOf = (one: { id: string }) => findCutProgram(known, wordsOf(one)[0] ?? [])
  const certain = missing.filter(one => !cutOf(one))
  const [cut] = missing.flatMap(one => cutOf(one) ?? [])
  if (certain.length === 0 && cut) known.unreadable.set('prerequisites.missing', cut)
  else
    setFact(
      known,
      'prerequisites.missing',
      certain.map(({ program }) => program),
      'programs.installed',
    )
}
