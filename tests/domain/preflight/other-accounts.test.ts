import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netUser, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'

const judge = (texts: readonly string[], parameters: Readonly<Record<string, string>>, hidesNames = false) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters,
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
    hidesNames,
  })
const notes = (...given: Parameters<typeof judge>) =>
  judge(...given).evidence.flatMap(one => one.notes.filter(({ code }) => code === 'other-account'))
const given = { hostName: 'SRV', serviceAccount: 'SRV\\svc-stream' }
const administrator = netUser.de.replace('svc-stream', 'Administrator')

describe('output of net user', () => {
  it('that is about another account is said to be, and judges nothing', () => {
    expect(notes([administrator], given)).toEqual([
      { code: 'other-account', values: { commands: 'net user Administrator' } },
    ])
    const { checks } = judge([administrator], given)
    expect(checks.find(({ id }) => id === 'stream.account.active')?.status).toBe('missing')
    expect(notes([administrator, netUser.en], given)).toHaveLength(1)
  })

  it('that is about the account of the domain is, where that of the machine is judged', () => {
    const text = `C:\\>net user svc-stream /domain\n${netUser.en}\nC:\\>`
    expect(notes([text], given)).toEqual([
      { code: 'other-account', values: { commands: 'net user svc-stream /domain' } },
    ])
    expect(notes([writeSysteminfo(systeminfos.en), text], { serviceAccount: 'CORP\\svc-stream' })).toEqual([])
  })

  it('that is about the account is not, nor is the only one where nobody has named one', () => {
    expect(notes([netUser.en], given)).toEqual([])
    expect(notes([administrator], {})).toEqual([])
  })

  it('names nobody where names are hidden', () => {
    const [note] = notes([administrator], given, true)
    expect(JSON.stringify(note)).not.toContain('Administrator')
  })
})

describe('an account', () => {
  const active = (text: string) => {
    const check = judge([text], given).checks.find(({ id }) => id === 'stream.account.active')
    return check?.outcome?.id ?? check?.status
  }

  it('that is disabled or has expired does not pass, in any language', () => {
    expect(active(netUser.de.replace(/(Konto aktiv +)Ja/, '$1Nein'))).toBe('disabled')
    expect(active(netUser.fr.replace(/(Compte : actif +)Oui/, '$1Non'))).toBe('disabled')
    expect(active(netUser.de.replace(/(Konto abgelaufen +)Nie/, '$101.01.2020'))).toBe('expired')
    expect(active(netUser.fr.replace(/(Le compte expire +)Jamais/, '$101/01/2020 00:00:00'))).toBe('expired')
    for (const text of Object.values(netUser)) expect(active(text)).toBe('active')
  })

  it('is left open where a row is missing or its word is not known', () => {
    expect(active(netUser.en.replace(/(Account active +)Yes/, '$1Locked'))).toBe('unparsable')
    expect(active(netUser.en.replace(/^Account expires.*\n/m, ''))).toBe('unparsable')
  })
})
