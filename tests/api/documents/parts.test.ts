import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { nameDocument } from '#api/documents/name-document.ts'
import { breakLines } from '#api/documents/pdf/break-lines.ts'
import { hostileCharacters, hostileTexts } from '../../domain/support/hostile-texts.ts'

describe('lines of a text', () => {
  const widthOf = (text: string) => [...text].length

  it('fit, and together are the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab-/\\. ', 'É', '\u{1F600}'), maxLength: 80 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), fc.boolean(), (text, width, isCode) => {
        const lines = breakLines(text, widthOf, { width, ...(isCode && { hanging: 1 }) })
        assert.equal(lines.join(''), text)
        for (const [index, line] of lines.entries())
          assert.ok(widthOf(line.trimEnd()) + (isCode && index > 0 ? 1 : 0) <= width, JSON.stringify(lines))
      }),
    )
  })

  it('end where a reader would end them', () => {
    const at = (text: string, width: number) => breakLines(text, widthOf, { width })
    assert.deepEqual(at('one two three', 8), ['one two ', 'three'])
    assert.deepEqual(at('die Lizenz-Datei hier', 12), ['die Lizenz-', 'Datei hier'])
    assert.deepEqual(at('auf STREAM-SERVER', 12), ['auf ', 'STREAM-SERVE', 'R'])
    assert.deepEqual(at('in C:\\Programs\\Hager', 16), ['in C:\\Programs\\', 'Hager'])
    assert.deepEqual(at('see 10.3.3', 8), ['see ', '10.3.3'])
    assert.deepEqual(at('8\u00a0to\u00a015', 4), ['8\u00a0to', '\u00a015'])
  })

  it('end only at a space in a command, and begin further right from the second one on', () => {
    const lines = breakLines('Get-Item -Path C:\\a-b', widthOf, { width: 12, hanging: 2 })
    assert.deepEqual(lines, ['Get-Item ', '-Path ', 'C:\\a-b'])
  })

  it('leave room for what stands before the first one', () => {
    assert.deepEqual(breakLines('one two', widthOf, { width: 7, first: 2 }), ['one ', 'two'])
  })
})

describe('names of documents', () => {
  for (const [parts, name] of [
    [['Obernai, building 3', 'pre-install'], 'Obernai-building-3-pre-install.pdf'],
    [['stream', 'pre-install', 'customer-it'], 'stream-pre-install-customer-it.pdf'],
    [['../../etc/passwd', 'x'], 'etc-passwd-x.pdf'],
    [['a"\r\nb: c', 'x'], 'a-b-c-x.pdf'],
    [['東京', 'x'], '東京-x.pdf'],
    [['Malmo\u0308', 'x'], 'Malmö-x.pdf'],
    [['...', 'x'], 'x.pdf'],
  ] as const)
    it(`${JSON.stringify(parts[0])} gives ${name}`, () => {
      assert.equal(nameDocument(parts, 'pdf'), name)
    })

  it('hold letters, digits and hyphens only, and are never too long', () => {
    const texts = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: fc.constantFrom(...hostileCharacters), maxLength: 300 }),
    )
    fc.assert(
      fc.property(texts, text => {
        assert.match(nameDocument([text, 'pre-install'], 'pdf'), /^[\p{L}\p{N}][\p{L}\p{N}-]{0,99}\.pdf$/u)
      }),
    )
  })
})
