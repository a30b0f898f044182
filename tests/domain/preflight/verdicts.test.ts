import { describe, expect, it } from 'vitest'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import type { MachineInput } from '#domain/preflight/judge-machine.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import {
  accountSource,
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
const administrators = `
ObjectClass Name                     PrincipalSource
----------- ----                     ---------------
User        SRV-EMS-01\\Administrator Local
User        SRV-EMS-01\\svc-stream    Local

`
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

  it('is judged by the kind of its service account before anything is installed', () => {
    const kindOf = (serviceAccount: string, texts: readonly string[]) =>
      judge(texts, { parameters: { ...parameters, serviceAccount } }).checks.find(
        ({ id }) => id === 'stream.account.kind',
      )
    const here = parameters.serviceAccount
    // Whether an account of this machine belongs to a Microsoft account, its name does not show.
    expect(kindOf(here, [readyServer[0]])).toMatchObject({
      status: 'missing',
      command: { text: expect.stringMatching(/^Get-LocalUser -Name '?svc-stream'? /) },
    })
    expect(kindOf(here, [accountSource])).toMatchObject({
      status: 'pass',
      evidence: { quote: 'svc-stream Local' },
    })
    const linked = accountSource.replace('          Local', 'MicrosoftAccount')
    expect(kindOf(here, [linked])).toMatchObject({ status: 'warn', outcome: { id: 'microsoft' } })
    expect(kindOf(here, [accountSource, linked])).toMatchObject({ status: 'unparsable' })
    // The list of the administrators tells it too; its widest name is one blank away from what follows.
    expect(kindOf(here, [readyServer[0], administrators])).toMatchObject({
      status: 'pass',
      evidence: { quote: 'User SRV-EMS-01\\svc-stream Local' },
    })
    expect(kindOf('SRV-B\\svc-stream', [administrators])).toMatchObject({ status: 'missing' })
    // As the collector has it.
    const list =
      '\r\nObjectClass     : Benutzer\r\nName            : SRV-EMS-01\\svc-stream\r\nPrincipalSource : MicrosoftAccount\r\n\r\n'
    expect(kindOf(here, [list])).toMatchObject({ status: 'warn', outcome: { id: 'microsoft' } })
    // One of another place than this machine is of a domain.
    expect(kindOf('ACME\\svc-stream', [])?.command).toMatchObject({ text: 'systeminfo' })
    expect(kindOf('ACME\\svc-stream', [readyServer[0], accountSource])).toMatchObject({
      outcome: { id: 'domain' },
      evidence: { quote: 'Host Name: SRV-EMS-01' },
    })
    for (const [account, outcome] of [
      ['ACME\\svc-stream$', 'managed'],
      ['AzureAD\\anna', 'entra'],
      ['MicrosoftAccount\\anna@acme.example', 'microsoft'],
    ] as const)
      expect(kindOf(account, [readyServer[0]])).toMatchObject({ outcome: { id: outcome } })
  })

  it('takes a place that is called like a property of every object for what it is called', () => {
    for (const place of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const serviceAccount = `${place}\\svc-stream`
      const members = administrators.replaceAll('SRV-EMS-01\\svc-stream', serviceAccount)
      const { facts } = judge([members], { parameters: { ...parameters, serviceAccount } })
      const found = facts.filter(({ id }) => id === 'account.source').map(({ value }) => value)
      expect(found.every(value => typeof value === 'string')).toBe(true)
    }
  })

  it('is asked for its account where that is: on the machine, or in the domain', () => {
    const commandFor = (serviceAccount: string, check = 'password') =>
      judge([], { parameters: { ...parameters, serviceAccount } }).checks.find(
        ({ id }) => id === `stream.account.${check}`,
      )?.command
    expect(commandFor(parameters.serviceAccount)).toMatchObject({
      text: expect.stringMatching(/^net user \S+$/),
    })
    expect(commandFor('ACME\\svc-stream')).toMatchObject({ text: expect.stringMatching(/ \/domain$/) })
    expect(commandFor(parameters.serviceAccount, 'administrator')).toMatchObject({
      text: expect.stringMatching(/^net user \S+$/),
    })
    // Who administers this machine, no domain knows.
    expect(commandFor('ACME\\svc-stream', 'administrator')).toMatchObject({
      text: expect.stringMatching(/^Get-LocalGroupMember /),
    })
  })

  it('shows no account where names are hidden', () => {
    const named = administrators.replace('SRV-EMS-01\\Administrator', 'SRV-EMS-01\\Anna.Muster  ')
    const hidden = judge([...readyServer, named], { hidesNames: true })
    const shown = hidden.checks.map(({ found, evidence }) => [found, evidence])
    expect(JSON.stringify([shown, hidden.facts, hidden.evidence])).not.toMatch(
      /SRV-EMS-01|svc-stream|Anna|Muster/i,
    )
    expect(hidden.verdict).toBe('ready')
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

describe('a machine that nobody named', () => {
  const expectedIn = (software: Parameters<typeof judgeMachine>[0], more: Partial<MachineInput>) =>
    judgeMachine(software, {
      phase: 'before-install',
      parameters: {},
      evidence: [{ text: systeminfo }],
      date: '2026-11-28',
      ...more,
    })
  const [systeminfo] = readyServer

  it('is called by the name that its evidence shows, and so are accounts on it and commands', () => {
    const verdict = expectedIn('stream', {})
    expect(verdict.values).toMatchObject({
      hostName: 'SRV-EMS-01',
      serviceAccount: 'SRV-EMS-01\\svc-stream',
      installAccount: 'SRV-EMS-01\\Administrator',
    })
    expect(verdict.defaulted).toContain('serviceAccount')
    expect(verdict.defaulted).not.toContain('hostName')
    const commands = JSON.stringify(verdict.checks.map(({ command }) => command))
    expect(commands).toContain('SRV-EMS-01')
    expect(commands).not.toContain('STREAM-SERVER')
    for (const [software, parameter] of [
      ['izytroniq-enterprise', 'serviceAccount'],
      ['isogeo-scan-fme', 'windowsAccount'],
    ] as const)
      expect(expectedIn(software, {}).values[parameter]).toMatch(/^SRV-EMS-01\\/)
    expect(expectedIn('sage-100c-crm', { parameters: { sqlServer: 'express' } }).values.instance).toMatch(
      /^SRV-EMS-01\\/,
    )
  })

  it('is the one that was given where one was, and none where its evidence is of several', () => {
    expect(expectedIn('stream', { parameters: { hostName: 'SRV-B' } }).values).toMatchObject({
      serviceAccount: 'SRV-B\\svc-stream',
    })
    const several = [systeminfo, systeminfo.replaceAll('SRV-EMS-01', 'SRV-B')].map(text => ({ text }))
    expect(expectedIn('stream', { evidence: several }).defaulted).toContain('hostName')
  })

  it('stays unnamed where names are hidden', () => {
    expect(JSON.stringify(expectedIn('stream', { hidesNames: true }))).not.toContain('SRV-EMS-01')
  })
})
