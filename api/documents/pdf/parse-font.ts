import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'

/** A shape of a font, and the characters that it stands for. */
export type Glyph = {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advanceWidth: number
}

/** A step of the pen: `xAdvance` with kerning, `advanceWidth` without, in thousandths of the size. */
type Position = Readonly<Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset' | 'advanceWidth', number>>

/** A text as a font draws it. */
export type Run = { glyphs: Glyph[]; positions: Position[]; advanceWidth: number }

/** What pdfkit asks of a font, as fontkit answers it. */
export type ParsedFont = {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph
  layout: (text: string) => Run
}

/** What can't be drawn because it is no character or moves the pen: shown as what Unicode has for that. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu
/** What is invisible by definition: joiners, soft hyphens, selectors of variants. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
/** A letter with its accents. */
const letters = /[^\p{M}]?\p{M}{1,8}|./gsu
/** The number of the empty box in every font. */
export const MISSING = 0
/** More than four languages need of letters and of pairs of them. */
const MOST_KEPT = 20_000

/** A text with nothing in it that a reader would not see. */
export function showUnprintable(text: string): string {
  return text.replace(invisible, '').replace(unprintable, '\uFFFD')
}

/**
 * A font that knows for each glyph of a text which characters it stands for, whatever was drawn before, and that draws
 * a box for each character that it lacks.
 */
export function parseFont(file: string): ParsedFont {
  const doc = new PDFDocument({ autoFirstPage: false })
  // fontkit reads ten bytes of every glyph, even of an empty one at the end of the file.
  doc.font(Buffer.concat([readFileSync(file), Buffer.alloc(16)]))
  // pdfkit takes a parsed font but gives none out.
  const { font } = (doc as unknown as { _font: { font: ParsedFont } })._font
  keepCharacters(font)
  font.layout = setByLetters(font)
  return font
}

/**
 * fontkit keeps a glyph with the characters it was first asked for: none where it was a part of another glyph, as `'` is
 * of `"`, so that every later `'` would be none to who copies it.
 */
function keepCharacters(font: ParsedFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) =>
    Object.create(getGlyph(id), { codePoints: { value: codePoints } }) as Glyph
}

/**
 * Sets letter by letter, with the kerning of each two. fontkit takes 10 µs for a letter of a word, which a sender of long
 * notes could make seconds of; letters and pairs are few and can be kept.
 */
function setByLetters(font: ParsedFont): ParsedFont['layout'] {
  const layout = font.layout.bind(font)
  const runOf = keep((letter): Run => {
    if (isKnown(font, letter)) return measure(layout(letter), font)
    const characters = [...letter]
    if (characters.length === 1) return drawBox(letter, font)
    const whole: Run = { glyphs: [], positions: [], advanceWidth: 0 }
    for (const character of characters) addRun(whole, runOf(character))
    return whole
  })
  const kerningOf = keep(pair => {
    const run = layout(pair)
    const [first] = measure(run, font).positions
    const isLigature = run.glyphs.length < 2
    return first && !isLigature && first.xAdvance !== first.advanceWidth ? first : null
  })
  return text => {
    const whole: Run = { glyphs: [], positions: [], advanceWidth: 0 }
    let before = ''
    for (const letter of text.match(letters) ?? []) {
      const run = runOf(letter)
      const single = letter.length === 1 && run.glyphs[0]?.id !== MISSING ? letter : ''
      const kerning = before && single ? kerningOf(before + single) : null
      if (kerning) {
        whole.positions[whole.positions.length - 1] = kerning
        whole.advanceWidth += kerning.xAdvance - kerning.advanceWidth
      }
      addRun(whole, run)
      before = single
    }
    return whole
  }
}

function addRun(whole: Run, { glyphs, positions, advanceWidth }: Run): void {
  for (const glyph of glyphs) whole.glyphs.push(glyph)
  for (const position of positions) whole.positions.push(position)
  whole.advanceWidth += advanceWidth
}

/** Keeps what was made of a text; when it has become too much, all is made again. */
function keep<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>()
  return text => {
    let made = kept.get(text)
    if (made === undefined) {
      made = make(text)
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(text, made)
    }
    return made
  }
}

function isKnown(font: ParsedFont, text: string): boolean {
  return [...text].every(character => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

/** A run in thousandths of the size, as pdfkit counts. */
function measure({ glyphs, positions, advanceWidth }: Run, { unitsPerEm }: ParsedFont): Run {
  const scale = 1000 / unitsPerEm
  return {
    glyphs,
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
    })),
    advanceWidth: advanceWidth * scale,
  }
}

/** The font's empty box, which stands for a character that it lacks. */
function drawBox(character: string, font: ParsedFont): Run {
  const { id, advanceWidth } = font.getGlyph(MISSING)
  const position = { xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth }
  const glyph = { id, codePoints: [character.codePointAt(0) ?? 0], advanceWidth }
  return measure({ glyphs: [glyph], positions: [position], advanceWidth }, font)
}
