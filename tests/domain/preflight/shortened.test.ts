import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netstat, programs, readyServer } from '../../scenarios/preflight-evidence.ts'
import { pools } from '../../scenarios/preflight-outcomes.ts'

const statusesOf = (...texts: string[]) => {
  const { checks } = judgeMachine('stream', {
    phase: 'before-install',
    parameters: { sqlServer: 'new-local' },
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  })
  return Object.fromEntries(checks.map(({ id, status }) => [id.replace('stream.', ''), status]))
}
const ports = ['port.https-free', 'port.mqtt-free', 'port.sql-free']
const portsOf = (text: string) => {
  const statuses = statusesOf(text)
  return [...new Set(ports.map(id => statuses[id]))]
}

const shortening = [
  'Select-Object -First 7',
  'select -f 7',
  'Select-Object -Last 7',
  'select -Skip 3',
  'Select-Object -Unique',
  'Select-Object -Index 1,2',
  'more',
  'head -7',
  'findstr :443',
  'find "443"',
  'sls 443',
  "Where-Object { $_ -match '443' }",
  '? { $_ -like "*443*" }',
  'Out-Host -Paging',
  'oh -p',
  'sort -Unique',
  'Sort-Object -Top 3',
  'Get-Random -Count 3',
  '% { $_ }',
  'findstr LISTENING | select -First 5',
  'findstr /v LISTENING',
]

describe('a list of ports', () => {
  const told = (command: string) => `PS C:\\> ${command}\n${netstat}\nPS C:\\>`
  for (const stage of shortening)
    it(`that may have been shortened proves no port free: ${stage}`, () => {
      expect(portsOf(told(`netstat -an | ${stage}`))).toEqual(['unparsable'])
    })
  for (const command of [
    'netstat -an -p tcpv6',
    'netstat -anp TCPv6',
    '(netstat -an)[0..6]',
    'cmd /c netstat -an | more',
    'findstr 443 netstat.txt',
    'Get-Content netstat.txt -TotalCount 7',
    'gc netstat.txt | select -Last 9',
    'Get-NetTCPConnection -LocalAddress ::',
    'Get-NetTCPConnection | Sort-Object LocalPort -Unique',
    'Get-NetTCPConnection -State Listen, Established | Sort-Object LocalPort -Unique',
    'Get-NetTCPConnection -State Listen | Sort-Object LocalAddress -Unique',
    'netstat -an | tee ports.txt | select -First 7',
  ])
    it(`that was asked for in part proves no port free: ${command}`, () => {
      expect(portsOf(told(command))).toEqual(['unparsable'])
    })
  for (const command of [
    'netstat -an',
    'netstat -anp TCP',
    'netstat -ano | findstr LISTENING',
    'netstat -ano | find "LISTENING"',
    'netstat -ano | findstr /i /c:"listening"',
    'netstat -an | Out-String',
    'netstat -an | sort',
    'type netstat.txt',
    "netstat -an | Select-String -Pattern 'ABHÖREN'",
    'netstat -ano | Tee-Object -FilePath C:\\Temp\\ports.txt',
    'netstat -ano | tee ports.txt',
    'Get-NetTCPConnection -State Listen | Select-Object LocalAddress, LocalPort, OwningProcess -Unique',
    'Get-NetTCPConnection -State Listen | sort LocalPort -Unique',
    'Get-NetTCPConnection | select -Unique LocalAddress,LocalPort,RemoteAddress,RemotePort,State',
  ])
    it(`that is whole does: ${command}`, () => {
      expect(portsOf(told(command))).toEqual(['pass'])
    })
  it('without IPv4 proves nothing, however it was asked for', () => {
    const six = netstat.replace(/^ {2}TCP {4}\d.*\n/gm, '')
    expect(portsOf(six)).toEqual(['unparsable'])
  })
})

const places = [
  'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*',
  'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*',
]
const both = places.map(place => `'${place}'`).join(', ')

