import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netUser, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'
import { rights, worker } from '../../scenarios/preflight-outcomes.ts'

const stream = { hostName: 'SRV-EMS-01', serviceAccount: 'CORP\\svc-stream' }
const judge = (parameters: Readonly<Record<string, string>>, ...texts: string[]) => {
  const evidence = texts.map(text => ({ text }))
  const { checks } = judgeMachine('stream', {
    phase: 'before-install',
    parameters,
    evidence,
    date: '2026-11-28',
  })
  return Object.fromEntries(
    ['administrator', 'password', 'password-stays', 'service-logon-right'].map(name => [
      name,
      checks.find(({ id }) => id === `stream.account.${name}`)?.status,
    ]),
  )
}
const sid = 'S-1-5-21-1111111111-2222222222-3333333333-1105'
const request = 'The request will be processed at a domain controller for domain corp.local.\n\n'
const ofDomain = netUser.en.replace('*None', '*Domain Users         *stream-admins')
const [local, domain] = [
  `C:\\>net user svc-stream\n${netUser.en}\nC:\\>`,
  `C:\\>net user svc-stream /DOMAIN\n${request}${ofDomain}\nC:\\>`,
]
const whole = { administrator: 'pass', password: 'pass', 'password-stays': 'pass' }
const members = (...names: string[]) =>
  `\nObjectClass Name                     PrincipalSource\n----------- ----                     ---------------\n${names.map(name => `Group       ${name.padEnd(24)} ActiveDirectory\n`).join('')}\n`

