import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'

export type Glyph = {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advanceWidth: number
}
/** A step of the pen. */
export type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }

/** A text as a font draws it. */
export type Run = { glyphs: Glyph[]; positions: Position[]; advanceWidth: number }

/** What pdfkit asks of a font, as fontkit answers it. */
export type ParsedFont = {
  hasGlyphForCodePoint: (codePoint: number) => boolean
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph
  layout: (text: string) => Run
}

/** What can't be drawn because it is no character or moves the pen: shown as what Unicode has for that. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu
/** What is invisible by definition: joiners, soft hyphens, selectors of variants. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

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
  drawMissing(font)
  return font
}

/**
 * fontkit keeps a glyph with the characters it was first asked for: none where it was a part of another glyph, as `'` is
 * of `"`, so that every later `'` would be none to who copies it.
 */
function keepCharacters(font: ParsedFont): void {
  const getGlyph = font.getGlyph.bind(font)
  const kept = new Map<string, Glyph>()
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints}`
    const glyph = kept.get(key) ?? Object.create(getGlyph(id), { codePoints: { value: codePoints } })
    kept.set(key, glyph)
    return glyph
  }
}

/** Lays out what the font lacks as its empty box, without what it knows of the scripts it lacks. */
function drawMissing(font: ParsedFont): void {
  const layout = font.layout.bind(font)
  const { id, advanceWidth } = font.getGlyph(0)
  font.layout = text => {
    const whole: Run = { glyphs: [], positions: [], advanceWidth: 0 }
    const add = (run: Run) => {
      whole.glyphs.push(...run.glyphs)
      whole.positions.push(...run.positions)
      whole.advanceWidth += run.advanceWidth
    }
    let known = ''
    const addKnown = () => {
      if (known !== '') add(layout(known))
      known = ''
    }
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (font.hasGlyphForCodePoint(codePoint)) known += character
      else {
        addKnown()
        const position = { xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }
        add({ glyphs: [{ id, codePoints: [codePoint], advanceWidth }], positions: [position], advanceWidth })
      }
    }
    addKnown()
    return whole
  }
}
