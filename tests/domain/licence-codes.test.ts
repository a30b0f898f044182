import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { checkCode, isSiteKeyFile } from '#domain/licensing/codes/check-code.ts'
import { findOddCharacter } from '#domain/licensing/codes/find-odd-character.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { hostileCharacters } from './support/hostile-texts.ts'

const good = [
  'O0-Il1',
  'o0Oo',
  '1',
  'AB 12 CD',
  '{7F3C}',
  '5%&\'"`',
  'a/b\\c',
  'Pool Werk 3',
  'É',
  '=1+1',
  '漢',
]

const bad: [
  name: string,
  value: string,
  kind: string,
  codePoint: string,
  position: number,
  plain?: string,
][] = [
  ['a zero-width space', 'AB\u200b12', 'hidden', 'U+200B', 3],
  ['a byte order mark inside', 'A\ufeff1', 'hidden', 'U+FEFF', 2],
  ['a soft hyphen', 'AB\u00ad12', 'hidden', 'U+00AD', 3],
  ['a mark that turns the writing', '\u202eA1', 'hidden', 'U+202E', 1],
  ['a line feed', 'A\nKill Code: B', 'hidden', 'U+000A', 2],
  ['a tab', 'A\tB', 'hidden', 'U+0009', 2],
  ['a no-break space', 'A\u00a0B', 'hidden', 'U+00A0', 2],
  ['a Hangul filler', 'A\u3164B', 'hidden', 'U+3164', 2],
  ['a variation selector', 'A\ufe0fB', 'hidden', 'U+FE0F', 2],
  ['half a character', 'A\ud800', 'hidden', 'U+D800', 2],
  ['a blank Braille pattern', 'A\u2800B', 'hidden', 'U+2800', 2],
  ['an en dash', 'AB\u201312', 'look-alike', 'U+2013', 3, '-'],
  ['a non-breaking hyphen', 'AB\u201112', 'look-alike', 'U+2011', 3, '-'],
  ['a minus', 'AB\u221212', 'look-alike', 'U+2212', 3, '-'],
  ['a typographic apostrophe', 'A\u2019B', 'look-alike', 'U+2019', 2, "'"],
  ['typographic quotes', '\u201cA\u201d', 'look-alike', 'U+201C', 1, '"'],
  ['a full-width A', '\uff211', 'look-alike', 'U+FF21', 1, 'A'],
  ['a full-width digit', 'A\uff11', 'look-alike', 'U+FF11', 2, '1'],
  ['a Cyrillic A', 'B\u0410', 'look-alike', 'U+0410', 2, 'A'],
  ['a Cyrillic O after a letter beyond the basic plane', '\u{20000}\u041e', 'look-alike', 'U+041E', 2, 'O'],
  ['a Greek Omicron', '\u039f1', 'look-alike', 'U+039F', 1, 'O'],
  ['a Cyrillic letter like no other', '\u0416', 'look-alike', 'U+0416', 1],
  ['a dotless i', 'A\u0131', 'look-alike', 'U+0131', 2, 'i'],
  ['a mathematical bold A', '\u{1d400}', 'look-alike', 'U+1D400', 1, 'A'],
  ['an Arabic digit', 'A\u0661', 'look-alike', 'U+0661', 2],
  ['the first of two', '\u0410\u200b', 'look-alike', 'U+0410', 1, 'A'],
]

describe('a code', () => {
  for (const value of good)
    it(`${JSON.stringify(value)} is taken as typed`, () => {
      assert.equal(checkCode(value), null)
      assert.equal(messageValues.parse({ siteCode: value }).siteCode, value)
    })

  for (const [name, value, kind, codePoint, position, plain = ''] of bad)
    it(`with ${name} is refused, which character and where`, () => {
      const odd = findOddCharacter(value)
      assert.deepEqual(odd && [odd.kind, odd.codePoint, odd.position, odd.plain], [
        kind,
        codePoint,
        position,
        plain,
      ])
      const fault = checkCode(value)
      assert.equal(fault?.code, kind === 'hidden' ? 'hidden_character' : 'look_alike_character')
      assert.deepEqual([fault?.values?.codePoint, fault?.values?.position], [codePoint, position])
    })

  it('of any plain characters is kept, blanks around it apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), text => {
        fc.pre(!isSiteKeyFile(text))
        assert.equal(messageValues.parse({ killCode: ` ${text}\r\n` }).killCode, text.trim())
      }),
    )
  })

  it('with an odd character anywhere is refused at that place', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 20 })
    const odd = fc.constantFrom(...bad.map(([, value]) => value)).chain(value => {
      const found = findOddCharacter(value)
      return fc.constant([...value][(found?.position ?? 1) - 1] ?? '')
    })
    fc.assert(
      fc.property(plain, odd, plain, (before, character, after) => {
        assert.equal(findOddCharacter(before + character + after)?.position, before.length + 1)
      }),
    )
  })

  it('never passes with a character that ends or hides a line', () => {
    const hostile = fc.array(fc.constantFrom(...hostileCharacters), { maxLength: 30 })
    fc.assert(
      fc.property(hostile, characters => {
        const { success, data } = messageValues.safeParse({ oldSiteKey: characters.join('') })
        if (success) assert.doesNotMatch(data.oldSiteKey ?? '', /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('a Site key file', () => {
  for (const name of ['key.glic', 'KEY.GLIC', ' C:\\Keys\\site 1.glic ', '"C:\\Keys\\key.glic"', 'a/b.glic'])
    it(`is recognised by the name ${name}, and refused where a code belongs`, () => {
      assert.equal(isSiteKeyFile(name), true)
      assert.equal(checkCode(name)?.code, 'site_key_file')
    })
  for (const name of ['glic', '.glic', 'key.glic.txt', 'key.lic', 'keyglic', '5F2O-0Il1'])
    it(`is not ${name}`, () => assert.equal(isSiteKeyFile(name), false))
})
