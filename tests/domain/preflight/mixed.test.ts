import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import {
  excludedPorts,
  netstat,
  netstatTaken,
  netUser,
  programs,
  readyServer,
  systeminfos,
  writeSysteminfo,
} from '../../scenarios/preflight-evidence.ts'
import { configs, entry, thumbprint } from '../../scenarios/preflight-outcomes.ts'

const volume =
  '\nDriveLetter FriendlyName FileSystemType DriveType HealthStatus SizeRemaining      Size\n----------- ------------ -------------- --------- ------------ -------------      ----\nC                        NTFS           Fixed     Healthy           212.3 GB 475.7 GB\n\n'
const lookup = 'Default Server:  dc01.corp.local\nAddress:  10.0.0.1\n'
const greeting =
  'Microsoft Windows [Version 10.0.17763.1]\n(c) 2018 Microsoft Corporation. All rights reserved.\n\n'
const processors =
  'Name                     NumberOfCores\n----                     -------------\nIntel(R) Xeon(R) E-2334              4\n\n'
const infos = Object.entries(systeminfos).map(
  ([language, given]) => [language, writeSysteminfo(given)] as const,
)
const english = writeSysteminfo(systeminfos.en)

const read = (text: string) => {
  const { summary, facts } = readEvidence({ text }, 0)
  return {
    kinds: summary.kinds,
    lines: summary.notes.flatMap(({ code, values }) => (code === 'part-not-recognised' ? [values.line] : [])),
    notes: summary.notes.map(({ code }) => code),
    facts: Object.fromEntries(facts.map(({ id, value }) => [id, value])),
  }
}
/** The line on which a part begins that stands behind another. */
const lineBehind = (text: string) => text.split('\n').length

describe('what is not known of a mixed text', () => {
  it('is said between prompts, each with its line', () => {
    const first = `${greeting}PS C:\\> systeminfo\n${english}\n`
    const second = `${first}PS C:\\> Get-Volume\n${volume}`
    const { kinds, lines } = read(`${second}PS C:\\> nslookup\n${lookup}\nPS C:\\> cls\nPS C:\\>`)
    expect(kinds).toEqual(['systeminfo'])
    expect(lines).toEqual([lineBehind(first) + 2, lineBehind(second) + 1])
  })

  for (const [language, info] of infos)
    it(`is said behind systeminfo without prompts: ${language}`, () => {
      const plain = info.replaceAll('\r', '')
      expect(read(plain).notes).toEqual([])
      expect(read(`${plain.trimEnd()}\nfoo bar\n`).lines).toEqual([plain.trimEnd().split('\n').length + 1])
      expect(read(`${plain}\nfoo: bar\n`).lines).toHaveLength(1)
      const wmic = 'DeviceID  FreeSpace\nC:        53687091200\n'
      const { notes, kinds } = read(`${plain}\n${wmic}`)
      expect([...notes, ...kinds.slice(1)].join()).toMatch(/part-not-recognised|nothing-read/)
    })

  it('is read behind systeminfo where it is known', () => {
    for (const between of ['', '\n', '\n\n']) {
      const { facts, notes } = read(`${english.trimEnd()}\n${between}${processors}`)
      expect(facts).toMatchObject({ 'memory.totalMb': 16_155, 'processor.cores': 4 })
      expect(notes).toEqual([])
    }
  })

  it('is said behind the rows of netstat', () => {
    expect(read(`${netstat}\n${volume}`).lines).toHaveLength(1)
    expect(read(`${netstat}\n${processors}`).facts).toMatchObject({ 'processor.cores': 4 })
  })

  it('is said behind a configuration file, and what is known is read', () => {
    const file = configs(entry(thumbprint))
    expect(read(`${file}foo bar\n`).lines).toHaveLength(1)
    expect(read(`${file}${file}\n${netstatTaken}`).kinds).toEqual(['web-config', 'netstat'])
  })

  it('is nothing of what a ready server says, nor in a systeminfo whose lines were broken', () => {
    for (const text of [...readyServer, netUser.de, excludedPorts, programs])
      expect(read(text).lines).toEqual([])
    const all = readyServer.map((text, at) => `PS C:\\> command-${at}\n${text}`).join('\n')
    expect(read(all).lines).toEqual([])
    const spaced = english.replaceAll('\r\n', '\n\n')
    expect(read(spaced).facts).toMatchObject({ 'memory.totalMb': 16_155 })
    expect(read(spaced).lines).toEqual([])
  })

  it('is read where several commands were typed on one line', () => {
    const { kinds, facts } = read(`C:\\>systeminfo & netstat -an\n${english}\n${netstatTaken}\nC:\\>`)
    expect(kinds).toEqual(['systeminfo', 'netstat'])
    expect(facts).toMatchObject({ 'memory.totalMb': 16_155, 'ports.start': 1 })
    const rights =
      "PS C:\\> secedit /export /areas USER_RIGHTS /cfg C:\\Temp\\r.inf; Select-String -Path C:\\Temp\\r.inf -Pattern ServiceLogonRight; ([System.Security.Principal.NTAccount]'CORP\\svc').Translate([System.Security.Principal.SecurityIdentifier]).Value\n\nThe task has completed successfully.\n\nC:\\Temp\\r.inf:45:SeServiceLogonRight = *S-1-5-80-0\n\n\nS-1-5-21-1-2-3-1105\nPS C:\\>"
    expect(read(rights).facts).toMatchObject({
      'rights.serviceLogon': ['S-1-5-80-0'],
      'account.sid': 'S-1-5-21-1-2-3-1105',
    })
  })

  it('is said ten times at most', () => {
    const text = `C:\\>systeminfo\n${english}\n${'C:\\>nslookup\nfoo\n'.repeat(5000)}`
    expect(read(text).lines).toHaveLength(10)
  })
})
