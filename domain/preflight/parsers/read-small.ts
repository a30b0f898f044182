import type { FoundFact, Reading, Section } from '../evidence.ts'
import { hasGap } from '../is-shortened.ts'
import { readRecords } from './read-records.ts'

/** `ipconfig`: the name of the host stands first where `/all` was asked for, addresses have their own shape. */
export function readIpconfig({ lines }: Section): Reading {
  const facts: FoundFact[] = []
  const top = lines.find(({ text }) => /(?:\. ){2,}/.test(text))
  let hasHost = false
  for (const line of lines) {
    const [, label = '', value = ''] = /^\s+(\S.*?)(?:\s?\.){2}\s?:\s*(\S.*)$/.exec(line.text) ?? []
    const address = /^(\d{1,3}(?:\.\d{1,3}){3})\b/.exec(value)?.[1]
    if (address && /IPv4/i.test(label)) facts.push({ id: 'addresses.ipv4', value: [address], line })
    if (label && !hasHost && line === top && /^[\w-]{1,63}$/.test(value)) {
      hasHost = true
      facts.push({ id: 'host.name', value, line })
    }
  }
  return { facts, unreadable: [] }
}

/** The members of the administrators' group, the places that these and accounts of the machine come from, and a SID that was asked for. */
export function readGroupMembers({ lines }: Section): Reading {
  const facts: FoundFact[] = []
  for (const line of lines) {
    const sid = /^\s*(S-1-5-21(?:-\d{1,10}){4})\s*$/.exec(line.text)?.[1]
    if (sid) facts.push({ id: 'account.sid', value: sid, line })
  }
  for (const record of readRecords(lines)) {
    const name = record.get('Name')
    const source = record.get('PrincipalSource')
    // Below the widest name the columns are one blank apart, so both may hold the whole row.
    const [, account, beside] = ACCOUNT.exec(name?.value ?? '') ?? []
    if (!name || !account) continue
    const isMember = account.includes('\\')
    if (isMember)
      facts.push({ id: 'administrators.members', value: [account.toLowerCase()], line: name.line })
    const from = beside ?? SOURCE.exec(source?.value ?? '')?.[1]
    const key = `${isMember ? '' : '.\\'}${account}`.toLowerCase()
    if (from)
      facts.push({
        id: 'accounts.sources',
        value: { [key]: from.toLowerCase() },
        line: source?.line ?? name.line,
      })
  }
  return { facts, unreadable: [] }
}

/** Words of .NET, which no language of Windows changes. */
const SOURCE = /(?:^|\s)(Local|ActiveDirectory|AzureAD|MicrosoftAccount|Unknown)$/
const ACCOUNT =
  /^((?:[^\s\\]{1,64}\\)?[^\s\\].{0,80}?)(?:\s+(Local|ActiveDirectory|AzureAD|MicrosoftAccount|Unknown))?$/

/**
 * What was listed of an event log, after which its count stands: with fewer or more records than that, the list says
 * nothing but the errors in it.
 */
export function readEventLog({ lines }: Section): Reading {
  const levels = lines.filter(({ text }) => /^\s*Level\s*:\s*[0-5]\s*$/.test(text))
  const counted = lines.find(({ text }) => EVENT_COUNT.test(text))
  const count = Number(EVENT_COUNT.exec(counted?.text ?? '')?.[1] ?? Number.NaN)
  const errors = levels.filter(({ text }) => /:\s*[12]\s*$/.test(text))
  const line = errors[0] ?? counted ?? levels[0]
  if (!line) return { facts: [], unreadable: [] }
  if (errors.length === 0 && count !== levels.length)
    return { facts: [], unreadable: [{ id: 'event-log.errors', line }] }
  return {
    facts: [
      { id: 'event-log.errors', value: errors.length, line },
      { id: 'event-log.records', value: levels.length, line },
    ],
    unreadable: [],
  }
}

const EVENT_COUNT = /^\s*Events\s*:\s*(\d{1,6})\s*$/

const CUT = /(?:\.\.\.|…)$/
/** The types of IIS that need no account. */
const OWN_TYPE = /^(?:ApplicationPoolIdentity|LocalService|LocalSystem|NetworkService)$/i

/** The application pools of IIS with the account of each; a name that the console has cut off is none. */
export function readPools({ lines, command, typed, isEnded }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  const isChosen = /AppPools\\[^'"\s]|-(?:Filter|Include|First|Last|like|match|eq)\b|\|\s*(?:\?|Where)/i.test(
    command ?? '',
  )
  const records = readRecords(lines)
  const hasTypes = records.some(record => record.has('IdentityType'))
  for (const [at, record] of records.entries()) {
    const [name, type, account] = ['Name', 'IdentityType', 'Identity'].map(column => record.get(column))
    if (!name || !type) continue
    // Every pool has a type: what has none is the end of the row above it, which a window has broken.
    const isBroken = hasTypes && records[at + 1]?.has('IdentityType') === false
    // Another type leaves the name of a former account where it was, and runs under its own.
    const value = /^SpecificUser$/i.test(type.value) ? account?.value : OWN_TYPE.exec(type.value)?.[0]
    // Beside pools that can be read, a list with such a one is not the whole of them.
    if (!value || isBroken || CUT.test(value) || CUT.test(name.value))
      for (const id of ['pools.identities', 'pools.isWhole'] as const)
        reading.unreadable.push({ id, line: name.line })
    else
      reading.facts.push({
        id: 'pools.identities',
        value: { [name.value.toLowerCase()]: value.toLowerCase() },
        line: name.line,
      })
  }
  const [first] = reading.facts
  const isWhole =
    !isChosen &&
    reading.unreadable.length === 0 &&
    !hasGap(lines) &&
    (isEnded || lines.at(-1)?.text.trim() === '')
  if (!first || !isWhole) return reading
  reading.facts.push({ id: 'pools.isWhole', value: true, line: first.line })
  return { ...reading, isTakenForWhole: typed === null }
}
