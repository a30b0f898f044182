import { describe, expect, it } from 'vitest'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { readyServer, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'
import { prerequisites, programList } from '../../scenarios/preflight-outcomes.ts'

const foundOn = (id: string, phase: 'before-install' | 'after-install', ...texts: string[]) => {
  const evidence = texts.map(text => ({ text }))
  const verdict = judgeMachine('stream', { phase, parameters: {}, evidence, date: '2026-11-28' })
  const check = verdict.checks.find(each => each.id === id)
  const words = { t: translatePreflight.en, language: 'en', checks: preflightFacts.stream.checks } as const
  return check && writeCheck(check, verdict, words).found
}
const spaced = (text: string) => text.replace(/(\d) (G[Bo])/, '$1\u00a0$2')
/** The same in each language, with what is expected. */
const writtenOn = (id: string, text: string, parameters = {}) => {
  const verdict = judgeMachine('stream', {
    phase: 'before-install',
    parameters,
    evidence: [{ text }],
    date: '2026-11-28',
  })
  const check = verdict.checks.find(each => each.id === id)
  return (['en', 'fr', 'de', 'sv'] as const).map(language => {
    const words = { t: translatePreflight[language], language, checks: preflightFacts.stream.checks }
    const { found, expected } = check ? writeCheck(check, verdict, words) : { found: '', expected: '' }
    return { found, expected }
  })
}
const head =
  '\nActive Connections\n\n  Proto  Local Address          Foreign Address        State           PID\n'
const row = (port: number, pid: number) =>
  `  TCP    ${`0.0.0.0:${port}`.padEnd(22)} 0.0.0.0:0              LISTENING       ${pid}\n`

describe('a number', () => {
  const nbsp = '\u00a0'
  it('of free gigabytes agrees with its words', () => {
    const disks = (free: string, more = '') =>
      `\nDeviceID FreeGB\n-------- ------\nC:       ${free.padStart(6)}\n${more}\n`
    const shown = (text: string, parameters = {}) =>
      writtenOn('stream.disk.free', text, parameters).map(({ found }) => found.split(', ')[0])
    const [one, many] = [shown(disks('1')), shown(disks('1200'))]
    expect(one).toEqual(['1 GB free', '1 Go libre', '1 GB frei', '1 GB ledigt'].map(spaced))
    expect(shown(disks('0'))[1]).toBe(spaced('0 Go libre'))
    expect(many[0]).toBe(spaced('1,200 GB free'))
    expect(many[1]).toBe(`1\u202f200${nbsp}Go libres`)
    expect(shown(disks('1', 'D:          500\n'), { streamPath: 'D:\\stream' })[1]).toBe(
      spaced('1 Go libre sur C:'),
    )
  })

  it('of what is met, judged or left agrees with its words', () => {
    const { fr, de, sv } = translatePreflightPage
    const counts = { verdict: 'X', met: 1, failed: 1, open: 1 }
    expect(fr('summary', counts)).toContain('1 satisfaite, 1 non satisfaite, 1 en')
    expect(sv('summary', counts)).toContain('1 uppfyllt, 1 ej uppfyllt, 1 öppet')
    expect(sv('summary', { ...counts, met: 2, open: 0 })).toContain('2 uppfyllda, 1 ej uppfyllt, 0 öppna')
    expect(fr('fleet.progress', { done: 1, total: 9 })).toBe('1 évaluée sur 9')
    expect(sv('fleet.progress', { done: 1, total: 9 })).toBe('1 av 9 bedömd')
    expect(fr('fleet.shown', { shown: 1, total: 9 })).toBe('1 affichée sur 9')
    expect(de('fleet.and-more', { count: 1 })).toBe('1 weiterer')
  })
})

describe('what was found', () => {
  it('names who holds a port, before the installation and after', () => {
    const text = head + row(135, 900) + row(443, 5120)
    expect(foundOn('stream.port.https-free', 'before-install', text)).toBe('in use, held by pid 5120')
    expect(foundOn('stream.port.https-listening', 'after-install', text)).toBe('listening, held by pid 5120')
    const named = `${head}${row(135, 900)} [svchost.exe]\n${row(443, 5120)} [nginx.exe]\n`.replaceAll(
      / +\d+\n/g,
      '\n',
    )
    expect(foundOn('stream.port.https-free', 'before-install', named)).toBe('in use, held by nginx.exe')
  })

  it('names the process as PowerShell shows it', () => {
    const shown =
      'PS C:\\> Get-NetTCPConnection -State Listen\nLocalAddress LocalPort RemoteAddress RemotePort State  AppliedSetting OwningProcess\n------------ --------- ------------- ---------- -----  -------------- -------------\n0.0.0.0      443       0.0.0.0       0          Listen                5120\n0.0.0.0      135       0.0.0.0       0          Listen                900\n\nPS C:\\>'
    expect(foundOn('stream.port.https-listening', 'after-install', shown)).toBe('listening, held by pid 5120')
  })

  it('tells a virtual machine by its manufacturer or model, whatever its processor is called', () => {
    const processor =
      '\nName                                          NumberOfCores\n----                                          -------------\nIntel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz                  4\n\n'
    const system = readyServer[0].replace('Dell Inc.', 'VMware, Inc.').replace('PowerEdge R250', 'VMware7,1')
    const shown = foundOn('stream.processor.class', 'before-install', processor, system)
    expect(shown).toContain('virtual machine (VMware7,1)')
    const cim =
      'Name                : SRV-EMS-01\nManufacturer        : Microsoft Corporation\nModel               : Virtual Machine\nTotalPhysicalMemory : 17179332608\n'
    expect(foundOn('stream.processor.class', 'before-install', processor, cim)).toContain(
      'virtual machine (Virtual Machine)',
    )
    expect(foundOn('stream.processor.class', 'before-install', processor, readyServer[0])).not.toContain(
      'virtual',
    )
  })

  it('says once that a port is taken, and by which process', () => {
    const written = writtenOn('stream.port.https-free', head + row(135, 900) + row(443, 4))
    expect(written.map(({ found }) => found)).toEqual([
      'in use, held by pid 4',
      'occupé par le processus 4',
      'belegt von Prozess 4',
      'upptagen, används av process 4',
    ])
  })

  it('names each MQTT port once', () => {
    const expectedOf = (parameters: object) =>
      writtenOn('stream.port.mqtt-outside-dynamic', '', parameters).map(({ expected }) => expected)
    expect(expectedOf({})).toEqual([
      'Outside the dynamic range: 1884',
      'Hors de la plage dynamique\u202f: 1884',
      'Außerhalb des dynamischen Bereichs: 1884',
      'Utanför intervallet för dynamiska portar: 1884',
    ])
    expect(expectedOf({ mqttPort: 1885 })[0]).toBe('Outside the dynamic range: 1884, 1885')
  })

  it('says of no edition that the manual lists it beside a system that it does not list', () => {
    const foundFor = (name: string, version: string) =>
      writtenOn('stream.os.edition', writeSysteminfo({ ...systeminfos.en, name, version })).map(
        ({ found }) => found,
      )
    expect(foundFor('Microsoft Windows Server 2025 Standard', '10.0.26100 N/A Build 26100')).toEqual([
      'Standard, server edition',
      'Standard, édition serveur',
      'Standard, Server-Edition',
      'Standard, serverutgåva',
    ])
    expect(foundFor('Microsoft Windows 11 Pro', '10.0.22631 N/A Build 22631')).toEqual([
      'Pro, no Home edition',
      'Professionnel, pas une édition Famille',
      'Pro, keine Home-Edition',
      'Pro, ingen Home-utgåva',
    ])
    expect(foundFor('Microsoft Windows 10 Pro', '10.0.19045 N/A Build 19045')[0]).toBe(
      'Pro, listed in the manual',
    )
  })

  it('counts one core as one', () => {
    const processor =
      '\nName                                          NumberOfCores\n----                                          -------------\nIntel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz                  1\n\n'
    expect(foundOn('stream.processor.cores', 'before-install', processor)).toContain('1 core')
    expect(foundOn('stream.processor.cores', 'before-install', processor)).not.toContain('cores')
  })

  it('names the drives where stream lies on several of them', () => {
    const text = '\nDeviceID FreeGB\n-------- ------\nC:            1\nD:          500\nE:            7\n\n'
    const parameters = {
      sqlServer: 'remote',
      streamPath: 'D:\\Hager\\EMS',
      historicalPath: 'D:\\Hager\\Hist',
    }
    const verdict = judgeMachine('stream', {
      phase: 'before-install',
      parameters,
      evidence: [{ text }],
      date: '2026-11-28',
    })
    const check = verdict.checks.find(({ id }) => id === 'stream.disk.free')
    const words = { t: translatePreflight.en, language: 'en', checks: preflightFacts.stream.checks } as const
    const written = check && writeCheck(check, verdict, words)
    expect(written?.found.replaceAll('\u{a0}', ' ')).toBe(
      '1 GB free on C:, 500 GB free on D:, less on a drive with other folders: look whether it is enough there',
    )
    expect(written?.evidence).toContain('line 4')
    const onOne = foundOn('stream.disk.free', 'before-install', text)
    expect(onOne?.replaceAll('\u{a0}', ' ')).toBe('1 GB free, too little')
  })
})

describe('what was found says nothing that is not so, and nothing twice', () => {
  const found = (id: string, text: string, sqlServer: string, phase: 'before-install' | 'after-install') => {
    const verdict = judgeMachine('stream', {
      phase,
      parameters: { sqlServer },
      evidence: [{ text }],
      date: '2026-11-28',
    })
    const check = verdict.checks.find(each => each.id === id)
    return (['en', 'fr', 'de', 'sv'] as const).map(language => {
      const words = { t: translatePreflight[language], language, checks: preflightFacts.stream.checks }
      return check ? writeCheck(check, verdict, words).found : ''
    })
  }

  it('of prerequisites: SQL Server Express is none where stream takes another', () => {
    const [id, list] = [
      'stream.prerequisites.installed',
      programList(...prerequisites.filter(([name]) => !/SQL Server 2017/.test(name))),
    ]
    expect(found(id, list, 'existing-local', 'after-install')[0]).toBe('installed')
    expect(found(id, list, 'new-local', 'after-install')[0]).toMatch(/^SQL Server Express 2017.*, missing$/)
  })

  it('of an edition of SQL Server and of Windows', () => {
    const express =
      '\nMicrosoft SQL Server 2017 (RTM) - 14.0.1000.169 (X64)\n\tAug 22 2017 17:04:49\n\tCopyright (C) Microsoft Corporation\n\tExpress Edition (64-bit) on Windows Server 2019 Standard 10.0 <X64> (Build 17763: )\n\n(1 rows affected)\n'
    for (const text of found('stream.sql.edition', express, 'existing-local', 'before-install'))
      expect(text.match(/Express/g)).toHaveLength(1)
    const ltsc = writeSysteminfo({
      ...systeminfos.en,
      name: 'Microsoft Windows 10 Enterprise LTSC',
      version: '10.0.17763 N/A Build 17763',
    })
    for (const text of found('stream.os.support-running', ltsc, 'new-local', 'before-install'))
      expect(text.match(/LTSC/g)).toHaveLength(1)
  })

  it('of what decides nothing: not that it must have been cut', () => {
    const name = writeSysteminfo({
      ...systeminfos.en,
      name: 'Microsoft Windows Server 2031 Standard',
      version: '10.0.40000 N/A Build 40000',
    })
    const [text] = found('stream.os.supported', name, 'new-local', 'before-install')
    expect(text).toContain('nothing that is known here')
  })
})
