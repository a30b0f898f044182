import { describe, expect, it } from 'vitest'
import { findSuperseded } from '#domain/preflight/find-superseded.ts'
import { groupMachines, isFleet } from '#domain/preflight/group-machines.ts'
import { partMachines } from '#domain/preflight/part-machines.ts'
import { placeReadings } from '#domain/preflight/place-readings.ts'
import { rankFleet, summariseMachine } from '#domain/preflight/rank-fleet.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine, judgeReadings } from '#domain/software/preflight-facts.ts'
import { netstat, netstatTaken, readyServer } from '../../scenarios/preflight-evidence.ts'

const systeminfo = readyServer[0]
const renamed = (text: string, host: string) => text.replaceAll('SRV-EMS-01', host)
const collect = (host: string, texts: readonly string[]) =>
  JSON.stringify(
    {
      groundworkCollector: 1,
      results: texts.map(text => ({
        kind: readEvidence({ text }, 0).summary.kind,
        command: '',
        text: renamed(text, host),
      })),
    },
    null,
    2,
  )
const machinesIn = (text: string) =>
  partMachines({ text }).map(({ reading }) => [reading.summary.host, reading.summary.kinds.join()])
const input = {
  phase: 'before-install',
  parameters: { serviceAccount: 'SRV-EMS-01\\svc-stream' },
  date: '2026-11-28',
} as const

describe('one text with the output of several machines', () => {
  it('is parted where each answered the same commands, its name first', () => {
    const text = ['SRV-A', 'SRV-B', 'SRV-C'].map(host => renamed(systeminfo, host) + netstat).join('')
    expect(machinesIn(text)).toEqual(['SRV-A', 'SRV-B', 'SRV-C'].map(host => [host, 'systeminfo,netstat']))
  })

  it('is parted above the prompts of each', () => {
    const answer = (host: string) =>
      `C:\\>systeminfo\r\n${renamed(systeminfo, host)}\r\nC:\\>netstat -an\r\n${netstat}\r\n`
    const hosts = ['SRV-A', 'SRV-B', 'SRV-C']
    const parts = partMachines({ text: hosts.map(answer).join('') })
    expect(parts.map(({ given }) => given.text)).toEqual(hosts.map(answer))
    expect(parts.map(({ reading }) => reading.summary.host)).toEqual(hosts)
  })

  it('stays together, and is said to hold several, where it is not certain what belongs to which', () => {
    for (const text of [
      netstat + renamed(systeminfo, 'SRV-A') + renamed(systeminfo, 'SRV-B'),
      renamed(systeminfo, 'SRV-A') + netstat + renamed(systeminfo, 'SRV-B'),
      renamed(systeminfo, 'SRV-A') + renamed(systeminfo, 'SRV-B') + netstat + renamed(systeminfo, 'SRV-A'),
    ]) {
      const [only, ...more] = partMachines({ text })
      expect(more).toEqual([])
      expect(only?.reading.summary.notes.map(({ code }) => code)).toContain('several-hosts')
      expect(groupMachines([only?.reading as never])).toEqual([{ host: null, members: [0] }])
    }
  })

  it('is parted where files of the collector follow one another', () => {
    const text = ['SRV-A', 'SRV-B'].map(host => collect(host, readyServer)).join('\r\n')
    expect(partMachines({ text }).map(({ reading }) => reading.summary.host)).toEqual(['SRV-A', 'SRV-B'])
  })

  it('is quoted by the lines of the whole', () => {
    const text = renamed(systeminfo, 'SRV-A') + netstat + renamed(systeminfo, 'SRV-B') + netstatTaken
    const lines = text.split(/\r\n|\n/)
    for (const { reading } of partMachines({ text }))
      for (const { source } of reading.facts)
        expect(lines[source.line - 1]?.trim().replace(/[\t ]{2,}/g, ' ')).toContain(source.quote)
  })
})

describe('the machines of a fleet', () => {
  const texts = ['SRV-A', 'SRV-B'].flatMap(host => [renamed(systeminfo, host), collect(host, readyServer)])
  const readings = [...texts, netstat].map(text => readEvidence({ text }, 0))

  it('are told by the name that stands in their evidence; what names none stays by itself', () => {
    const groups = groupMachines(readings)
    expect(groups).toEqual([
      { host: 'SRV-A', members: [0, 1] },
      { host: 'SRV-B', members: [2, 3] },
      { host: null, members: [4] },
    ])
    expect(isFleet(groups)).toBe(true)
    expect(isFleet(groupMachines(readyServer.map(text => readEvidence({ text }, 0))))).toBe(false)
  })

  it('are judged by what was read of them as by their texts', () => {
    const evidence = readyServer.map(text => ({ text }))
    const read = placeReadings(evidence.map(given => readEvidence(given, 0)))
    expect(judgeReadings('stream', input, read)).toEqual(judgeMachine('stream', { ...input, evidence }))
  })

  it('are ranked with what stands against each', () => {
    const taken = readyServer.map(text => (text === netstat ? netstatTaken : text))
    const rows = [readyServer, taken].map((all, index) =>
      summariseMachine(
        `${index}`,
        judgeMachine('stream', { ...input, evidence: all.map(text => ({ text })) }),
      ),
    )
    expect(rankFleet(rows).map(({ name, verdict, failed }) => [name, verdict, failed])).toEqual([
      ['1', 'blocked', ['stream.port.https-free']],
      ['0', 'ready', []],
    ])
    const [row] = rows
    const names = rankFleet(['SRV-10', 'SRV-2'].map(name => ({ ...row, name }) as never))
    expect(names.map(({ name }) => name)).toEqual(['SRV-2', 'SRV-10'])
  })
})

describe('one verdict', () => {
  it('says where its evidence is of more than one machine, also over several texts', () => {
    const evidence = ['SRV-A', 'SRV-A', 'SRV-B'].map(host => ({ text: renamed(systeminfo, host) }))
    const { evidence: read } = judgeMachine('stream', { ...input, evidence })
    expect(read.map(({ notes }) => notes)).toEqual([
      [],
      [],
      [{ code: 'several-hosts', values: { hosts: 'SRV-A, SRV-B' } }],
    ])
    const hidden = judgeMachine('stream', { ...input, evidence, hidesNames: true })
    expect(JSON.stringify(hidden)).not.toMatch(/SRV-[AB]/)
  })
})

describe('what is said anew', () => {
  const read = (...all: readonly string[]) => all.map(text => readEvidence({ text }, 0))

  it('takes the place of what the same command, or the collector of the same machine, said before', () => {
    expect(findSuperseded(read(systeminfo, netstatTaken), read(netstat))).toEqual([1])
    const fleet = read(collect('SRV-A', readyServer), collect('SRV-B', readyServer))
    expect(findSuperseded(fleet, read(collect('SRV-B', readyServer)))).toEqual([1])
  })

  it('leaves both where that is not certain', () => {
    expect(findSuperseded(read(netstat, netstatTaken), read(netstat))).toEqual([])
    expect(findSuperseded(read(netstat), read(netstat, netstatTaken))).toEqual([])
    expect(findSuperseded(read(systeminfo), read(renamed(systeminfo, 'SRV-B')))).toEqual([])
    // Of which machine of a fleet a list of ports is, nobody knows.
    const fleet = read(renamed(systeminfo, 'SRV-A'), renamed(systeminfo, 'SRV-B'), netstatTaken)
    expect(findSuperseded(fleet, read(netstat))).toEqual([])
  })
})
