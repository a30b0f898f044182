import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consoleCodePages } from '#domain/preflight/encodings/code-pages.data.ts'
import { decodeEvidence, type Encoding } from '#domain/preflight/encodings/detect-encoding.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import {
  excludedPorts,
  netstatTaken,
  netUser,
  readyServer,
  systeminfos,
  writeSysteminfo,
} from '../../scenarios/preflight-evidence.ts'

const factsOf = (text: string) => {
  const facts: Record<string, unknown> = {}
  for (const { id, value } of readEvidence({ text }, 0).facts) facts[id] ??= value
  return facts
}

/** Writes a text in a code page; every character must be in it. */
function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
  const table = new Map<string, number>()
  const upper = (consoleCodePages as Record<string, string>)[encoding]
  for (let byte = 0x80; byte < 0x100; byte++)
    table.set(upper?.[byte - 0x80] ?? new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text], character => {
    const code = character.codePointAt(0) ?? 0
    const byte = code < 0x80 ? code : table.get(character)
    if (byte === undefined) throw new RangeError(`${encoding} has no ${character}`)
    return byte
  })
}

const known = {
  'os.product': 'windows-server-2019',
  'os.build': 17763,
  'os.bits': 64,
  'memory.totalMb': 16155,
}

describe('systeminfo', () => {
  for (const [language, given] of Object.entries(systeminfos))
    it(`in ${language} gives product, build, bits and memory`, () => {
      expect(factsOf(writeSysteminfo(given))).toMatchObject({
        ...known,
        'host.name': 'SRV-EMS-01',
        'os.language': given.locale.startsWith('en') ? 'en-US' : given.locale.slice(0, 2),
      })
    })

  const written: readonly (readonly [keyof typeof systeminfos, Encoding])[] = [
    ['fr', 'ibm850'],
    ['fr', 'windows-1252'],
    ['fr', 'utf-16le'],
    ['de', 'ibm850'],
    ['de', 'windows-1252'],
    ['sv', 'ibm850'],
    ['pl', 'ibm852'],
    ['pl', 'windows-1250'],
    ['ru', 'ibm866'],
    ['ru', 'windows-1251'],
    ['fi', 'ibm850'],
    ['en', 'utf-8'],
  ]
  for (const [language, encoding] of written)
    it(`in ${language} is told to be ${encoding} by its bytes`, () => {
      // The dash of a row that says nothing is not in every code page.
      const text = writeSysteminfo(systeminfos[language]).replaceAll('—', '-')
      const decoded = decodeEvidence(encode(text, encoding))
      expect(decoded).toEqual({ text, encoding })
    })

  it('that PowerShell began and the console went on with is read in both encodings', () => {
    const [first, second] = ['PS C:\\> systeminfo\r\n', 'C:\\>netstat -an\r\n']
    const german = netstatTaken.replaceAll('LISTENING', 'ABHÖREN').replaceAll('\n', '\r\n')
    const info = first + writeSysteminfo(systeminfos.de).replaceAll('—', '-')
    const wide = (text: string) => [...encode(text, 'utf-16le')]
    const narrow = [...encode(second + german, 'ibm850')]
    const all = Uint8Array.from([...wide(info), ...narrow, ...wide(first).slice(2)])
    const decoded = decodeEvidence(all)
    expect(decoded).toEqual({ text: info + second + german + first, encoding: 'utf-16le' })
    expect(readEvidence(decoded, 0).summary.kinds.slice(0, 2)).toEqual(['systeminfo', 'netstat'])
    // A text of UTF-16 alone has no such line end, whatever its signs.
    const signs = 'ഊ愊\r\n中文\r\nабв\r\n'
    expect(decodeEvidence(encode(signs.slice(1), 'utf-16le')).text).toBe(signs.slice(1))
  })

  it('read with the wrong code page before it was pasted is mended', () => {
    const text = writeSysteminfo(systeminfos.de).replaceAll('—', '-')
    const wrong = new TextDecoder('windows-1252').decode(encode(text, 'ibm850'))
    const { summary, facts } = readEvidence({ text: wrong }, 0)
    expect(summary.notes).toContainEqual({
      code: 'mended',
      values: { read: 'windows-1252', written: 'ibm850' },
    })
    expect(summary.language).toBe('de')
    expect(facts.find(({ id }) => id === 'memory.totalMb')?.value).toBe(16_155)
  })

  it('without the row of the memory, in a language nobody prepared, says that it can not be read', () => {
    const text = writeSysteminfo(systeminfos.pl)
      .split('\r\n')
      .filter(line => !line.includes('16\u00a0155'))
      .join('\n')
    const { facts, unreadable } = readEvidence({ text }, 0)
    expect(facts.some(({ id }) => id === 'memory.totalMb')).toBe(false)
    expect(unreadable.map(({ id }) => id)).toContain('memory.totalMb')
  })
})

