import { fileURLToPath } from 'node:url'
import { type Glyph, type ParsedFont, type Position, parseFont, type Run } from './parse-font.ts'

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
  layoutRun: (text: string) => Run
  layoutCached: (text: string) => Run
  encode: (text: string) => [string[], Run['positions']]
}

type Kept = {
  parsed: ParsedFont
  runs: Map<string, Run>
  /** The characters of all runs together. */
  characters: number
  /** Steps of the pen that runs have in common. */
  positions: Map<string, Position>
}

/** A little more than all words that Groundwork itself has in four languages; what someone types can't grow it. */
const MOST_CHARACTERS = 200_000
const LONGEST_WORD = 40
/** A code has two bytes and a place in the file; past so many, what the font lacks is named no more. */
const MOST_CODES = 8000
const MISSING = 0
const REPLACEMENT = 0xfffd

const kept = new Map<FontName, Kept>()

/**
 * Gives a document its fonts. Parsing a font and laying out its words costs more than drawing a page, so both are kept
 * between documents; how a word is laid out depends on nothing but the word.
 */
export function embedFonts(doc: Pdf): void {
  for (const name of Object.keys(files) as FontName[]) {
    const known = kept.get(name) ?? {
      parsed: parseFont(fileURLToPath(files[name])),
      runs: new Map(),
      characters: 0,
      positions: new Map(),
    }
    kept.set(name, known)
    doc.registerFont(name, known.parsed as unknown as Uint8Array)
    doc.font(name)
    const font = (doc as unknown as { _font: EmbeddedFont })._font
    font.layoutCached = text => layOutWord(text, font, known)
    encodeCharacters(font)
  }
}

function layOutWord(word: string, font: EmbeddedFont, known: Kept): Run {
  const before = known.runs.get(word)
  if (before) return before
  const { glyphs, positions, advanceWidth } = font.layoutRun(word)
  const run = { glyphs, positions: positions.map(position => share(position, known)), advanceWidth }
  if (word.length > LONGEST_WORD) return run
  if (known.characters > MOST_CHARACTERS) {
    known.runs.clear()
    known.positions.clear()
    known.characters = 0
  }
  known.runs.set(word, run)
  known.characters += word.length
  return run
}

function share(position: Position, { positions }: Kept): Position {
  const key = Object.values(position).join()
  const same = positions.get(key) ?? position
  positions.set(key, same)
  return same
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
