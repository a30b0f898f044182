import { describe, expect, it } from 'vitest'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import type { MachineInput } from '#domain/preflight/judge-machine.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import {
  netstat,
  netstatTaken,
  netUser,
  readyServer,
  systeminfos,
  writeSysteminfo,
} from '../../scenarios/preflight-evidence.ts'

const parameters = {
  hostName: 'SRV-EMS-01',
  serviceAccount: 'SRV-EMS-01\\svc-stream',
  size: 'medium',
} as const
const judge = (texts: readonly string[], more: Partial<MachineInput> = {}) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters,
    evidence: texts.map((text): GivenEvidence => ({ text })),
    date: '2026-11-28',
    ...more,
  })
const statusOf = (verdict: ReturnType<typeof judge>) =>
  Object.fromEntries(verdict.checks.map(({ id, status }) => [id, status]))

describe('a machine for stream', () => {
  it('that lacks nothing is ready', () => {
    const verdict = judge(readyServer)
    expect(verdict.checks.filter(({ status }) => status !== 'pass' && status !== 'not-applicable')).toEqual(
      [],
    )
    expect(verdict.verdict).toBe('ready')
    expect(verdict.nextCommand).toBeNull()
  })

  it('of which nothing is known is incomplete, and is asked first what answers most', () => {
    const verdict = judge([])
    expect(verdict.verdict).toBe('incomplete')
    expect(verdict.nextCommand).toMatchObject({ shell: 'cmd', text: 'systeminfo', resolves: 5 })
    expect(new Set(verdict.checks.map(({ status }) => status))).toEqual(
      new Set(['missing', 'not-applicable']),
    )
  })

  it('is not judged by the rights of an account that nobody named', () => {
    const rights = readyServer.filter(text => text.includes('SeServiceLogonRight'))
    expect(rights.length).toBe(1)
    const others = rights.map(text => text.replace(/^SeServiceLogonRight.*$/m, 'SeServiceLogonRight = other'))
    const named = judge(others)
    expect(statusOf(named)['stream.account.service-logon-right']).toBe('fail')
    const unnamed = judge(others, { parameters: {} })
    expect(statusOf(unnamed)['stream.account.service-logon-right']).toBe('missing')
    expect(unnamed.verdict).toBe('incomplete')
  })

  it('that lacks three things is told exactly these, with their lines', () => {
    const { labels, ...server } = systeminfos.en
    const old = {
      ...server,
      labels,
      name: 'Microsoft Windows Server 2012 R2 Standard',
      version: '6.3.9600 N/A Build 9600',
    }
    const texts = readyServer.map(text =>
      text === readyServer[0]
        ? writeSysteminfo(old)
        : text === netstat
          ? netstatTaken
          : text === netUser.en
            ? netUser.en.replace('*Administrators       *Users', '*Users')
            : text,
    )
    const failed = judge(texts).checks.filter(
      ({ status }) => status !== 'pass' && status !== 'not-applicable',
    )
    expect(failed.map(({ id, status, evidence }) => [id, status, evidence?.quote])).toEqual([
      ['stream.os.supported', 'fail', 'OS Name: Microsoft Windows Server 2012 R2 Standard'],
      ['stream.port.https-free', 'fail', 'TCP 0.0.0.0:443 0.0.0.0:0 LISTENING'],
      ['stream.account.administrator', 'fail', 'Local Group Memberships *Users'],
    ])
    expect(judge(texts).verdict).toBe('blocked')
  })

  it('stays waived with its finding shown', () => {
    const waiver = { check: 'stream.power.sleep-off', reason: 'UPS', by: 'Ann', at: '2026-11-27' }
    const { checks, verdict } = judge(
      readyServer.filter(text => !text.includes('sleep states')),
      { waivers: [waiver] },
    )
    const waived = checks.find(({ id }) => id === waiver.check)
    expect(waived).toMatchObject({ status: 'waived', finding: 'missing', waiver })
    expect(verdict).toBe('attention')
  })
})

describe('removing evidence', () => {
  it('of a single piece leaves its checks open, never passed', () => {
    for (const text of readyServer) {
      const { checks, verdict } = judge(readyServer.filter(other => other !== text))
      expect(verdict).toBe('incomplete')
      const open = checks.filter(({ status }) => status === 'missing')
      expect(open.length).toBeGreaterThan(0)
    }
  })
})

describe('evidence that is damaged', () => {
  const failing = [
    netstatTaken,
    writeSysteminfo({
      ...systeminfos.de,
      name: 'Microsoft Windows 10 Home',
      version: '10.0.19045 Nicht zutreffend Build 19045',
      memory: ['4.000 MB', '2.000 MB', '8.000 MB', '5.000 MB', '3.000 MB'],
    }),
    netUser.fr.replace('*Administrateurs      ', ''),
    netUser.en.replace('Yes\nUser may', 'No\nUser may'),
  ]
  for (const [index, text] of failing.entries()) {
    const lines = text.split('\n')
    const failed = judge([text])
      .checks.filter(({ status }) => status === 'fail')
      .map(({ id }) => id)

    it(`number ${index + 1} fails as it is`, () => expect(failed.length).toBeGreaterThan(0))

    it(`number ${index + 1}, cut at any line, never turns a failure into a pass`, () => {
      for (let length = 0; length < lines.length; length++) {
        const statuses = statusOf(judge([lines.slice(0, length).join('\n')]))
        for (const id of failed) expect([id, length, statuses[id]]).not.toEqual([id, length, 'pass'])
      }
    })

    it(`number ${index + 1}, with any line gone, never turns a failure into a pass`, () => {
      for (let at = 0; at < lines.length; at++) {
        const statuses = statusOf(judge([lines.filter((_, line) => line !== at).join('\n')]))
        for (const id of failed) expect([id, at, statuses[id]]).not.toEqual([id, at, 'pass'])
      }
    })
  }
})
