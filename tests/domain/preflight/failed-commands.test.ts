import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

const software = ['stream', 'izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'] as const
const phases = ['before-install', 'after-install'] as const
const sites: readonly Readonly<Record<string, string>>[] = [
  {},
  { sqlServer: 'new-local' },
  { sqlServer: 'existing-local' },
]

/** What Windows answers instead of what was asked for. */
const answers = {
  'no such command': (name: string) =>
    `'${name}' is not recognized as an internal or external command,\noperable program or batch file.\n`,
  'no such command, in French': (name: string) =>
    `'${name}' n’est pas reconnu en tant que commande interne\nou externe, un programme exécutable ou un fichier de commandes.\n`,
  'no such command, in German': (name: string) =>
    `Der Befehl "${name}" ist entweder falsch geschrieben oder\nkonnte nicht gefunden werden.\n`,
  'no such command, in Swedish': (name: string) =>
    `"${name}" känns inte igen som ett internt kommando, externt kommando,\nprogram eller kommandofil.\n`,
  'no access': () => 'Access is denied.\n',
  'no access, in French': () => 'Accès refusé.\n',
  'no access, in German': () => 'Systemfehler 5 aufgetreten.\n\nZugriff verweigert\n',
  'no access, in Swedish': () => 'Åtkomst nekad.\n',
  'a part of netsh that is not there': () =>
    'The following command was not found: int ipv4 show excludedportrange protocol=tcp.\n',
  'an error of PowerShell': (name: string) =>
    `${name} : Access denied \nAt line:1 char:1\n+ ${name} ...\n+ ~~~~~~~~~~~~~~~\n    + CategoryInfo          : PermissionDenied: (root\\cimv2:Win32_Service:String) [${name}], CimException\n    + FullyQualifiedErrorId : HRESULT 0x80041003,${name}\n`,
}

const judge = (of: (typeof software)[number], phase: (typeof phases)[number], text: string[], at: number) =>
  judgeMachine(of, {
    phase,
    parameters: of === 'stream' ? (sites[at] ?? {}) : {},
    evidence: text.map(one => ({ text: one })),
    date: '2026-11-28',
  })

describe.each(software)('a command of %s that failed', of => {
  it.each(Object.entries(answers))('answers nothing: %s', (_name, answer) => {
    for (const phase of phases)
      for (const at of of === 'stream' ? sites.keys() : [0])
        for (const { command } of judge(of, phase, [], at).checks)
          for (const typed of command && 'text' in command ? command.text.split('\n') : []) {
            const prompt = command?.shell === 'powershell' ? 'PS C:\\Users\\ann> ' : 'C:\\Users\\ann>'
            const text = `${prompt}${typed}\n${answer(typed.split(' ')[0] ?? '')}\n${prompt.trim()}`
            const said = judge(of, phase, [text], at).checks.filter(
              ({ status }) => !['missing', 'unparsable', 'not-applicable'].includes(status),
            )
            expect(said.map(({ id, status }) => [typed, id, status])).toEqual([])
          }
  })
})

describe('a list of one program alone that failed', () => {
  const list = (program: string) =>
    `Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object DisplayName -like '${program}' | Select-Object -Property DisplayName, DisplayVersion`
  const statusOf = (of: (typeof software)[number], id: string, typed: string, answer: string) =>
    judge(of, 'before-install', [`C:\\>${typed}\n${answer}\nC:\\>`], 0).checks.find(
      check => check.id === `${of}.${id}`,
    )?.status

  it.each(Object.entries(answers))('does not say that it is absent: %s', (_name, answer) => {
    const said = answer('Get-ItemProperty')
    expect(statusOf('stream', 'genesis64.compatible', list('*GENESIS64*'), said)).toBe('unparsable')
    expect(statusOf('sage-100c-crm', 'crm.not-installed', list('*Sage*CRM*'), said)).toBe('unparsable')
  })

  it('says so where nothing at all is answered', () => {
    expect(statusOf('stream', 'genesis64.compatible', list('*GENESIS64*'), '')).toBe('pass')
    expect(statusOf('sage-100c-crm', 'crm.not-installed', list('*Sage*CRM*'), '')).toBe('pass')
  })
})
