import { describe, expect, it } from 'vitest'
import { compareVerdicts } from '#domain/preflight/compare-verdicts.ts'
import { machineOfVerdict } from '#domain/preflight/machine-of-facts.ts'
import { rankFleet } from '#domain/preflight/rank-fleet.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netstat, netstatTaken, readyServer } from '../../scenarios/preflight-evidence.ts'

const judge = (texts: readonly string[]) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters: { serviceAccount: 'SRV-EMS-01\\svc-stream' },
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  })
const taken = readyServer.map(text => (text === netstat ? netstatTaken : text))

describe('two runs', () => {
  it('say what was mended, what broke and what is new', () => {
    const change = (before: readonly string[], after: readonly string[]) =>
      compareVerdicts(judge(before), judge(after)).map(({ id, change: what }) => [id, what])
    expect(change(taken, readyServer)).toEqual([['stream.port.https-free', 'mended']])
    expect(change(readyServer, taken)).toEqual([['stream.port.https-free', 'broken']])
    expect(change(readyServer.slice(1), readyServer).every(([, what]) => what === 'new')).toBe(true)
    expect(change(readyServer, readyServer)).toEqual([])
  })
})

describe('a fleet', () => {
  it('shows the worst machine first', () => {
    const machines = { ready: readyServer, blocked: taken, incomplete: readyServer.slice(2), empty: [] }
    const ranked = rankFleet(
      Object.entries(machines).map(([name, texts]) => ({ name, verdict: judge(texts) })),
    )
    expect(ranked.map(({ name }) => name)).toEqual(['blocked', 'empty', 'incomplete', 'ready'])
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
