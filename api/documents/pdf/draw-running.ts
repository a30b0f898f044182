import type { Report } from '#reports/report.ts'
import type { Style } from './fonts.ts'
import { area, type Sheet } from './sheet.ts'

const style: Style = { font: 'regular', size: 7.5, leading: 10 }
const HEAD = 34
const FOOT = 800

/** Draws what stands on every page: the site and the title above, rules, date and page number below. */
export function drawRunning(sheet: Sheet, { running, letterhead }: Report): void {
  const { doc } = sheet
  const { start, count } = doc.bufferedPageRange()
  const title = shorten(sheet, running.title, area.width * 0.45)
  const subject = shorten(sheet, running.subject, area.width * 0.5)
  const source = [running.source, ...(running.date === null ? [] : [running.date])].join(' · ')
  const left = shorten(sheet, source, area.width * 0.85)
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    sheet.artifact(() => {
      // A letter begins with its own head.
      if (!letterhead || page > start) {
        sheet.line(subject, area.left, HEAD, style)
        atRight(sheet, title, HEAD)
        doc
          .moveTo(area.left, HEAD + 14)
          .lineTo(area.right, HEAD + 14)
          .stroke()
      }
      doc
        .moveTo(area.left, FOOT - 6)
        .lineTo(area.right, FOOT - 6)
        .stroke()
      sheet.line(left, area.left, FOOT, style)
      atRight(sheet, `${page - start + 1} / ${count}`, FOOT)
    }, true)
  }
}

function atRight(sheet: Sheet, text: string, y: number): void {
  sheet.line(text, area.right - sheet.widthOf(text, style), y, style)
}

/** The first line of a text that fits, with an ellipsis where something is missing. */
function shorten(sheet: Sheet, text: string, width: number): string {
  const [line = '', ...rest] = sheet.break(text, style, width - 10)
  return rest.length > 0 ? `${line.trimEnd()}…` : line
}
