import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFont } from '#api/documents/pdf/parse-font.ts'
import { writePdf } from '#api/documents/write-pdf.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { findAll, readPdf } from './read-pdf.ts'
import { checkOf, reportOf } from './reports.ts'

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe('any character in a PDF', () => {
  const samples = [
    ...['東京 工場', 'ハーゲル', '한국', 'عمان مسقط', 'שלום', 'हागर', 'ไทย', 'Ελλάδα', 'Київ', 'Łódź'],
    ...[
      'Malmö åäöÅÄÖ',
      'œuvre Œ çàéèêëïîôùûüÿ «»',
      'Straße ẞ „“',
      'fi ffi fl',
      '\u{1F3ED} \u{1F469}\u200D\u{1F52C}',
    ],
    ...[
      'e\u0301 o\u0308',
      'x\u035E',
      '\u00B5\u03BC\u2126\u03A9\u2206\u0394',
      '1\u00A0000\u202F000',
      '☑ → … –',
    ],
    ...[
      '\uD800',
      'a\uDC00b',
      'a\u0000b\u0007\u001B\u0085',
      'a\tb',
      'a\nb',
      '\u2028',
      '\uE000',
      '\uFFFE',
      '\u{10FFFF}',
    ],
    ...hostileTexts,
  ]
  const unit = fc.oneof(
    fc.constantFrom(...samples.join('').split('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const texts = fc.oneof(fc.constantFrom(...samples), fc.string({ unit, maxLength: 12 }))

  /** What a reader is owed: each character that can be seen, and a sign for what is none. */
  const owed = (text: string) =>
    squeeze(
      text
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD'),
    )
  // Readers turn words around that are written from right to left, so that only the characters can be compared; and
  // pdf.js leaves out < and > beside such words, and every format mark, of which a few can be seen (U+13430).
  const sorted = (text: string) =>
    [...(isRightToLeft.test(text) ? text.replace(/[<>]/g, '') : text)]
      .filter(character => !/\p{Cf}/u.test(character))
      .toSorted()
      .join('')
  const isRightToLeft = /[\u0590-\u08FF]/

  async function draw(given: readonly string[], kind: 'list' | 'code'): Promise<string> {
    const commands = given.map(text => ({ label: '', text: text.replaceAll('\n', '\r'), isCode: true }))
    const report = reportOf(
      [
        kind === 'list'
          ? { title: '', blocks: [{ kind: 'list', items: given }] }
          : { title: '', blocks: [{ kind: 'checks', checks: [checkOf('', { ...blank, commands })] }] },
      ],
      {
        kind: '',
        title: '',
        lead: '',
        facts: [],
        running: { subject: '', title: '', source: '', date: null },
      },
    )
    const { trees } = await readPdf(await writePdf(report, new Date(0)))
    const texts = findAll(trees, kind === 'list' ? 'LBody' : 'Code').map(({ text }) => text)
    return squeeze(texts.join(''))
  }
  const blank = { text: '', marks: [], remarks: [] }

  for (const kind of ['list', 'code'] as const)
    it(`is copied as it was typed, in a ${kind}`, async () => {
      const check = async (given: readonly string[]) => {
        expect(sorted(await draw(given, kind))).toBe(sorted(given.map(owed).join('')))
      }
      await check(samples)
      await fc.assert(fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 40 }), check), {
        numRuns: 20,
      })
    })

  it('is seen: it has an outline of its own or an empty box', () => {
    for (const file of [
      '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
      '@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
    ]) {
      const font = parseFont(new URL(import.meta.resolve(file)).pathname)
      fc.assert(
        fc.property(unit, character => {
          fc.pre(owed(character) !== '')
          const { glyphs } = font.layout(owed(character))
          expect(glyphs.length).toBe(1)
          const drawn = font.getGlyph(glyphs[0]?.id ?? 0) as unknown as { path: { commands: unknown[] } }
          expect(drawn.path.commands.length).toBeGreaterThan(0)
        }),
        { numRuns: 500 },
      )
    }
  })

  it('is named up to a bound, past which it is a sign like any other', async () => {
    const given = Array.from({ length: 400 }, (_, line) =>
      String.fromCodePoint(...Array.from({ length: 50 }, (_, index) => 0x20000 + line * 50 + index)),
    )
    const text = await draw(given, 'list')
    expect([...text].length).toBe(20_000)
    expect(text).toContain('\uFFFD')
    expect(text.startsWith(given[0] ?? '')).toBe(true)
  })
})
