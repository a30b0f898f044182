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
