import { fileURLToPath } from 'node:url'
import { type Glyph, MISSING, type ParsedFont, parseFont, type Run } from './parse-font.ts'

type Pdf = PDFKit.PDFDocument

const files = {
  regular: import.meta.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  strong: import.meta.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  mono: import.meta.resolve('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf'),
} as const

type FontName = keyof typeof files

/** How a text looks: font, size and the distance between lines, in points. */
export type Style = { font: FontName; size: number; leading: number }

/** A font in one document: the part of it that is drawn with, and what each glyph of that part stands for. */
type EmbeddedFont = {
  scale: number
  subset: { glyphs: number[] }
  widths: number[]
  unicode: (readonly number[])[]
  layout: (text: string) => Run
  layoutCached: (text: string) => Run
  encode: (text: string) => [string[], Run['positions']]
}

/** A code has two bytes and a place in the file; past so many, what the font lacks is named no more. */
const MOST_CODES = 8000
const REPLACEMENT = 0xfffd

const parsed = new Map<FontName, ParsedFont>()

/** Gives a document its fonts, which are parsed once for all documents. */
export function embedFonts(doc: Pdf): void {
  for (const name of Object.keys(files) as FontName[]) {
    const font = parsed.get(name) ?? parseFont(fileURLToPath(files[name]))
    parsed.set(name, font)
    doc.registerFont(name, font as unknown as Uint8Array)
    doc.font(name)
    const embedded = (doc as unknown as { _font: EmbeddedFont })._font
    embedded.layoutCached = font.layout
    encodeCharacters(embedded)
  }
}

/** Gives a glyph a code for each text that it stands for: the box of what the font lacks stands for any of it. */
function encodeCharacters(font: EmbeddedFont): void {
  const byGlyph = new Map<Glyph, string>()
  const byText = new Map<string, string>()
  const addCode = ({ id, advanceWidth }: Glyph, codePoints: Glyph['codePoints']): string => {
    const code = font.subset.glyphs.push(id) - 1
    font.widths[code] = advanceWidth * font.scale
    font.unicode[code] = codePoints
    return code.toString(16).padStart(4, '0')
  }
  const codeOf = (glyph: Glyph): string => {
    const isNamed = glyph.id !== MISSING || byText.size < MOST_CODES
    const codePoints = isNamed ? glyph.codePoints : [REPLACEMENT]
    const text = `${glyph.id} ${codePoints}`
    const code = byText.get(text) ?? addCode(glyph, codePoints)
    byText.set(text, code)
    return code
  }
  font.encode = text => {
    const { glyphs, positions } = font.layout(text)
    const encoded = glyphs.map(glyph => {
      const code = byGlyph.get(glyph) ?? codeOf(glyph)
      byGlyph.set(glyph, code)
      return code
    })
    return [encoded, positions]
  }
}
