import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { unpackWoff } from './unpack-woff.ts'

type Pdf = PDFKit.PDFDocument

const files = {
  regular: import.meta.resolve('@ibm/plex-sans/fonts/complete/woff/IBMPlexSans-Regular.woff'),
  strong: import.meta.resolve('@ibm/plex-sans/fonts/complete/woff/IBMPlexSans-SemiBold.woff'),
  mono: import.meta.resolve('@ibm/plex-mono/fonts/complete/woff/IBMPlexMono-Regular.woff'),
} as const

export type FontName = keyof typeof files

/** How a text looks: font, size and the distance between lines, in points. */
export type Style = { font: FontName; size: number; leading: number }

type ParsedFont = { hasGlyphForCodePoint: (codePoint: number) => boolean }
type Layouts = Record<string, unknown>
type EmbeddedFont = { font: ParsedFont; layoutCache: Layouts }
type Kept = { parsed: ParsedFont; layouts: Layouts }

const MOST_LAYOUTS = 20_000

const kept = new Map<FontName, Kept>()

/**
 * Gives a document its fonts. Parsing a font and laying out its words costs more than drawing a page, so both are kept
 * between documents.
 */
export function embedFonts(doc: Pdf): void {
  for (const name of Object.keys(files) as FontName[]) {
    const known = kept.get(name) ?? parseFont(name)
    if (Object.keys(known.layouts).length > MOST_LAYOUTS) known.layouts = Object.create(null)
    kept.set(name, known)
    doc.registerFont(name, known.parsed as unknown as Uint8Array)
    doc.font(name)
    embeddedFontOf(doc).layoutCache = known.layouts
  }
}

/** A text with each character that a font lacks replaced by the sign for it. */
export function showInFont(text: string, name: FontName): string {
  const font = kept.get(name)?.parsed
  return text.replace(/[^\x20-\x7e]/gu, character =>
    font?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '\uFFFD',
  )
}

function parseFont(name: FontName): Kept {
  const doc = new PDFDocument({ autoFirstPage: false })
  doc.font(unpackWoff(readFileSync(fileURLToPath(files[name]))))
  return { parsed: embeddedFontOf(doc).font, layouts: Object.create(null) }
}

/** The font a document draws with; pdfkit takes a parsed font but gives none out. */
function embeddedFontOf(doc: Pdf): EmbeddedFont {
  return (doc as unknown as { _font: EmbeddedFont })._font
}
