import type { Style } from './fonts.ts'
import { area, type Sheet, type Structure } from './sheet.ts'

export type Paragraph = {
  tag: string
  text: string
  style: Style
  x?: number
  width?: number
  /** Stands before the text in another style, on the same line. */
  label?: { text: string; style: Style }
  /** Room below. */
  after?: number
}

/** A paragraph that is measured and can be drawn. */
export type Measured = { height: number; draw: (parent: Structure) => void }

/** Measures a paragraph; drawn, it goes over to the next page line by line. */
export function measureParagraph(sheet: Sheet, paragraph: Paragraph): Measured {
  const { tag, text, style, label, after = 0 } = paragraph
  const { x = area.left, width = area.right - x } = paragraph
  const first = label ? sheet.widthOf(label.text, label.style) : 0
  const lines = sheet.break(text, style, width, { first })
  return {
    height: lines.length * style.leading + after,
    draw: parent => {
      const element = sheet.element(parent, tag)
      drawInPages(sheet, element, lines.length, style.leading, index => {
        if (label && index === 0)
          sheet.line(label.text, x, sheet.y, { ...label.style, leading: style.leading })
        sheet.line(lines[index] ?? '', x + (index === 0 ? first : 0), sheet.y, style)
        sheet.y += style.leading
      })
      element.end()
      sheet.y = Math.min(sheet.y + after, area.bottom)
    },
  }
}

/** Draws lines of one element, as many on each page as fit. */
function drawInPages(
  sheet: Sheet,
  element: Structure,
  count: number,
  leading: number,
  drawLine: (index: number) => void,
): void {
  let index = 0
  while (index < count) {
    if (sheet.room < leading) sheet.breakPage()
    const end = Math.min(count, index + Math.max(1, Math.floor(sheet.room / leading)))
    element.add(() => {
      for (; index < end; index++) drawLine(index)
    })
  }
}
