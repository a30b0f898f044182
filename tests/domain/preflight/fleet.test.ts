import { describe, expect, it } from 'vitest'
import { compareVerdicts } from '#domain/preflight/compare-verdicts.ts'
import type { Waiver } from '#domain/preflight/judge-machine.ts'
import { machineOfVerdict } from '#domain/preflight/machine-of-facts.ts'
import { rankFleet, summariseMachine } from '#domain/preflight/rank-fleet.ts'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import { netstat, netstatTaken, readyServer } from '../../scenarios/preflight-evidence.ts'

const judge = (
  texts: readonly string[],
  more: Record<string, number> = {},
  waivers: readonly Waiver[] = [],
) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters: { serviceAccount: 'SRV-EMS-01\\svc-stream', ...more },
    waivers,
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  })
const taken = readyServer.map(text => (text === netstat ? netstatTaken : text))

type Judged = ReturnType<typeof judge>
const changesOf = (before: Judged, after: Judged) =>
  compareVerdicts(before, after, preflightFacts.stream.checks).map(({ id, change }) => [id, change])

describe('two runs', () => {
  it('say what was mended, what broke and what is new', () => {
    const change = (before: readonly string[], after: readonly string[]) =>
      changesOf(judge(before), judge(after))
    expect(change(taken, readyServer)).toEqual([['stream.port.https-free', 'mended']])
    expect(change(readyServer, taken)).toEqual([['stream.port.https-free', 'broken']])
    expect(change(readyServer.slice(1), readyServer).every(([, what]) => what === 'new')).toBe(true)
    expect(change(readyServer, readyServer)).toEqual([])
  })

  it('say what is no longer known, and blame nobody for it', () => {
    const without = readyServer.filter(text => text !== netstat)
    const changes = changesOf(judge(readyServer), judge(without))
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(([id, what]) => what === 'gone' && id?.startsWith('stream.port.'))).toBe(true)
    expect(changesOf(judge(taken), judge(without))).toContainEqual(['stream.port.https-free', 'gone'])
  })

  it('call nothing mended or broken where the site asks for something else', () => {
    expect(changesOf(judge(taken), judge(taken, { httpsPort: 8443 }))).toEqual([
      ['stream.port.https-free', 'asked-anew'],
    ])
    expect(changesOf(judge(taken, { httpsPort: 8443 }), judge(taken))).toEqual([
      ['stream.port.https-free', 'asked-anew'],
    ])
  })

  it('compare findings, whoever accepted them', () => {
    const waiver = { check: 'stream.port.https-free', reason: 'IIS leaves', by: 'Ann', at: '2026-11-27' }
    expect(changesOf(judge(taken, {}, [waiver]), judge(taken))).toEqual([])
    expect(changesOf(judge(taken, {}, [waiver]), judge(readyServer))).toEqual([
      ['stream.port.https-free', 'mended'],
    ])
  })
})

describe('a fleet', () => {
  it('shows the worst machine first', () => {
    const machines = { ready: readyServer, blocked: taken, incomplete: readyServer.slice(2), empty: [] }
    const ranked = rankFleet(
      Object.entries(machines).map(([name, texts]) => summariseMachine(name, judge(texts))),
    )
    expect(ranked.map(({ name }) => name)).toEqual(['blocked', 'empty', 'incomplete', 'ready'])
  })
})

describe('a file that mixes two machines', () => {
  it('is a row of neither', () => {
    const mixed = readyServer[0] + readyServer[0].replaceAll('SRV-EMS-01', 'SRV-F')
    expect(summariseMachine('mixed.txt', judge([mixed]))).toMatchObject({ name: 'mixed.txt', host: null })
    expect(summariseMachine('one.txt', judge([readyServer[0]]))).toMatchObject({ host: 'SRV-EMS-01' })
  })
})

describe('the machine of a site', () => {
  it('fills itself from what was found', () => {
    expect(machineOfVerdict(judge(readyServer))).toEqual({
      cpuCores: 4,
      cpuModel: 'Intel(R) Xeon(R) E-2334 CPU @ 3.40GHz',
      memoryGb: 15.7,
      diskFreeGb: 212,
      name: 'SRV-EMS-01',
    })
    expect(machineOfVerdict(judge([]))).toEqual({})
  })
})
