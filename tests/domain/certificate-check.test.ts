import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { readConfig } from '#domain/preflight/parsers/read-config.ts'
import {
  checkCertificates,
  targets,
} from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import { judgeThumbprint } from '#domain/software/izytroniq-enterprise/certificate-check/judge-thumbprint.ts'
import { writeHidden } from '#reports/write-certificate-check.ts'
import { translateCertificateCheck } from '#text/certificate-check/certificate-check.ts'
import { languages } from '#text/language.ts'

const print = '40AA97B03982579D6F4675F7AB287E4217990552'
const other = '0123456789ABCDEF0123456789ABCDEF01234567'
const entry = (findValue: string, storeName = 'My') =>
  `<serviceCertificate findValue="${findValue}" storeLocation="LocalMachine" storeName="${storeName}" x509FindType="FindByThumbprint" />`
const client = `<clientCredentials>${entry(other)}</clientCredentials>`
const config = (inner: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n<!-- ${entry(other)} -->\n<serviceCredentials>\n${inner}\n</serviceCredentials>\n</configuration>`

describe('the certificate entry before and after an update', () => {
  for (const [name, before, after, verdict, snippet] of [
    ['is the same', entry(print), config(entry(print)), 'same', entry(print)],
    ['is the same in lower case', entry(print), config(entry(print.toLowerCase())), 'same', entry(print)],
    ['is the same, saved with spaces', entry(`${print} `), config(entry(print)), 'same', entry(print)],
    ['has another thumbprint', entry(print), config(entry(other)), 'put-back', entry(print)],
    ['has another store', entry(print), config(entry(print, 'Root')), 'put-back', entry(print)],
    ['has a hidden character', entry(print), config(entry(`\u200e${print}`)), 'put-back', entry(print)],
    ['had a hidden character', entry(`\u200e${print}`), config(''), 'put-back', entry(print)],
    ['is missing after', entry(print), config(''), 'put-back', entry(print)],
    ['was missing before', config(''), config(entry(print)), 'no-entry-before', null],
    ['was there twice', config(entry(print) + entry(print)), config(entry(print)), 'same', entry(print)],
    ['was ambiguous', config(entry(print) + entry(other)), config(''), 'several-before', null],
    ['is too short', entry('1234567890ABCDEF'), config(''), 'unusable-thumbprint', null],
    ['is no hexadecimal', entry(print.replace('4', 'G')), config(''), 'unusable-thumbprint', null],
    ['hides behind a reference', entry(`&#x200E;${print}`), config(''), 'put-back', entry(print)],
    [
      'hid behind a reference after',
      entry(print),
      config(entry(`&#x200e;${print}`)),
      'put-back',
      entry(print),
    ],
    ['had a hidden character saved as ?', entry(`?${print}`), config(''), 'put-back', entry(print)],
    ['has a ? in front', entry(print), config(entry(`?${print}`)), 'put-back', entry(print)],
    [
      'is written with colons',
      entry(print.replaceAll(/..(?!$)/g, '$&:')),
      config(''),
      'put-back',
      entry(print),
    ],
    ['is short of a digit behind a ?', entry(`?${print.slice(1)}`), config(''), 'unusable-thumbprint', null],
    ['is that of a client', entry(print), config(client), 'put-back', entry(print)],
    [
      'has a client beside it',
      config(client + entry(print)),
      config(entry(print) + client),
      'same',
      entry(print),
    ],
    ['has a bare & in a text', entry(print), config(`a & b${entry(print)}`), 'unreadable', entry(print)],
    [
      'has a bare & in an attribute',
      entry(print),
      config(`<a b="x & y" />${entry(print)}`),
      'unreadable',
      entry(print),
    ],
    [
      'has -- in a comment',
      entry(print),
      config(`<!-- a -- b -->${entry(print)}`),
      'unreadable',
      entry(print),
    ],
    [
      'has an entity that is not declared',
      entry(print),
      config(`&foo;${entry(print)}`),
      'unreadable',
      entry(print),
    ],
    [
      'has a reference to no character',
      entry(print),
      config(`&#0;${entry(print)}`),
      'unreadable',
      entry(print),
    ],
    ['has < in an attribute', entry(print), config(`<a b="<" />${entry(print)}`), 'unreadable', entry(print)],
    ['has ]]> in a text', entry(print), config(`]]>${entry(print)}`), 'unreadable', entry(print)],
    [
      'has an attribute twice',
      entry(print),
      config(`<a b="1" b="2" />${entry(print)}`),
      'unreadable',
      entry(print),
    ],
    ['has a control character', entry(print), config(`\u0001${entry(print)}`), 'unreadable', entry(print)],
    ['stands behind a second root', entry(print), `${config('')}${entry(print)}`, 'unreadable', entry(print)],
    ['was copied with others', `<a />\n${entry(print)}\n`, config(entry(print)), 'same', entry(print)],
    ['was copied with words', `Put back: ${entry(print)}`, config(''), 'unreadable', null],
    ['stands in no XML', entry(print), '<configuration>', 'unreadable', entry(print)],
  ] as const)
    it(name, () => {
      const check = checkCertificates({ before, after })
      assert.equal(check.verdict, verdict)
      assert.equal(check.snippet, snippet)
      assert.deepEqual(check.targets, targets)
    })

  it('names the attributes that differ, as they stand there', () => {
    const { differences } = checkCertificates({ before: entry(print), after: config(entry(other, 'Root')) })
    assert.deepEqual(differences, [
      { attribute: 'findValue', before: print, after: other },
      { attribute: 'storeName', before: 'My', after: 'Root' },
    ])
  })
})

