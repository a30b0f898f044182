import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { allItemsOf, packs } from '../support/checklists.ts'

const schannel = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL'
const head = 'Windows Registry Editor Version 5.00'
const off = '"Enabled"=dword:00000000'
const toImport = [{ code: 'to-import', values: { line: 1 } }]

const read = (text: string) => {
  const { facts, unreadable, summary } = readEvidence({ text }, 0)
  return { facts: facts.map(({ id }) => id), unreadable, notes: summary.notes }
}

const templates = packs
  .flatMap(({ procedures }) => procedures.flatMap(allItemsOf))
  .flatMap(({ id, commands = [] }) =>
    commands.flatMap(command =>
      'template' in command && command.template.startsWith(head) ? [[id, command.template] as const] : [],
    ),
  )

describe('a file to import into the registry', () => {
  it('counts without its head too, and beside what a machine says, of which nothing is lost', () => {
    const sides = ['Client', 'Server'].flatMap(side => [`[${schannel}\\Protocols\\SSL 3.0\\${side}]`, off])
    expect(read(sides.join('\n'))).toEqual({ facts: [], unreadable: [], notes: toImport })
    const queried = [`${schannel}\\Ciphers\\Triple DES 168`, '    Enabled    REG_DWORD    0x0', '']
    for (const lines of [
      [...queried, head, ...sides],
      [head, ...sides, '', ...queried],
    ]) {
      const line = lines.indexOf(head) + 1
      expect(read(lines.join('\n'))).toEqual({
        facts: ['schannel.values'],
        unreadable: [],
        notes: [{ code: 'to-import', values: { line } }],
      })
    }
  })

  it('stands in checklists', () => expect(templates.length).toBeGreaterThanOrEqual(6))

  it.each(templates)('tells nothing of the machine: %s', (_id, template) => {
    expect(read(template)).toEqual({ facts: [], unreadable: [], notes: toImport })
    expect(read(template.replaceAll('\n', '\r\n')).notes).toEqual(toImport)
  })

  it.each([
    [
      'two keys side by side',
      [`[${schannel}\\Protocols\\SSL 3.0\\Client]`, off, `[${schannel}\\Protocols\\SSL 3.0\\Server]`, off],
    ],
    ['a comment', ['; off', `[${schannel}\\Protocols\\SSL 3.0\\Server]`, off]],
    ['a key to delete', [`[-${schannel}\\Protocols\\SSL 3.0]`]],
    ['a value to delete', [`[${schannel}\\Protocols\\SSL 3.0\\Server]`, off, '"DisabledByDefault"=-']],
    [
      'a key whose name begins alike',
      [`[${schannel}\\Protocols\\TLS 1.1]`, off, `[${schannel}\\Protocols\\TLS 1.10]`, off],
    ],
  ])('is told by %s', (_name, lines) => {
    expect(read([head, '', ...lines].join('\n'))).toEqual({ facts: [], unreadable: [], notes: toImport })
  })
})

it('no command of a checklist is read as what a machine says', () => {
  const items = packs.flatMap(({ procedures }) => procedures.flatMap(allItemsOf))
  const taken = items.flatMap(({ id, commands = [] }) =>
    commands.flatMap(command => {
      const { facts } = readEvidence({ text: 'template' in command ? command.template : '' }, 0)
      return facts.length > 0 ? [id] : []
    }),
  )
  expect(taken).toEqual([])
})

describe('an export of the registry', () => {
  it('is read whatever its length', () => {
    const { notes } = read(`${head}\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n${'"a"="b"\n'.repeat(500_000)}`)
    expect(notes.map(({ code }) => code)).toEqual(['nothing-read'])
  })

  it.each([
    [
      'a branch, its key first',
      [
        `[${schannel}]`,
        '',
        `[${schannel}\\Ciphers\\Triple DES 168]`,
        off,
        '',
        `[${schannel}\\Protocols\\SSL 3.0\\Server]`,
        off,
      ],
    ],
    ['one key', [`[${schannel}\\Ciphers\\Triple DES 168]`, off]],
    [
      'two branches, each with its head',
      [
        `[${schannel}\\Ciphers]`,
        `[${schannel}\\Ciphers\\Triple DES 168]`,
        off,
        '',
        head,
        '',
        `[${schannel}\\Protocols]`,
        `[${schannel}\\Protocols\\SSL 3.0\\Server]`,
        off,
      ],
    ],
  ])('is read: %s', (_name, lines) => {
    const { facts, notes } = read([head, '', ...lines].join('\n'))
    expect(facts).toContain('schannel.values')
    expect(notes).toEqual([])
  })
})
