import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { dynamicPorts, netstat, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'

const systeminfo = (host: string) => writeSysteminfo(systeminfos.en).replaceAll('SRV-EMS-01', host)
const notesOf = (texts: readonly string[], hostName?: string, hidesNames = false) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters: { hostName },
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
    hidesNames,
  }).evidence.map(({ notes }) => notes.filter(({ code }) => /host/.test(code)))

describe('evidence of another machine', () => {
  it('than the one that was named is said to be', () => {
    expect(notesOf([systeminfo('SRV-B')], 'SRV-A')).toEqual([
      [{ code: 'other-host', values: { host: 'SRV-B', machine: 'SRV-A' } }],
    ])
  })

  it.each([
    ['SRV-B', 'srv-b.corp.example'],
    ['SRV-STREAM-BERL', 'srv-stream-berlin'],
    ['SRV-B', '192.0.2.10'],
    ['SRV-B', undefined],
  ])('is none where %s is the machine that is called %s', (host, called) => {
    expect(notesOf([systeminfo(host)], called)).toEqual([[]])
  })

  const session = (host: string, command: string, output: string) =>
    `[${host}]: PS C:\\> ${command}\n${output}\n`
  const both = (one: string, other: string) =>
    session(one, 'netstat -an', netstat) + session(other, 'netsh int ipv4 show dynamicport tcp', dynamicPorts)

  it('is told by the prompts of one paste', () => {
    const hosts = 'SRV-A, SRV-B'
    expect(notesOf([both('SRV-A', 'SRV-B')])).toEqual([[{ code: 'several-hosts', values: { hosts } }]])
    const shells = `ann@SRV-A C:\\>netstat -an\n${netstat}\nann@SRV-B C:\\>systeminfo\n${systeminfo('SRV-B')}`
    expect(notesOf([shells])).toEqual([[{ code: 'several-hosts', values: { hosts: 'SRV-B, SRV-A' } }]])
    expect(notesOf([both('SRV-A', 'srv-a.corp.example')])).toEqual([[]])
    expect(notesOf([both('192.0.2.10', 'SRV-A')])).toEqual([[]])
  })

  it('is told by the prompts of two pastes, or against the name that was given', () => {
    const texts = [systeminfo('SRV-A'), session('SRV-B', 'netstat -an', netstat)]
    const hosts = 'SRV-A, SRV-B'
    expect(notesOf(texts)).toEqual([[], [{ code: 'several-hosts', values: { hosts } }]])
    expect(notesOf([session('SRV-B', 'netstat -an', netstat)], 'SRV-A')).toEqual([
      [{ code: 'other-host', values: { host: 'SRV-B', machine: 'SRV-A' } }],
    ])
  })

  it('is not named where names are hidden', () => {
    const said = JSON.stringify([
      notesOf([both('SRV-A', 'SRV-B')], 'SRV-C', true),
      notesOf([systeminfo('SRV-B')], 'SRV-A', true),
    ])
    expect(said).toContain('several-hosts')
    expect(said).toContain('other-host')
    expect(said).not.toMatch(/SRV-[ABC]/)
  })
})