describe('a list of programs', () => {
  const shown = 'select DisplayName, DisplayVersion'
  const calculated = `Select-Object @{n='DisplayName';e={$_.Name}}, @{n='DisplayVersion';e={$_.Version}}`
  const statusOf = (command: string, text = programs) =>
    statusesOf(`PS C:\\> ${command}\n${text}\nPS C:\\>`)['genesis64.compatible']
  for (const command of [
    `Get-ItemProperty ${both} | Select-Object -First 2 DisplayName, DisplayVersion`,
    ...shortening.map(stage => `Get-ItemProperty ${both} | ${shown} | ${stage}`),
    `gp ${both} | ${shown} -First 2`,
    `Get-ItemProperty '${places[0]}' | ${shown}`,
    `Get-ItemProperty HKCU:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* | ${shown}`,
    `gp HKCU:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* | ${shown}`,
    `Get-ItemProperty ${both} -Exclude ICONICS* | ${shown}`,
    `Get-ItemProperty ${both.replaceAll('\\*', '\\Micro*')} | ${shown}`,
    `Get-ItemProperty ${both} | ${shown} | sort DisplayVersion -Unique`,
    ...['Get-WmiObject Win32_Product', 'gwmi Win32_Product', 'Get-Package'].flatMap(source => [
      `${source} | ${calculated}`,
      `${source} | select @{n='DisplayName';e={$_.Name}}, @{n='DisplayVersion';e={$_.Version}} | ft`,
    ]),
    'Get-ItemProperty $places | select DisplayName, DisplayVersion',
  ])
    it(`that may have been shortened proves no absence: ${command}`, () => {
      expect(statusOf(command)).toBe('unparsable')
    })
  for (const command of [
    `Get-ItemProperty -Path ${both} -ErrorAction SilentlyContinue | Where-Object DisplayName | Sort-Object -Property DisplayName | Select-Object -Property DisplayName, DisplayVersion`,
    `Get-ItemProperty ${both} | ? { $_.DisplayName } | ${shown} | ft -AutoSize`,
    `gp ${both} | ${shown}`,
    'Import-Csv programs.csv',
    'Import-Csv programs.csv | tee again.txt',
    `Get-ItemProperty ${both} | ${shown} | Sort-Object DisplayName -Unique`,
    `Get-ItemProperty ${both} | ${shown} -Unique`,
  ])
    it(`that is whole does: ${command}`, () => {
      expect(statusOf(command)).toBe('pass')
    })
  it('of what Windows Installer knows proves no absence, but shows what is there', () => {
    const command = `Get-CimInstance Win32_Product | ${calculated}`
    expect(statusOf(command)).toBe('unparsable')
    expect(statusOf(command, '')).toBe('missing')
    expect(statusOf(command, `${programs.trimEnd()}\n${'ICONICS GENESIS64'.padEnd(57)}10.90.0\n`)).toBe(
      'fail',
    )
  })
  it('without its command counts as whole, which is said of it', () => {
    const notesOf = (text: string) => readEvidence({ text }, 0).summary.notes
    const noted = [{ code: 'taken-for-whole', values: { line: 2 } }]
    expect(statusesOf(programs)['genesis64.compatible']).toBe('pass')
    expect(notesOf(programs)).toEqual(noted)
    expect(notesOf(`PS C:\\> Get-ItemProperty ${both} | ${shown}\n${programs}\nPS C:\\>`)).toEqual([])
    expect(notesOf(programs.trimEnd())).toEqual([])
    expect(notesOf(pools('SpecificUser', '.\\izyadmin'))).toEqual(noted)
    expect(
      notesOf(`PS C:\\> Get-ChildItem 'IIS:\\AppPools'\n${pools('SpecificUser', 'x')}\nPS C:\\>`),
    ).toEqual([])
  })

  it('out of which somebody has left rows proves no absence', () => {
    const rows = programs.split('\n')
    for (const gap of ['...', '[…]', '<snip>']) {
      const text = rows.toSpliced(4, 1, gap).join('\n')
      expect(statusesOf(text)['genesis64.compatible'], gap).toBe('unparsable')
      expect(statusOf(`Get-ItemProperty ${both} | ${shown}`, text), gap).toBe('unparsable')
    }
    const cut = pools('SpecificUser', 'x').replace(/^IZY.*$/m, '...')
    const asked = `PS C:\\> Get-ChildItem 'IIS:\\AppPools'\n${cut}\nPS C:\\>`
    expect(readEvidence({ text: asked }, 0).facts.map(({ id }) => id)).not.toContain('pools.isWhole')
  })

  it('of GENESIS64 alone proves its absence by being empty, where all of them were asked', () => {
    const ask = (filter: string, where = both) =>
      statusOf(`Get-ItemProperty ${where} | Where-Object ${filter}`, '')
    expect(ask("DisplayName -like '*GENESIS64*'")).toBe('pass')
    expect(ask("{ $_.DisplayName -match 'GENESIS64' }")).toBe('pass')
    expect(ask("DisplayName -notlike '*GENESIS64*'")).toBe('unparsable')
    expect(ask("DisplayName -like '*GENESIS64 Server*'")).toBe('unparsable')
    expect(ask("DisplayName -like '*GENESIS64*'", `'${places[0]}'`)).toBe('unparsable')
  })
})

it('other lists that may have been shortened prove nothing either', () => {
  const factsOf = (text: string) =>
    Object.fromEntries(readEvidence({ text }, 0).facts.map(({ id, value }) => [id, value]))
  const excluded =
    'Protocol tcp Port Exclusion Ranges\n\nStart Port    End Port\n----------    --------\n      5357        5357\n\n* - Administered port exclusions.\n'
  const ask = 'netsh int ipv4 show excludedportrange protocol=tcp'
  expect(factsOf(`C:\\>${ask}\n${excluded}\nC:\\>`)['excluded-ports.isWhole']).toBe(true)
  expect(factsOf(`C:\\>${ask} | findstr 5\n${excluded}\nC:\\>`)['excluded-ports.isWhole']).toBe(false)
  expect(factsOf(`C:\\>powercfg /a\n${readyServer[8]}\nC:\\>`)['power.sleepAvailable']).toBe(false)
  expect(factsOf(`C:\\>powercfg /a | more +3\n${readyServer[8]}\nC:\\>`)).not.toHaveProperty(
    'power.sleepAvailable',
  )
})
