import { breakLines } from './break-lines.ts'
import type { Style } from './fonts.ts'
import { showUnprintable } from './parse-font.ts'

/** Words of scripts that are written from right to left. */
const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]+(?: +[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]+)*/gu

/** The drawing area of an A4 page, in points: 20 mm for the holes on the left, 15 mm on the right. */
export const area = { left: 56.7, right: 552.8, top: 66, bottom: 778, width: 496.1 } as const

export type Structure = PDFKit.PDFStructureElement

/** Pages to draw on from top to bottom, with the measures of texts. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  y: number = area.top
  /** Room above and below the text of a row of a table. */
  padding = 3
  /** Called when a page is full, before the next one begins. */
  onBreak: (() => void) | null = null
  readonly #widths = new Map<string, number>()

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
  }

  get room(): number {
    return area.bottom - this.y
  }

  /** Begins a new page unless so much still fits on this one; nothing needs more than a page. */
  need(height: number): void {
    if (height > this.room && this.y > area.top) this.breakPage()
  }

  breakPage(): void {
    this.onBreak?.()
    this.doc.addPage()
    this.y = area.top
  }

  widthOf(text: string, { font, size }: Style): number {
    const key = `${font} ${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      width = this.doc.font(font).fontSize(1000).widthOfString(showUnprintable(text))
      this.#widths.set(key, width)
    }
    return (width * size) / 1000
  }

  /** A text as lines of a width. */
  break(
    text: string,
    style: Style,
    width: number,
    more: { first?: number; hanging?: number } = {},
  ): string[] {
    return breakLines(text, part => this.widthOf(part, style), { width, ...more })
  }

  /** Draws one line; `y` is the top of the line. */
  line(text: string, x: number, y: number, { font, size, leading }: Style): void {
    const baseline = y + (leading - size) / 2 + size * CAPITALS
    // In a PDF characters stand as they are seen, and readers turn these words round again.
    const seen = showUnprintable(text).replace(fromRight, words => [...words].reverse().join(''))
    this.doc.font(font).fontSize(size).fillColor(INK).text(seen, x, baseline, BY_BASELINE)
  }

  /** Draws what is no content: hairlines, boxes, what stands on every page. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void, isPagination = false): void {
    const { doc } = this
    doc.markContent('Artifact', { type: isPagination ? 'Pagination' : 'Layout' })
    doc.save().lineWidth(HAIRLINE).strokeColor(INK)
    draw(doc)
    doc.restore().endMarkedContent()
  }

  /** A structure element in another. */
  element(parent: Structure, tag: string): Structure {
    const element = this.doc.struct(tag)
    parent.add(element)
    return element
  }
}

export const INK = '#101214'
/** For lines between rows. */
export const FAINT = '#8a9097'
const HAIRLINE = 0.4
const CAPITALS = 0.84
const BY_BASELINE = { lineBreak: false, baseline: 'alphabetic' } as const