describe('what is told of two files', () => {
  it('is the start of long lists, with a word that they are longer', () => {
    const check = checkCertificates({
      before: entry(print),
      after: config(entry(other, 'Root').repeat(30)),
    })
    assert.equal(check.verdict, 'put-back')
    assert.deepEqual([check.after.entries.length, check.after.entriesComplete], [5, false])
    assert.deepEqual([check.before.entries.length, check.before.entriesComplete], [1, true])
    assert.deepEqual([check.differences.length, check.differencesComplete], [10, false])
    assert.deepEqual(
      check.explanation.map(({ code, value }) => [code, value]),
      [
        ['entries-before', 1],
        ['entries-after', 30],
        ['differing-attributes', 60],
      ],
    )
    assert.match(check.explanation[2]?.expression ?? '', /^findValue \+ storeName \+ .* \+ …$/)
  })

  it('is told whole where it is of the usual size', () => {
    const { after, differencesComplete } = checkCertificates({
      before: entry(print),
      after: entry(print.replaceAll(/../g, '$& ')),
    })
    assert.deepEqual(
      [after.entriesComplete, after.entries[0]?.thumbprint.hiddenComplete, differencesComplete],
      [true, true, true],
    )
    assert.equal(after.entries[0]?.thumbprint.hidden.length, 20)
  })

  it('compares values to their ends, though it shows their start', () => {
    const long = (end: string) => `<serviceCertificate findValue="CN=${'x'.repeat(900)}${end}" />`
    const check = checkCertificates({ before: long('a'), after: long('b') })
    assert.deepEqual([check.verdict, check.differences.length], ['put-back', 1])
    assert.equal(check.differences[0]?.before?.length, 241)
    assert.equal(check.snippet, long('a'))
    const beyond = checkCertificates({ before: long('x'.repeat(2000)), after: long('b') })
    assert.deepEqual([beyond.verdict, beyond.snippet], ['put-back', null])
  })
})

describe('a thumbprint', () => {
  const judge = (findValue: string) =>
    judgeThumbprint({ findValue, storeLocation: null, storeName: null, x509FindType: 'FindByThumbprint' })

  it('has its hidden characters named by code point and position, wherever they stand', () => {
    const hidden = fc.constantFrom('\u200e', '\u200f', '\u202a', '\ufeff', ' ', '\u00a0', '\u0000')
    fc.assert(
      fc.property(hidden, fc.integer({ min: 0, max: 40 }), (character, index) => {
        const found = judge(print.slice(0, index) + character + print.slice(index))
        const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        assert.equal(found.status, 'hidden-characters')
        assert.deepEqual(found.hidden, [{ codePoint, position: index + 1 }])
        assert.equal(found.cleaned, print)
      }),
    )
  })

  it('with a ? in front has it named, and its forty digits are found', () => {
    const { status, hidden, cleaned } = judge(`?${print}`)
    assert.deepEqual(
      [status, hidden, cleaned],
      ['foreign-characters', [{ codePoint: 'U+003F', position: 1 }], print],
    )
    for (const language of languages)
      assert.match(
        writeHidden({ codePoint: 'U+003F', position: 1 }, translateCertificateCheck[language]),
        /^\? \(U\+003F\)/,
      )
    assert.equal(judge(`?${print.slice(2)}`).status, 'not-hexadecimal')
    assert.equal(judge(`?x${print.slice(1)}`).status, 'not-hexadecimal')
  })

  it('has positions counted in characters', () => {
    assert.deepEqual(judge(`😀${print}\u200e`).hidden, [
      { codePoint: 'U+1F600', position: 1 },
      { codePoint: 'U+200E', position: 42 },
    ])
  })

  it('of another kind of search is not judged', () => {
    const found = judgeThumbprint({
      findValue: 'CN=izy',
      storeLocation: null,
      storeName: null,
      x509FindType: 'FindBySubjectName',
    })
    assert.equal(found.status, 'no-thumbprint')
  })
})

describe('a configuration file', () => {
  it('never has its entities expanded', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a><serviceCertificate findValue="&c;" /></a>'
    const read = readConfig(bomb)
    assert.doesNotMatch(JSON.stringify(read), /bbbb/)
  })

  it('that is no XML is named by its line', () => {
    assert.deepEqual(readConfig('\n<a>\n<b>\n</a>'), { isReadable: false, line: 4 })
  })

  it('of any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { verdict } = checkCertificates({ before: text, after: `<a>${text}</a>` })
        assert.ok(['unreadable', 'no-entry-before'].includes(verdict))
      }),
    )
  })

  it('gives the element back as it was read, whatever its values hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", '\n', '\t', ' ', 'a', 'é', '😀') }),
        name => {
          const written = (text: string) => text.replace(/[&<"\n\t]/g, one => `&#${one.charCodeAt(0)};`)
          const { snippet } = checkCertificates({
            before: `<serviceCertificate findValue="${written(name)}" />`,
            after: '<a/>',
          })
          const again = readConfig(snippet ?? '')
          assert.deepEqual(again.isReadable && again.entries.map(({ findValue }) => findValue), [name])
        },
      ),
    )
  })

  it('of any depth is answered', () => {
    const deep = '<a>'.repeat(20_000) + '</a>'.repeat(20_000)
    assert.ok(
      ['unreadable', 'no-entry-before'].includes(checkCertificates({ before: deep, after: deep }).verdict),
    )
  })
})
