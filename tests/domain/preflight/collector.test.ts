import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Language, type Node, Parser } from 'web-tree-sitter'
import { phases } from '#domain/preflight/check.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { writeCollectorScript } from '#domain/software/collector-facts.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netstatTaken, netUser, systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'

const parser = {
  parse: (_text: string): Node => {
    throw new RangeError('not loaded')
  },
}
beforeAll(async () => {
  await Parser.init()
  const file = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')
  const real = new Parser()
  real.setLanguage(await Language.load(file))
  parser.parse = text => {
    const tree = real.parse(text)
    if (!tree) throw new RangeError('not parsed')
    return tree.rootNode
  }
})

/** Commands that only read, and the two that show and keep what was read. */
const allowed = new Set([
  'systeminfo',
  'netstat',
  'netsh',
  'powercfg',
  'sqlcmd',
  'net',
  'reg',
  'Get-CimInstance',
  'Get-ItemProperty',
  'Get-LocalGroupMember',
  'Select-Object',
  'Select-String',
  'Select-Xml',
  'Where-Object',
  'Format-List',
  'Out-String',
  'ConvertTo-Json',
  'Join-Path',
  'Write-Host',
  'Set-Content',
])

const list = (root: Node, type: string): Node[] => root.descendantsOfType(type).filter(node => node !== null)

