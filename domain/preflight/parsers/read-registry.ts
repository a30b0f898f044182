import type { FoundFact, Line, Reading, Section } from '../evidence.ts'
import { hasGap } from '../is-shortened.ts'
import { findAsked, findMissingAnswer, readAbsentValues } from './read-absent-values.ts'
import { readAskedProtocols } from './read-asked-protocols.ts'
import { leaveOutImports, type RegistryValue, readRegistryValues } from './registry-values.ts'

/** The keys that are there as long as Windows waits for a restart, as they are asked for. */
const WAITING: ReadonlyMap<string, string> = new Map(
  ['Component Based Servicing\\RebootPending', 'WindowsUpdate\\Auto Update\\RebootRequired'].map(key => [
    `hklm\\software\\microsoft\\windows\\currentversion\\${key.toLowerCase()}`,
    key.toLowerCase().replace(/^.*\\/, ''),
  ]),
)
const PENDING = /\\(?:Component Based Servicing\\RebootPending|WindowsUpdate\\Auto Update\\RebootRequired)$/i
/** The key of the sync service; the other program's bears the same name below WOW6432Node. */
const IZYTRONIQ = /SOFTWARE\\Gossen-Metrawatt\\IZYTRON\.IQ$/i
const SYNC_ENTRY = 'BackSyncServiceDatabaseConnectionString'

/** One value that was asked for says nothing of another one. */
function asksForAnother({ command }: Section): boolean {
  const name = /\s\/v\s+"?([^\s"/]+)/i.exec(command ?? '')?.[1]
  return name !== undefined && name.toLowerCase() !== SYNC_ENTRY.toLowerCase()
}

/** What the registry says of Windows, SQL Server and the software, from an export or `reg query`. */
export function readRegistry(given: Section): Reading {
  const { told, toImport } = leaveOutImports(given.lines)
  const section = { ...given, lines: told }
  const values = readRegistryValues(section.lines)
  const isWhole = !hasGap(section.lines) && (section.isEnded || section.lines.at(-1)?.text.trim() === '')
  const held = asksForAnother(section)
    ? []
    : collect('izytroniq.values', values, IZYTRONIQ, ({ name }) => name)
  const hasEntry = values.some(({ key, name }) => IZYTRONIQ.test(key) && name === SYNC_ENTRY)
  // An entry that is not shown is only missing where nothing was cut off.
  const [open] = hasEntry || isWhole ? [] : held
  return {
    facts: [
      ...readPending(section, values),
      ...readAbsentValues(section, values, isWhole),
      ...values.flatMap(readValue),
      ...collect('schannel.values', values, /\\SCHANNEL\\(?:Protocols|Ciphers)\\/i, ({ key, name }) =>
        `${key.replace(/^.*\\SCHANNEL\\/i, '')}\\${name}`.toLowerCase(),
      ),
      ...readAskedProtocols(section, values),
      ...(open ? [] : held),
    ],
    unreadable: open ? [{ id: 'izytroniq.values', line: open.line }] : [],
    toImport,
  }
}

/** A key that stands there means yes; asked for on this machine and answered that it is not there, it means no. */
function readPending({ command, lines }: Section, values: readonly RegistryValue[]): FoundFact[] {
  const key = values.find(value => PENDING.test(value.key))
  if (key) return [{ id: 'restart.pending', value: true, line: key.line }]
  const files = values.find(({ name, value }) => name === 'PendingFileRenameOperations' && value !== '')
  if (files) return [{ id: 'restart.pending', value: true, line: files.line }]
  const answer = findMissingAnswer(lines)
  const query = findAsked(command)
  // A value of that name there never is: that it is missing says nothing.
  const asked = query?.name === undefined ? WAITING.get(query?.key ?? '') : undefined
  return asked && answer && values.length === 0
    ? [
        { id: 'restart.pending', value: false, line: answer },
        { id: 'restart.asked', value: [asked], line: answer },
      ]
    : []
}

function readValue({ key, name, value, line }: RegistryValue): FoundFact[] {
  if (name === 'HiberbootEnabled' && /^[01]$/.test(value))
    return [{ id: 'power.fastStartup', value: value === '1', line }]
  if (/\\NET Framework Setup\\NDP\\v4\\Full$/i.test(key) && name === 'Release' && /^\d{6}$/.test(value))
    return [{ id: 'net-framework.release', value: Number(value), line }]
  if (/\\Microsoft SQL Server\\Instance Names\\SQL$/i.test(key) && name !== '')
    return [{ id: 'sql.instances', value: [name], line }]
  if (name === 'InstalledInstances')
    return [{ id: 'sql.instances', value: value.split(/\s+/).filter(Boolean), line }]
  return []
}

function collect(
  id: 'schannel.values' | 'izytroniq.values',
  values: readonly RegistryValue[],
  key: RegExp,
  nameOf: (value: RegistryValue) => string,
): FoundFact[] {
  const held = values.filter(value => key.test(value.key) && value.name !== '')
  return held.map(value => ({ id, value: { [nameOf(value)]: value.value }, line: value.line as Line }))
}