describe('an account of a domain', () => {
  it('is not judged by one of this machine that is called the same', () => {
    for (const parameters of [stream, { ...stream, serviceAccountKind: 'domain' }])
      for (const text of [local, netUser.en, netUser.de])
        expect(judge(parameters, text)).toMatchObject({
          administrator: 'missing',
          password: 'missing',
          'password-stays': 'missing',
        })
    const listed = rights('SeServiceLogonRight = *S-1-5-80-0,svc-stream')
    expect(judge(stream, listed)['service-logon-right']).toBe('unparsable')
    const denied = rights('SeServiceLogonRight = CORP\\svc-stream\nSeDenyServiceLogonRight = svc-stream')
    expect(judge(stream, denied)['service-logon-right']).toBe('unparsable')
  })

  it('is known by its place or by its SID', () => {
    expect(judge(stream, rights('SeServiceLogonRight = CORP\\svc-stream'))['service-logon-right']).toBe(
      'pass',
    )
    expect(judge(stream, rights(`SeServiceLogonRight = *${sid}`), `${sid}\n`)['service-logon-right']).toBe(
      'pass',
    )
    expect(judge(stream, rights('SeServiceLogonRight = *S-1-5-80-0'))['service-logon-right']).toBe('fail')
  })

  it('is judged by what the domain says of it, with a prompt or without, but for the groups', () => {
    for (const text of [domain, request + ofDomain, domain.replace('/DOMAIN', '/dom')])
      expect(judge(stream, text)).toMatchObject({
        administrator: 'unparsable',
        password: 'pass',
        'password-stays': 'pass',
      })
  })

  it('administers this machine by its name or a group of the domain among the members', () => {
    const isAdministrator = (...names: string[]) => judge(stream, domain, members(...names)).administrator
    expect(isAdministrator('CORP\\svc-stream')).toBe('pass')
    expect(isAdministrator('CORP\\stream-admins')).toBe('pass')
    expect(isAdministrator('OTHER\\stream-admins', 'SRV-EMS-01\\svc-stream')).toBe('unparsable')
  })

  it('of the same name says nothing of one of this machine', () => {
    const here = { ...stream, serviceAccount: 'SRV-EMS-01\\svc-stream' }
    expect(judge(here, local)).toMatchObject({ administrator: 'pass', password: 'pass' })
    expect(judge(here, domain)).toMatchObject({ password: 'missing', 'password-stays': 'missing' })
  })

  it('is told from one of this machine by the name in its output, where nobody has given it', () => {
    const info = writeSysteminfo(systeminfos.en)
    expect(judge({ serviceAccount: 'SRV-EMS-01\\svc-stream' }, info, local)).toMatchObject({
      password: 'pass',
    })
    expect(judge({ serviceAccount: 'CORP\\svc-stream' }, info, local)).toMatchObject({ password: 'missing' })
  })

  it('is told by the sentence of Windows above its name, not by what somebody wrote there', () => {
    const here = { ...stream, serviceAccount: 'SRV-EMS-01\\svc-stream' }
    for (const above of [
      'Here is the output you asked for.',
      'Taken on srv-ems-01.corp.local this morning.',
    ]) {
      expect(judge(here, `${above}\n\n${netUser.en}`)).toMatchObject(whole)
      expect(judge(stream, `${above}\n\n${netUser.en}`)).toMatchObject({ password: 'missing' })
    }
    for (const sentence of [
      request.trim(),
      'Die Anforderung wird auf einem Domänencontroller der Domäne corp.local verarbeitet.',
      'La demande sera traitée sur un contrôleur de domaine pour le domaine corp.local.',
      'Begäran kommer att bearbetas på en domänkontrollant i domänen corp.local.',
      'Żądanie zostanie przetworzone na kontrolerze domeny corp.local.',
      'この要求はドメイン corp.local のドメイン コントローラーで処理されます。',
      `Here is the output you asked for.\n\n${request.trim()}`,
    ])
      expect(judge(stream, `${sentence}\n\n${ofDomain}`)).toMatchObject({ password: 'pass' })
  })

  it('is none that is said to be local, or that stands on the machine by another of its names', () => {
    const given = (account: string, more = {}) => ({ serviceAccount: `${account}\\svc-stream`, ...more })
    const host = { hostName: 'SRV-EMS-01' }
    const kind = { serviceAccountKind: 'local' }
    for (const parameters of [
      given('SRV-EMS-01', kind),
      given('SRV-EMS-01', { ...kind, hostName: '192.0.2.10' }),
      given('localhost', { ...kind, ...host }),
      given('srv-ems-01.corp.local', host),
    ])
      expect(judge(parameters, local)).toMatchObject(whole)
    for (const parameters of [
      given('srv-ems-01.other.local', { hostName: 'srv-ems-01.corp.local' }),
      given('CORP', { ...kind, ...host }),
      given('CORP', { hostName: '192.0.2.10' }),
    ])
      expect(judge(parameters, local)).toMatchObject({ password: 'missing' })
  })

  it('is asked about in the domain, and one of this machine on it, whether the machine is named or not', () => {
    const commandsOf = (parameters: Readonly<Record<string, string>>, hidesNames = false) =>
      judgeMachine('stream', {
        phase: 'before-install',
        parameters,
        evidence: hidesNames ? [{ text: writeSysteminfo(systeminfos.en) }] : [],
        date: '2026-11-28',
        hidesNames,
      }).checks.flatMap(({ id, command }) =>
        /account\.(?:kind|password)$/.test(id) && command && 'text' in command ? [command.text] : [],
      )
    const here = [
      "Get-LocalUser -Name 'svc-stream' | Select-Object -Property Name, PrincipalSource",
      'net user "svc-stream"',
    ]
    const there = ['systeminfo', 'net user "svc-stream" /domain']
    const serviceAccount = 'SRV-EMS-01\\svc-stream'
    expect(commandsOf({ serviceAccount, serviceAccountKind: 'local' })).toEqual(here)
    expect(commandsOf({ serviceAccount, hostName: 'SRV-EMS-01' })).toEqual(here)
    expect(commandsOf({ serviceAccount }, true)).toEqual(here)
    expect(commandsOf({ serviceAccount })).toEqual(there)
    expect(commandsOf({ serviceAccount, serviceAccountKind: 'domain' })).toEqual(there)
    expect(commandsOf({ serviceAccount, serviceAccountKind: 'local', hostName: 'SRV-B' })).toEqual(there)
  })

  it('is not what a service runs under that runs under one of this machine', () => {
    const accountOf = (parameters: Readonly<Record<string, string>>, account: string) =>
      judgeMachine('isogeo-scan-fme', {
        phase: 'after-install',
        parameters,
        evidence: [{ text: worker('Running', account) }],
        date: '2026-11-28',
      }).checks.find(({ id }) => id === 'isogeo-scan-fme.service.account')
    const given = { serverName: 'SCAN-1', windowsAccount: 'CORP\\isogeo' }
    expect(accountOf(given, '.\\isogeo')?.outcome?.id).toBe('another')
    expect(accountOf(given, 'CORP\\isogeo')?.status).toBe('pass')
    expect(accountOf({ windowsAccount: 'CORP\\isogeo' }, '.\\isogeo')?.status).toBe('unparsable')
    expect(accountOf({ windowsAccount: 'CORP\\isogeo' }, '.\\other')?.status).toBe('fail')
    expect(accountOf({ ...given, windowsAccount: 'SCAN-1\\isogeo' }, '.\\isogeo')?.status).toBe('pass')
  })
})
