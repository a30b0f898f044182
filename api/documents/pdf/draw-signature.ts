import type { Style } from './fonts.ts'
import { area, type Sheet, type Structure } from './sheet.ts'

const style: Style = { font: 'regular', size: 7.5, leading: 10 }
const ROOM = 22
const BETWEEN = 24
export const SIGNATURE_HEIGHT = ROOM + 3 + style.leading

/** Lines to sign on, side by side, each with what belongs there below it. */
export function drawSignature(sheet: Sheet, section: Structure, places: readonly string[]): void {
  sheet.need(SIGNATURE_HEIGHT)
  sheet.y += ROOM
  const width = (area.width - BETWEEN * (places.length - 1)) / places.length
  for (const [index, text] of places.entries()) {
    const x = area.left + index * (width + BETWEEN)
    sheet.artifact(doc =>
      doc
        .moveTo(x, sheet.y)
        .lineTo(x + width, sheet.y)
        .stroke(),
    )
    section.add(sheet.doc.struct('P', {}, [() => sheet.line(text, x, sheet.y + 3, style)]))
  }
  sheet.y = Math.min(sheet.y + 3 + style.leading, area.bottom)
}
