import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { syncEntry } from '../../scenarios/preflight-outcomes.ts'

const judged = (id: string, phase: 'before-install' | 'after-install', ...texts: string[]) => {
  const software = id.startsWith('stream') ? 'stream' : 'izytroniq-enterprise'
  const { checks, evidence } = judgeMachine(software, {
    phase,
    parameters: {},
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  })
  const check = checks.find(one => one.id === id)
  return {
    result: check?.outcome?.id ?? check?.doubt ?? check?.status,
    quote: check?.evidence?.quote,
    notes: evidence.flatMap(({ notes }) => notes.map(({ code }) => code)),
    command: check?.command && 'text' in check.command ? check.command.text : '',
  }
}
const answers = [
  'ERROR: The system was unable to find the specified registry key or value.',
  'FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.',
  'ERREUR : Le système n’a pas pu trouver la clé ou la valeur de Registre spécifiée.',
  'FEL: Det gick inte att hitta den angivna registernyckeln eller det angivna värdet.',
]
const typed = (command: string, answer: string) => `C:\\>${command}\n\n${answer}\n\nC:\\>`
const entry = 'izytroniq-enterprise.registry.sync-entry'
const release = 'izytroniq-enterprise.framework.release'
const fast = 'stream.power.fast-startup-off'

describe('the own command for a value of the registry, answered with “not found”', () => {
  it.each(answers)('decides the check: %s', answer => {
    for (const [id, phase, outcome] of [
      [entry, 'after-install', 'absent'],
      [release, 'before-install', 'no-release'],
      [fast, 'before-install', 'not-set-here'],
    ] as const) {
      const { command } = judged(id, phase)
      expect(command).toContain('reg query')
      expect(judged(id, phase, typed(command, answer))).toMatchObject({
        result: outcome,
        quote: answer,
        notes: [],
      })
      for (const prompt of ['PS C:\\Users\\ann> ', 'C:\\Windows\\system32>'])
        expect(judged(id, phase, typed(command, answer).replace('C:\\>', prompt)).result).toBe(outcome)
    }
  })

  it.each([
    ['was denied', (command: string) => typed(command, 'ERROR: Access is denied.')],
    ['is no command', (command: string) => typed(command, "'reg' is not recognized as a command.")],
    [
      'is of another machine',
      (command: string) => typed(command.replace('HKLM', '\\\\srv\\HKLM'), answers[0] ?? ''),
    ],
    ['is of the other registry', (command: string) => typed(`${command} /reg:32`, answers[0] ?? '')],
    ['was searched', (command: string) => typed(`${command.split(' /v')[0]} /f x`, answers[0] ?? '')],
    [
      'is of another value',
      (command: string) => typed(`${command.split(' /v')[0]} /v Other`, answers[0] ?? ''),
    ],
  ])('says nothing where it %s', (_name, write) => {
    for (const [id, phase] of [
      [entry, 'after-install'],
      [release, 'before-install'],
      [fast, 'before-install'],
    ] as const)
      expect(judged(id, phase, write(judged(id, phase).command)).result).toBe('missing')
  })

  it('contradicts the entry that other output shows', () => {
    const { command } = judged(entry, 'after-install')
    const gone = typed(command, answers[0] ?? '')
    expect(judged(entry, 'after-install', gone, syncEntry).result).toBe('contradiction')
    expect(judged(entry, 'after-install', syncEntry, gone).result).toBe('contradiction')
  })

  it('leaves fast start-up open beside a zero, and on beside a one', () => {
    const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power'
    const value = (figure: number) => `\n${key}\n    HiberbootEnabled    REG_DWORD    0x${figure}\n\n`
    const gone = typed(judged(fast, 'before-install').command, answers[0] ?? '')
    expect(judged(fast, 'before-install', value(0), gone).result).toBe('not-set-here')
    expect(judged(fast, 'before-install', gone, value(1)).result).toBe('on')
  })
})

describe('a key that is listed', () => {
  const full = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full'
  const list = `C:\\>reg query "${full}"\n\n${full}\n    Install    REG_DWORD    0x1\n    Version    REG_SZ    4.0.30319\n`

  it('without a release says that none is there, where it is whole', () => {
    expect(judged(release, 'before-install', `${list}\nC:\\>`).result).toBe('no-release')
    expect(judged(release, 'before-install', list.trimEnd()).result).toBe('missing')
    const newer = list.replace('    Version', '    Release    REG_DWORD    0x80eb1\n    Version')
    expect(judged(release, 'before-install', `${newer}\nC:\\>`).result).toBe('enough')
  })

  it('does not miss an entry that may have been cut off', () => {
    const cut = syncEntry.slice(0, syncEntry.indexOf('    BackSync')).trimEnd()
    expect(judged(entry, 'after-install', cut).result).toBe('unreadable')
    expect(judged(entry, 'after-install', `${cut}\n\n`).result).toBe('absent')
  })
})
