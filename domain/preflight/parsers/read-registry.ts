import type { FoundFact, Line, Reading, Section } from '../evidence.ts'
import { readAskedProtocols } from './read-asked-protocols.ts'
import { type RegistryValue, readRegistryValues } from './registry-values.ts'

const PENDING = /\\(?:Component Based Servicing\\RebootPending|WindowsUpdate\\Auto Update\\RebootRequired)$/i
/** How `reg query` says, after one word and a colon, that there is no such key; other errors say nothing of it. */
const MISSING =
  /^(?:reg\s?:\s)?\p{L}{2,12}\s?[:：]\s?.*(?:unable to find|trouv|gefunden|finden|hitta|encontr|localizar|trova|vinden|gevonden|znale|nalézt|najít|найти|не найден|löy|talál|bulun|finne|見つか|找不到)/iu

/** The key of the sync service; the other program's bears the same name below WOW6432Node. */
const IZYTRONIQ = /SOFTWARE\\Gossen-Metrawatt\\IZYTRON\.IQ$/i
const SYNC_ENTRY = 'BackSyncServiceDatabaseConnectionString'

/** One value that was asked for says nothing of another one. */
function asksForAnother({ command }: Section): boolean {
  const name = /\s\/v\s+"?([^\s"/]+)/i.exec(command ?? '')?.[1]
  return name !== undefined && name.toLowerCase() !== SYNC_ENTRY.toLowerCase()
}

/** What the registry says of Windows, SQL Server and the software, from an export or `reg query`. */
export function readRegistry(section: Section): Reading {
  const values = readRegistryValues(section.lines)
  return {
    facts: [
      ...readPending(section, values),
      ...values.flatMap(readValue),
      ...collect('schannel.values', values, /\\SCHANNEL\\(?:Protocols|Ciphers)\\/i, ({ key, name }) =>
        `${key.replace(/^.*\\SCHANNEL\\/i, '')}\\${name}`.toLowerCase(),
      ),
      ...readAskedProtocols(section, values),
      ...(asksForAnother(section) ? [] : collect('izytroniq.values', values, IZYTRONIQ, ({ name }) => name)),
    ],
    unreadable: [],
  }
}

/** A key that stands there means yes; asked for and answered with one line that names no key, it means no. */
function readPending({ command, lines }: Section, values: readonly RegistryValue[]): FoundFact[] {
  const key = values.find(value => PENDING.test(value.key))
  if (key) return [{ id: 'restart.pending', value: true, line: key.line }]
  const files = values.find(({ name, value }) => name === 'PendingFileRenameOperations' && value !== '')
  if (files) return [{ id: 'restart.pending', value: true, line: files.line }]
  const answer = lines.find(({ text }) => MISSING.test(text))
  const asked = /RebootPending|RebootRequired/i.exec(command ?? '')?.[0].toLowerCase()
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
