import type { FoundFact, Reading, Section } from '../evidence.ts'
import { readRecords } from './read-records.ts'

/** The certificate entries of `web.config` and of a service's configuration: the thumbprints they look for. */
export function readWebConfig({ lines }: Section): Reading {
  const facts = lines.flatMap((line): FoundFact[] =>
    [...line.text.matchAll(/<serviceCertificate\b[^>]{0,400}?findValue\s*=\s*["']([^"']{0,200})["']/g)].map(
      ([, found = '']) => ({ id: 'certificates.entries', value: [found.trim().toUpperCase()], line }),
    ),
  )
  return { facts, unreadable: [] }
}

/** `ipconfig`: the name of the host stands first where `/all` was asked for, addresses have their own shape. */
export function readIpconfig({ lines }: Section): Reading {
  const facts: FoundFact[] = []
  for (const line of lines) {
    const [, label = '', value = ''] = /^\s+(\S.*?)(?:\s?\.){2,}\s?:\s*(\S.*)$/.exec(line.text) ?? []
    const address = /^(\d{1,3}(?:\.\d{1,3}){3})\b/.exec(value)?.[1]
    if (address && /IPv4/i.test(label)) facts.push({ id: 'addresses.ipv4', value: [address], line })
    if (
      label &&
      facts.every(({ id }) => id !== 'host.name') &&
      line === lines.find(({ text }) => /(?:\. ){2,}/.test(text)) &&
      /^[\w-]{1,63}$/.test(value)
    )
      facts.push({ id: 'host.name', value, line })
  }
  return { facts, unreadable: [] }
}

/** The members of the administrators' group, and a SID that was asked for. */
export function readGroupMembers({ lines }: Section): Reading {
  const facts: FoundFact[] = []
  for (const line of lines) {
    const sid = /^\s*(S-1-5-21(?:-\d{1,10}){4})\s*$/.exec(line.text)?.[1]
    if (sid) facts.push({ id: 'account.sid', value: sid, line })
    const member =
      /^\s*\S{4,20}\s+([^\s\\]{1,64}\\\S.{0,60}?)\s{2,}\S/.exec(line.text)?.[1] ??
      /^\s*Name\s*:\s*([^\s\\]{1,64}\\.{1,60})$/.exec(line.text)?.[1]
    if (member) facts.push({ id: 'administrators.members', value: [member.trim().toLowerCase()], line })
  }
  return { facts, unreadable: [] }
}

/** Programs with their versions, as the checklists list them; a head without rows says that none was found. */
export function readPrograms({ lines, command }: Section): Reading {
  const facts: FoundFact[] = []
  for (const record of readRecords(lines)) {
    const name = record.get('DisplayName')
    if (!name) continue
    const version = record.get('DisplayVersion')?.value ?? ''
    facts.push({ id: 'programs.installed', value: [`${name.value} ${version}`.trim()], line: name.line })
  }
  const [first] = lines
  if (facts.length === 0 && command !== null && first)
    facts.push({ id: 'programs.installed', value: [], line: first })
  return { facts: [...facts, ...facts.flatMap(readGenesis)], unreadable: [] }
}

function readGenesis(fact: FoundFact): FoundFact[] {
  if (fact.id !== 'programs.installed') return []
  const [program = ''] = fact.value
  const version = /\bGENESIS64\b.*?(\d{1,3}\.\d{1,4}(?:\.\d{1,6}){0,2})\s*$/i.exec(program)?.[1]
  return version ? [{ id: 'genesis64.version', value: version, line: fact.line }] : []
}

/** Errors in what was listed of an event log: its levels are numbers in the list form. */
export function readEventLog({ lines }: Section): Reading {
  const levels = lines.filter(({ text }) => /^\s*Level\s*:\s*[1-5]\s*$/.test(text))
  const errors = levels.filter(({ text }) => /:\s*[12]\s*$/.test(text))
  const line = errors[0] ?? levels[0]
  return { facts: line ? [{ id: 'event-log.errors', value: errors.length, line }] : [], unreadable: [] }
}