/** What a script must not hold, by its grammar. */
function findFaults(script: string): string[] {
  const root = parser.parse(script)
  const names = list(root, 'command_name').map(({ text }) => text)
  const calls = list(root, 'command_invokation_operator').map(({ parent }) => parent?.text ?? '')
  const writes = list(root, 'command').filter(({ text }) => text.startsWith('Set-Content'))
  return [
    ...(root.hasError ? ['it is no PowerShell'] : []),
    ...names.filter(name => !allowed.has(name)).map(name => `runs ${name}`),
    ...calls.filter(call => !/^& \$step\.run\b/.test(call)).map(call => `invokes ${call}`),
    ...(writes.length === 1 ? [] : [`writes ${writes.length} files`]),
    ...list(root, 'redirection')
      .map(({ text }) => text)
      .filter(text => text.trim() !== '2>&1'),
    ...list(root, 'command')
      .map(({ text }) => text)
      .filter(text =>
        /^(?:reg (?!query)|netsh (?!int ipv4 show)|net (?!user )|powercfg (?!\/a)|sqlcmd (?!-S .+ -E -l 10 -Q 'select @@version'$))/.test(
          text,
        ),
      ),
    ...list(root, 'command')
      .map(({ text }) => text)
      .filter(text => /^net user .*\/(?:add|delete|active)/i.test(text) && !/^net user ['(]/.test(text)),
    ...list(root, 'invokation_expression')
      .map(({ text }) => text)
      .filter(
        text =>
          !/^(?:\[System\.Security\.Principal\.WindowsIdentity\]::GetCurrent\(\)|\$principal\.IsInRole\(.*\))$/.test(
            text,
          ),
      ),
    ...(/\P{ASCII}|(?![\t\r\n])\p{Cc}/u.test(script) ? ['it is not ASCII'] : []),
  ]
}

describe('the collector', () => {
  for (const software of softwareIds)
    for (const phase of phases)
      it(`of ${software} ${phase} is PowerShell that only reads, and writes one file`, () => {
        expect(findFaults(writeCollectorScript(software, phase, {}))).toEqual([])
      })

  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      "x'; Remove-Item C:\\ -Recurse; '",
      '$(calc)',
      '`n calc',
      'a’; calc; ’b',
      '" | iex',
      "é'; iex 'x",
      '-Force',
      '}; calc; {',
      '/delete',
      '#',
      '@{',
    ),
  )

  it('stays so whatever the account is called', () => {
    fc.assert(
      fc.property(hostile, user => {
        const script = write(user)
        if (script !== null) expect(findFaults(script)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('says which of the commands of a check of IZYTRONIQ it does not run', () => {
    const script = writeCollectorScript('izytroniq-enterprise', 'after-install', {})
    for (const [command, said] of [
      ['WebAdministration', 'application pools'],
      ['Get-WinEvent', 'event log'],
    ] as const) {
      expect(script).not.toContain(command)
      expect(script).toMatch(new RegExp(`# Not collected: .*${said}`))
    }
  })

  it('asks about the account where it is, and in both places where nobody knows', () => {
    const asked = (given: Parameters<typeof writeCollectorScript>[2], software = 'stream' as const) =>
      [
        ...writeCollectorScript(software, 'before-install', given).matchAll(/run = \{ (net user .*) \} \}/g),
      ].map(([, command]) => command)
    const [here, there] = ["net user 'svc'", "net user 'svc' /domain"]
    const hostName = 'SRV-EMS-01'
    expect(asked({ serviceAccount: 'CORP\\svc', hostName })).toEqual([there])
    expect(asked({ serviceAccount: 'CORP\\svc', serviceAccountKind: 'domain' })).toEqual([there])
    expect(asked({ serviceAccount: 'SRV-EMS-01\\svc', hostName })).toEqual([here])
    expect(asked({ serviceAccount: 'SRV-EMS-01\\svc', serviceAccountKind: 'local' })).toEqual([here])
    expect(asked({ serviceAccount: '.\\svc' })).toEqual([here])
    expect(asked({ serviceAccount: 'CORP\\svc' })).toEqual([here, there])
    const isogeo = writeCollectorScript('isogeo-scan-fme', 'after-install', {
      windowsAccount: 'CORP\\isogeo',
      serverName: 'SCAN-1',
    })
    expect(isogeo).toContain("run = { net user 'isogeo' /domain }")
  })

  it('tells the account of a domain that its file shows beside one of the machine', () => {
    const run = (kind: string, command: string, text: string) => ({ kind, command, text })
    const file = JSON.stringify({
      groundworkCollector: 1,
      software: 'stream',
      results: [
        run('systeminfo', 'systeminfo', writeSysteminfo(systeminfos.en)),
        run('net-user', "net user 'svc-stream'", netUser.en.replace(/(Password required\s+)Yes/, '$1No')),
        run('net-user', "net user 'svc-stream' /domain", netUser.en),
      ],
    })
    const passwordOf = (serviceAccount: string) =>
      judgeMachine('stream', {
        phase: 'before-install',
        parameters: { serviceAccount },
        evidence: [{ text: file }],
        date: '2026-11-28',
      }).checks.find(({ id }) => id === 'stream.account.password')?.status
    expect(passwordOf('CORP\\svc-stream')).toBe('pass')
    expect(passwordOf('SRV-EMS-01\\svc-stream')).toBe('fail')
  })

  it('stays so whatever the SQL Server is called, which it asks for its version alone', () => {
    const named = { sqlServer: 'remote', databaseServer: 'SQL-02\\EMS,1433' }
    const script = writeCollectorScript('stream', 'before-install', named)
    expect(script).toContain("run = { sqlcmd -S 'SQL-02\\EMS,1433' -E -l 10 -Q 'select @@version' }")
    expect(findFaults(script)).toEqual([])
    expect(findFaults(script.replace("'select @@version' }", "'drop database EMS' }"))).not.toEqual([])
    fc.assert(
      fc.property(hostile, databaseServer => {
        const written = writeOrRefuse({ sqlServer: 'remote', databaseServer })
        if (written !== null) expect(findFaults(written)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives evidence that is read as if each output had been pasted', () => {
    const text = JSON.stringify({
      groundworkCollector: 1,
      software: 'stream',
      results: [
        { kind: 'systeminfo', command: 'systeminfo', text: writeSysteminfo(systeminfos.de) },
        { kind: 'netstat', command: 'netstat -ano', text: netstatTaken },
        {
          kind: 'registry',
          command:
            "reg query 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending'",
          text: 'FEHLER: Der angegebene Schlüssel wurde nicht gefunden.\r\n',
        },
      ],
    })
    const { summary, facts } = readEvidence({ text }, 0)
    expect(summary).toMatchObject({
      kind: 'collector',
      kinds: ['systeminfo', 'netstat', 'registry'],
      language: 'de',
    })
    expect(facts.find(({ id }) => id === 'restart.pending')?.value).toBe(false)
  })
})

const write = (user: string) => writeOrRefuse({ serviceAccount: `HOST\\${user}` })

/** The script with what is given; null where no command can hold that text. */
function writeOrRefuse(given: Readonly<Record<string, string>>): string | null {
  try {
    return writeCollectorScript('stream', 'before-install', given)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