describe('a paste', () => {
  it('of several commands is split at its prompts', () => {
    const text = `C:\\Users\\it>systeminfo\n${writeSysteminfo(systeminfos.en)}\nC:\\Users\\it>netstat -an\n${netstatTaken}\nPS C:\\> net user svc-stream\n${netUser.en}`
    const { summary } = readEvidence({ text }, 0)
    expect(summary.kinds).toEqual(['systeminfo', 'netstat', 'net-user'])
  })

  it('of several commands without prompts is split by what only one writes', () => {
    const text = [writeSysteminfo(systeminfos.fr), netstatTaken, excludedPorts].join('\n')
    expect(readEvidence({ text }, 0).summary.kinds).toEqual(['systeminfo', 'netstat', 'excluded-ports'])
  })

  it('of two machines is said to be so', () => {
    const other = writeSysteminfo(systeminfos.en).replaceAll('SRV-EMS-01', 'OTHER')
    const { summary } = readEvidence(
      { text: `C:\\>systeminfo\n${writeSysteminfo(systeminfos.en)}\nC:\\>systeminfo\n${other}` },
      0,
    )
    expect(summary.notes.map(({ code }) => code)).toContain('several-hosts')
  })

  const text = writeSysteminfo(systeminfos.en)
  const marred: Readonly<Record<string, string>> = {
    'quoted as in a mail': text.replace(/^/gm, '> '),
    'with numbers before its lines': text
      .split('\r\n')
      .map((line, index) => `${index + 1}: ${line}`)
      .join('\n'),
    'with colours of a terminal': text.replace(/^OS/gm, '\u001b[32mOS\u001b[0m'),
    'with tabs for blanks': text.replace(/: {2,}/g, ':\t'),
    'with marks of direction': text.replace(/: /g, ':\u200e '),
    'as HTML of a ticket': `<div><pre>${text.replaceAll('\r\n', '<br>\n').replaceAll(' ', '&nbsp;')}</pre></div>`,
    'with zeros between': [...text].join('\0'),
    'indented like code in a ticket': text.replace(/^/gm, '    '),
    'broken at the edge of a narrow window': text
      .split('\r\n')
      .flatMap(line => line.match(/.{1,40}/g) ?? [''])
      .join('\n'),
    'as cells of a table': `<table>${text
      .split('\r\n')
      .map(line => line.replace(/^(\S.*?): +(?=\S)(.*)$/, '<tr><td>$1:</td><td>$2</td></tr>'))
      .join('\n')}</table>`,
  }
  for (const [how, marredText] of Object.entries(marred))
    it(`${how} is read`, () => expect(factsOf(marredText)).toMatchObject(known))

  const none: Readonly<Record<string, string>> = {
    empty: '',
    'a picture': '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
    'a program': `MZ\u0090\0\u0003\0\0\0${'\u0001\ufffd'.repeat(500)}`,
    'a table of something else': 'Name;Qty\nPump;3\nValve;4\n',
    'a line of a megabyte': 'x'.repeat(1_000_000),
  }
  for (const [what, noneText] of Object.entries(none))
    it(`that is ${what} gives no fact, and that is said`, () => {
      const { facts, summary } = readEvidence({ text: noneText }, 0)
      expect(facts).toEqual([])
      expect(summary.notes.length).toBeGreaterThan(0)
    })

  it('never throws, whatever stands in it, and is read in linear time', () => {
    const pieces = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...readyServer.flatMap(one => one.split('\n')))),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(pieces, fc.constantFrom('\n', '\r\n', '\t', ' '), (parts, mark) => {
        expect(() => readEvidence({ text: parts.join(mark) }, 0)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it('masks product ids and passwords before anything is shown', () => {
    const masked = readEvidence({ text: `${text}\nData Source=DB;User ID=sa;Password=Geheim12!;` }, 0)
    expect(masked.summary.masked).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(masked)).not.toContain('Geheim12!')
    expect(JSON.stringify(masked)).not.toContain('00429-70000')
  })
})

describe('net user', () => {
  const expected = {
    'account.name': 'svc-stream',
    'account.isActive': true,
    'account.passwordRequired': true,
    'account.passwordExpires': false,
    'account.isAdministrator': true,
  }
  for (const [language, text] of Object.entries(netUser))
    it(`in ${language} is read by the order of its rows`, () => expect(factsOf(text)).toMatchObject(expected))

  it('of which a row is missing says nothing by their order', () => {
    const short = netUser.de.replace(/^Vollständiger Name\n/m, '')
    expect(factsOf(short)).not.toHaveProperty('account.passwordRequired')
  })
})

describe('ranges of ports', () => {
  const dynamic = (protocol: string, start: number) =>
    `\nPlage de ports dynamiques du protocole ${protocol}\n---------------------------------\nPort de démarrage : ${start}\nNombre de ports   : 16384\n`
  const excluded = (protocol: string) =>
    `\nProtokoll ${protocol} Portausschlussbereiche\n\nStartport    Endport\n----------    --------\n     1880        1890\n\n* - Verwaltete Portausschlüsse.\n`
  const notesOf = (text: string) => readEvidence({ text }, 0).summary.notes.map(({ code }) => code)

  it('of UDP are no ranges of TCP, and that is said', () => {
    for (const text of [dynamic('udp', 1500), excluded('udp')]) {
      expect(factsOf(text)).toEqual({})
      expect(notesOf(text)).toEqual(['udp-ports'])
      expect(readEvidence({ text }, 0).unreadable[0]?.source.quote).toMatch(/udp/)
    }
    expect(factsOf(dynamic('tcp', 1500))).toMatchObject({ 'dynamic-ports.start': 1500 })
    expect(factsOf(excluded('tcp'))).toMatchObject({ 'excluded-ports.isWhole': true })
  })

  it('of both give those of TCP', () => {
    const text = `C:\\>netsh int ipv4 show dynamicport udp\n${dynamic('udp', 1500)}\nC:\\>netsh int ipv4 show dynamicport tcp\n${dynamic('tcp', 49_152)}`
    expect(factsOf(text)).toMatchObject({ 'dynamic-ports.start': 49_152 })
    expect(notesOf(text)).toEqual(['udp-ports'])
  })
})

describe('select @@version', () => {
  it('of two instances in one paste is read for both', () => {
    const one = (year: string, version: string, edition: string) =>
      `Microsoft SQL Server ${year} (RTM) - ${version} (X64)\n\tCopyright (C) Microsoft Corporation\n\t${edition} Edition (64-bit) on Windows Server 2019\n`
    const text = `${one('2019', '15.0.2000.5', 'Standard')}\n${one('2014', '12.0.6024.0', 'Express')}`
    const valuesOf = (id: string) =>
      readEvidence({ text }, 0)
        .facts.filter(fact => fact.id === id)
        .map(({ value }) => value)
    expect(valuesOf('sql.product')).toEqual(['2019', '2014'])
    expect(valuesOf('sql.version')).toEqual(['15.0.2000.5', '12.0.6024.0'])
    expect(valuesOf('sql.edition')).toEqual(['Standard', 'Express'])
  })
})

describe('processors', () => {
  const head = '\nName                     NumberOfCores\n----                     -------------\n'
  const row = 'Intel(R) Xeon(R) E-2334              2\n'
  const list = 'Name          : Intel(R) Xeon(R) E-2334\nNumberOfCores : 2\n'
  const coresOf = (text: string) =>
    readEvidence({ text }, 0)
      .facts.filter(({ id }) => id === 'processor.cores')
      .map(({ value }) => value)

  it('of one answer are added', () => {
    expect(coresOf(head + row + row)).toEqual([4])
    expect(coresOf(`\n\n${list}\n${list}\n\n`)).toEqual([4])
  })

  it('of an answer that was pasted twice are not', () => {
    expect(coresOf(`${head}${row}\n${head}${row}\n`)).toEqual([2, 2])
    expect(coresOf((head + row).repeat(2))).toEqual([2, 2])
    expect(coresOf((head + row).trimStart().repeat(2))).toEqual([2, 2])
    expect(coresOf(`\n\n${list}\n\n`.repeat(2))).toEqual([2, 2])
    expect(coresOf(`${head}${row}\n${list}`)).toEqual([2, 2])
  })
})

describe('the edition of SQL Server', () => {
  const editionOf = (edition: string) =>
    factsOf(
      `Microsoft SQL Server 2025 (RTM) - 17.0.1000.7 (X64)\n\tOct 21 2025 12:05:57\n\tCopyright (C) 2025 Microsoft Corporation\n\t${edition} (64-bit) on Windows Server 2025 Standard 10.0 <X64> (Build 26100: )\n`,
    )['sql.edition']
  for (const [written, edition] of Object.entries({
    'Enterprise Evaluation Edition': 'Evaluation',
    'Standard Developer Edition': 'Developer',
    'Enterprise Developer Edition': 'Developer',
    'Developer Edition': 'Developer',
    'Enterprise Edition': 'Enterprise',
    'Enterprise Edition: Core-based Licensing': 'Enterprise',
    'Enterprise Core Edition': 'Enterprise',
    'Standard Edition': 'Standard',
    'Express Edition with Advanced Services': 'Express',
    'Web Edition': 'Web',
    'Business Intelligence Edition': 'Business Intelligence',
    'Standard Preview Edition': undefined,
    'Preview Standard Edition': undefined,
  }))
    it(`is that of all its words: ${written}`, () => expect(editionOf(written)).toBe(edition))

  it('is found where its line was joined to others', () => {
    const text =
      'Microsoft SQL Server 2022 (RTM) - 16.0.1000.6 (X64) Oct 8 2022 05:58:25 Copyright (C) 2022 Microsoft Corporation Enterprise Evaluation Edition (64-bit) on Windows'
    expect(factsOf(text)['sql.edition']).toBe('Evaluation')
  })
})

describe('output that is known and of no use', () => {
  const noted = (text: string) => {
    const { facts, unreadable, summary } = readEvidence({ text }, 0)
    return { facts: facts.length, unreadable: unreadable.map(({ id }) => id), notes: summary.notes }
  }

  it('is said to be so, with its line', () => {
    const text =
      '\nC:\\>wmic logicaldisk get DeviceID,FreeSpace\nDeviceID  FreeSpace\nC:        53687091200\n'
    expect(noted(text)).toEqual({
      facts: 0,
      unreadable: [],
      notes: [{ code: 'nothing-read', values: { line: 3 } }],
    })
    expect(noted('TotalVisibleMemorySize : 16776172').notes).toHaveLength(1)
    expect(noted('C:\\>netstat -ano | find "1884"\n\nC:\\>').notes).toHaveLength(1)
  })

  it('is quoted where a figure is written as Windows does not write it', () => {
    expect(noted('DeviceID FreeGB\n-------- ------\nC:         1.234,5').unreadable).toEqual([
      'disk.drives',
      'disk.freeGb',
    ])
    expect(noted('TotalPhysicalMemory : 17.179.869.184').unreadable).toEqual(['memory.totalMb'])
  })
})

describe('netstat', () => {
  const row = (address: string) => `  TCP    ${address.padEnd(22)} 0.0.0.0:0              LISTENING\n`
  const head = 'Active Connections\n\n  Proto  Local Address          Foreign Address        State\n'
  /** From which port on it is whole; 0 where it is not. */
  const startIn = (text: string) => factsOf(text)['ports.start'] ?? 0

  it('that is short is whole below its command, with its head and the end of its last line', () => {
    const rows = head + row('0.0.0.0:135') + row('0.0.0.0:445')
    expect(startIn(`C:\\>netstat -an\n${rows}`)).toBe(1)
    expect(startIn(`C:\\>netstat -an\n${rows}\nC:\\>`)).toBe(1)
    expect(startIn(`C:\\>netstat -an\n${rows.trimEnd()}`)).toBe(0)
  })

  const udp = '  UDP    0.0.0.0:123            *:*                                    900\n'

  it('without its command is whole by what stands below the rows of TCP, whatever it may have been shortened by', () => {
    const rows = head + row('0.0.0.0:135') + row('0.0.0.0:445')
    expect(startIn(rows)).toBe(0)
    expect(startIn(`${rows}\n${writeSysteminfo(systeminfos.en)}`)).toBe(0)
    // A port of another address may still have been to come, by IPv6 too.
    expect(startIn(`${rows}${row('127.0.0.1:1434')}`)).toBe(0)
    expect(startIn(`C:\\>netstat -ano\n${rows}${row('127.0.0.1:1434').trimEnd()}`)).toBe(0)
    expect(startIn(`${rows}${row('[::]:1434')}`)).toBe(0)
    expect(startIn(`${rows}${row('[::]:1434')}${udp}`)).toBe(1)
  })

  it('without its head is whole from its first row on, where that is of the ports of all addresses', () => {
    const startOf = (...rows: string[]) => factsOf(rows.join(''))['ports.start']
    const six = [row('[::]:135'), udp]
    expect(startOf(head, row('0.0.0.0:135'), ...six)).toBe(1)
    expect(startOf(row('0.0.0.0:80'), row('0.0.0.0:135'), row('0.0.0.0:445'), ...six)).toBe(80)
    expect(startOf(' [svchost.exe]\n', row('0.0.0.0:135'), ...six)).toBe(135)
    // Somebody listens on 135 by IPv4 on every Windows: its top has gone.
    expect(startOf(row('0.0.0.0:445'), ...six)).toBeUndefined()
    expect(startOf(row('127.0.0.1:5939'), ...six)).toBeUndefined()
    expect(startOf(row('0.0.0.0:445'), row('0.0.0.0:135'), ...six)).toBeUndefined()
  })

  it('of PowerShell is whole where the end of its table stands below the ports of all addresses', () => {
    const titles =
      'LocalAddress                        LocalPort RemoteAddress                       RemotePort State\n------------                        --------- -------------                       ---------- -----\n'
    const bare = (address: string, port: number, state = 'Listen') =>
      `${address.padEnd(35)} ${String(port).padEnd(9)} ${(address === '::' ? '::' : '0.0.0.0').padEnd(35)} 0          ${state}\n`
    const rows = bare('::', 445) + bare('0.0.0.0', 445) + bare('0.0.0.0', 135)
    expect(startIn(`\n${titles}${rows}\n`)).toBe(1)
    expect(startIn(`\n${titles}${rows}`.trimEnd())).toBe(0)
    expect(startIn(`${rows}\n`)).toBe(0)
    // Bound is taken, and nobody listens.
    const bound = factsOf(`\n${titles}${bare('0.0.0.0', 1884, 'Bound')}${rows}\n`)
    expect(bound).toMatchObject({ 'ports.connected': [1884] })
  })

  it('out of which somebody has left rows reaches nowhere', () => {
    for (const gap of ['...', '  [...]', '…', '<snip>', '-- More  --', '-- Fortsetzung --']) {
      const rows = `${head}${row('0.0.0.0:135')}${gap}\n${row('[::]:445')}`
      expect(startIn(rows), gap).toBe(0)
      expect(startIn(`C:\\>netstat -an\n${rows}\nC:\\>`), gap).toBe(0)
    }
  })

  it('of chosen rows says nothing of the ports that were not asked for', () => {
    const rows = row('0.0.0.0:443') + row('[::]:443')
    expect(startIn(rows)).toBe(0)
    expect(startIn(`C:\\>netstat -ano | findstr :443\n${rows}\nC:\\>`)).toBe(0)
    expect(startIn(`C:\\>netstat -ano | findstr LISTENING\n${rows}\nC:\\>`)).toBe(1)
  })

  it('with UDP is the output of one command', () => {
    const text = `${head}${row('0.0.0.0:135')}  UDP    0.0.0.0:123            *:*                                    900\n`
    expect(readEvidence({ text }, 0).summary.kinds).toEqual(['netstat'])
  })

  it('knows who listens by the address, in any language', () => {
    const german = netstatTaken.replaceAll('LISTENING', 'ABHÖREN').replaceAll('ESTABLISHED', 'HERGESTELLT')
    const ports = readEvidence({ text: german }, 0)
      .facts.filter(({ id }) => id === 'ports.listening')
      .flatMap(({ value }) => value)
    expect([...new Set(ports)].sort((a, b) => Number(a) - Number(b))).toEqual([
      135, 139, 443, 445, 5985, 49664,
    ])
  })
})

const fixtures = join(import.meta.dirname, '../../../../shared/fixtures/windows')
const near = [fixtures, join(import.meta.dirname, '../../../../../shared/fixtures/windows')].find(folder =>
  existsSync(folder),
)

describe('real output, where it is at hand', () => {
  const expected: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'systeminfo-windows7-de.txt': {
      'os.product': 'windows-7',
      'os.build': 7601,
      'memory.totalMb': 16155,
      'os.language': 'de',
      'host.name': 'OLI7-PC',
    },
    'systeminfo-server2019-en.txt': {
      'os.product': 'windows-server-2019',
      'os.edition': 'datacenter',
      'memory.totalMb': 2047,
      'machine.virtual': 'VMware7,1',
    },
    'systeminfo-windows10pro-en.txt': {
      'os.product': 'windows-10',
      'os.edition': 'pro',
      'memory.totalMb': 32503,
    },
    'systeminfo-windows10-21h2-en.txt': { 'os.build': 19044, 'memory.totalMb': 15709 },
    'systeminfo-server2012r2-en.txt': {
      'os.product': 'windows-server-2012-r2',
      'os.edition': 'standard',
      'memory.totalMb': 3555,
    },
    'secedit-export-en.txt': { 'rights.serviceLogon': ['DB2ADMNS', 'db2admin'] },
    'netstat-anbo-utf8.txt': { 'ports.start': 22 },
  }
  it('gives the facts that stand in it', () => {
    for (const [name, facts] of near ? Object.entries(expected) : [])
      expect([name, factsOf(decodeEvidence(readFileSync(join(near ?? '', name))).text)]).toMatchObject([
        name,
        facts,
      ])
  })
})
