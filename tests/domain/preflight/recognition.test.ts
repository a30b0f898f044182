import { describe, expect, it } from 'vitest'
import type { EvidenceKind } from '#domain/preflight/evidence.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { kindOfCommand } from '#domain/preflight/recognise-kind.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { netUser, readyServer, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'
import { outcomeCases } from '../../scenarios/preflight-outcomes.ts'

type Sample = readonly [kind: EvidenceKind, text: string, name: string]

/** What a ready server says, in the order in which it is asked. */
const kinds: readonly EvidenceKind[] = [
  'systeminfo',
  'machine-details',
  'machine-details',
  'netstat',
  'dynamic-ports',
  'excluded-ports',
  'net-user',
  'user-rights',
  'power-states',
  'registry',
  'registry',
  'programs',
  'group-members',
  'services',
]

/** The kind that the command of a case's checks writes. */
const kindsOf = ({ software, gives }: (typeof outcomeCases)[number]): EvidenceKind[] =>
  preflightFacts[software].checks
    .filter(({ id }) => gives[id] !== undefined)
    .flatMap(({ commands }) =>
      commands.flatMap(command => ('template' in command ? (kindOfCommand(command.template) ?? []) : [])),
    )

const samples: readonly Sample[] = [
  ...readyServer.map((text, at): Sample => [kinds[at] ?? 'collector', text, `ready ${at}`]),
  ...Object.entries(systeminfos).map(
    ([language, given]): Sample => ['systeminfo', writeSysteminfo(given), `systeminfo ${language}`],
  ),
  ...Object.entries(netUser).map(([language, text]): Sample => ['net-user', text, `net user ${language}`]),
]

const quoted = (text: string) => text.replace(/^/gm, '> ')
const numbered = (text: string) =>
  text
    .split('\n')
    .map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)
    .join('\n')
const kindsIn = (text: string) => readEvidence({ text }, 0).summary.kinds

describe('a paste', () => {
  for (const [kind, text, name] of samples)
    it(`of ${name} is taken for ${kind} and nothing else, also quoted and with line numbers`, () => {
      expect(kindsIn(text)).toEqual([kind])
      expect(kindsIn(quoted(text))).toEqual([kind])
      expect(kindsIn(numbered(text))).toEqual([kind])
    })

  for (const given of outcomeCases)
    it(`of what is judged is taken for what wrote it: ${given.software}, ${given.name}`, () => {
      for (const text of given.texts) {
        const found = kindsIn(text)
        expect(found).toHaveLength(1)
        expect(kindsOf(given)).toContain(found[0])
        expect(kindsIn(quoted(text))).toEqual(found)
        expect(kindsIn(numbered(text))).toEqual(found)
      }
    })

  it('of one line that goes on for a megabyte is no range of ports, nor anything else', () => {
    for (const part of ['TCP 0.0.0.0:443 ', 'port: 443 ', '443 1884 ', 'a:443\t'])
      expect(kindsIn(part.repeat(60_000))).toEqual([])
  })

  it('of figures that somebody noted is no range of ports', () => {
    for (const text of [
      'HTTPS port: 443\nMQTT port: 1884\n',
      'Start: 49152\n',
      'Total: 12345\n\nCount : 16384\n',
      'Server 1: 49152\nServer 2: 16384\n-----------\n',
    ])
      expect(kindsIn(text)).toEqual([])
  })
})
