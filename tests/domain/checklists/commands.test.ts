import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { CommandTemplate } from '#domain/parameters/command.ts'
import { fillCommand, listPlaces } from '#domain/parameters/fill-command.ts'
import { quoteValue, unsafeCharacter } from '#domain/parameters/quote-value.ts'
import { hostileCharacters, hostileTexts } from '../support/hostile-texts.ts'
import { assertOneWordEach } from '../support/one-word-each.ts'
import { readWords, type TextShell } from '../support/shell-words.ts'

const word = (text: string) => ({ kind: 'word', text })
const operator = (text: string) => ({ kind: 'operator', text })

/** The shells by what no quotes can hold there. */
const shells: [shell: TextShell, refused: RegExp][] = [
  ['cmd', /["%]/],
  ['powershell', /(?!)/],
  ['sql', /\$\(/],
]

const madeUp = fc.oneof(
  fc.array(fc.constantFrom(...hostileCharacters, 'a', ' '), { maxLength: 12 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

describe('a value as one word of a shell', () => {
  for (const [value, cmd, powershell, sql] of [
    ['EMS', '"EMS"', "'EMS'", "N'EMS'"],
    ['', '""', "''", "N''"],
    ['a b', '"a b"', "'a b'", "N'a b'"],
    ["O'Neill", '"O\'Neill"', "'O''Neill'", "N'O''Neill'"],
    ['a’b', '"a’b"', "'a’’b'", "N'a’b'"],
    [
      'a\u2018b\u201ac\u201b',
      '"a\u2018b\u201ac\u201b"',
      "'a\u2018\u2018b\u201a\u201ac\u201b\u201b'",
      "N'a\u2018b\u201ac\u201b'",
    ],
    ['a]b', '"a]b"', "'a]b'", "N'a]b'"],
    ['C:\\Data', '"C:\\Data"', "'C:\\Data'", "N'C:\\Data'"],
    ['C:\\Data\\', '"C:\\Data\\\\"', "'C:\\Data\\'", "N'C:\\Data\\'"],
    ['$&', '"$&"', "'$&'", "N'$&'"],
  ] as const)
    it(JSON.stringify(value), () => {
      assert.equal(quoteValue(value, 'cmd'), cmd)
      assert.equal(quoteValue(value, 'powershell'), powershell)
      assert.equal(quoteValue(value, 'sql'), sql)
    })

  it('stands in brackets as an identifier of SQL', () => {
    assert.equal(quoteValue('EMS_Data', 'sql', true), '[EMS_Data]')
    assert.equal(quoteValue("a]b]]c'd", 'sql', true), "[a]]b]]]]c'd]")
  })

  it('stands bare when it is a number', () => {
    for (const [shell] of shells) assert.equal(quoteValue(1433, shell), '1433')
    assert.equal(quoteValue(1433, 'registry'), '1433')
  })

  for (const [shell, refused] of shells)
    describe(shell, () => {
      const check = (value: string, isIdentifier: boolean) => {
        if (unsafeCharacter.test(value) || refused.test(value)) {
          assert.throws(() => quoteValue(value, shell, isIdentifier), RangeError)
          return
        }
        const line = `run ${quoteValue(value, shell, isIdentifier)} end`
        const kind = shell !== 'sql' ? 'word' : isIdentifier ? 'identifier' : 'string'
        assert.deepEqual(readWords(shell, line), [word('run'), { kind, text: value }, word('end')], line)
      }

      for (const value of hostileTexts)
        it(`${JSON.stringify(value)} is one word or refused`, () => {
          check(value, false)
          if (shell === 'sql') check(value, true)
        })

      it('any text is one word or refused', () => {
        fc.assert(
          fc.property(madeUp, fc.boolean(), (value, isIdentifier) =>
            check(value, shell === 'sql' && isIdentifier),
          ),
          { numRuns: 3000 },
        )
      })
    })
})

describe('a command', () => {
  const fill = (command: CommandTemplate, values: Readonly<Record<string, string | number>>) => {
    const filled = fillCommand(command, values)
    return filled.shell === 'gui' ? filled.path : filled.text
  }

  it('has its values in place, quoted for its shell', () => {
    const values = { database: "O'EMS", port: 1433, path: 'C:\\a b' }
    assert.equal(
      fill({ shell: 'sql', template: 'USE {{database:identifier}} SELECT {{port}}, {{database}}' }, values),
      "USE [O'EMS] SELECT 1433, N'O''EMS'",
    )
    assert.equal(fill({ shell: 'cmd', template: 'dir {{path}}' }, values), 'dir "C:\\a b"')
    assert.equal(fill({ shell: 'powershell', template: 'gci {{path}}' }, values), "gci 'C:\\a b'")
    assert.equal(fill({ shell: 'registry', template: 'Port={{port}}' }, values), 'Port=1433')
  })

  it('lists its places', () => {
    assert.deepEqual(listPlaces('a {{b}} {{c:identifier}} {{b}} { {d} } {e}'), ['b', 'c', 'b'])
  })

  it('takes no value for a place of its own, and no pattern for a replacement', () => {
    const values = { a: '{{b}} $& $1 $` $$', b: 'never' }
    assert.equal(fill({ shell: 'powershell', template: 'x {{a}}' }, values), "x '{{b}} $& $1 $` $$'")
  })

  it('without a value for a place is a mistake of ours', () => {
    assert.throws(() => fill({ shell: 'cmd', template: 'dir {{path}}' }, {}), /No value path/)
  })

  it('that is a way through windows keeps its values for the text', () => {
    assert.deepEqual(fillCommand({ shell: 'gui', path: 'gui.tool' }, { port: 1 }), {
      shell: 'gui',
      path: 'gui.tool',
      values: { port: 1 },
    })
  })

  const templates: CommandTemplate[] = [
    { shell: 'cmd', template: 'net user {{value}} | find {{value}} & echo /x:{{value}}' },
    {
      shell: 'powershell',
      template: 'Get-Item -LiteralPath {{value}} | Where-Object { $_.Name -eq {{value}} }',
    },
    {
      shell: 'sql',
      template:
        'USE {{value:identifier}}; SELECT {{value}} FROM {{value:identifier}}.dbo.t WHERE a = {{value}} -- end',
    },
  ]

  for (const command of templates)
    it(`for ${command.shell} stays the same command, whatever stands in it`, () => {
      fc.assert(
        fc.property(fc.oneof(madeUp, fc.constantFrom(...hostileTexts)), value => {
          const [, refused] = shells.find(([shell]) => shell === command.shell) ?? []
          fc.pre(!unsafeCharacter.test(value) && !refused?.test(value))
          assertOneWordEach(command, { value })
        }),
        { numRuns: 2000 },
      )
    })
})

describe('the check itself', () => {
  for (const [shell, line, expected] of [
    ['cmd', 'net user "a b" & calc', [word('net'), word('user'), word('a b'), operator('&'), word('calc')]],
    ['cmd', 'echo "a & b"', [word('echo'), word('a & b')]],
    ['cmd', 'x "a\\" b', null],
    ['cmd', 'x "a\\\\" b', [word('x'), word('a\\'), word('b')]],
    ['cmd', 'x "a\\"" & calc', [word('x'), word('a"'), word('&'), word('calc')]],
    ['cmd', 'x ^& y', [word('x'), word('&'), word('y')]],
    ['cmd', 'x "%PATH%"', [operator('%PATH%'), word('x'), word('')]],
    ['powershell', "x 'a''b' c", [word('x'), word("a'b"), word('c')]],
    ['powershell', 'x ’a’; y', [word('x'), word('a'), operator(';'), word('y')]],
    ['powershell', "x 'a'b", [word('x'), word('a'), word('b')]],
    ['powershell', "x 'a", null],
    ['powershell', 'x "a`"b" c', [word('x'), { kind: 'string', text: 'a`"b' }, word('c')]],
    ['powershell', 'x # y', [word('x'), { kind: 'comment', text: '# y' }]],
    ['sql', "x N'a''b' c", [word('x'), { kind: 'string', text: "a'b" }, word('c')]],
    [
      'sql',
      '[a]]b] -- c',
      [
        { kind: 'identifier', text: 'a]b' },
        { kind: 'comment', text: '-- c' },
      ],
    ],
    ['sql', "N'a' ; N'b", null],
    ['sql', "N'$(x)'", null],
  ] as const)
    it(`reads ${line} in ${shell}`, () => {
      if (expected === null) assert.throws(() => readWords(shell, line), SyntaxError)
      else assert.deepEqual(readWords(shell, line), expected)
    })

  for (const template of [
    "Get-Item '{{value}}'",
    'Get-Item "{{value}}"',
    'Get-Item {{value}}\\more',
    'Get-Item "a $({{value}})"',
    'x # {{value}}',
  ])
    it(`refuses the template ${template}`, () => {
      assert.throws(() => assertOneWordEach({ shell: 'powershell', template }, { value: 'a b' }))
    })

  it('refuses a text in lines of the registry', () => {
    assert.throws(() => assertOneWordEach({ shell: 'registry', template: 'x={{value}}' }, { value: 'a' }))
    assertOneWordEach({ shell: 'registry', template: 'x={{value}}' }, { value: 1 })
  })
})
