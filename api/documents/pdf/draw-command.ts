import type { Measured } from './draw-paragraph.ts'
import type { Style } from './fonts.ts'
import { area, type Sheet, type Structure } from './sheet.ts'

const mono: Style = { font: 'mono', size: 8, leading: 11.5 }
const PADDING = 5
const HANGING = 14
const AFTER = 5

type Line = { text: string; indent: number }

/** Measures the lines of a command in a hairline box; what is wrapped hangs, so that it is not taken for a new line. */
export function measureCommand(sheet: Sheet, text: string, x: number): Measured {
  const width = area.right - x - 2 * PADDING
  const lines = text
    .split('\n')
    .flatMap(line =>
      sheet
        .break(line, mono, width, { hanging: HANGING })
        .map((part, index): Line => ({ text: part, indent: index === 0 ? 0 : HANGING })),
    )
  return {
    height: lines.length * mono.leading + 2 * PADDING + AFTER,
    draw: parent => {
      const paragraph = sheet.element(parent, 'P')
      const code = sheet.element(paragraph, 'Code')
      drawBoxes(sheet, code, lines, x)
      paragraph.end()
      sheet.y = Math.min(sheet.y + AFTER, area.bottom)
    },
  }
}

/** One box for each page that the lines reach. */
function drawBoxes(sheet: Sheet, code: Structure, lines: readonly Line[], x: number): void {
  let rest = lines
  while (rest.length > 0) {
    if (sheet.room < mono.leading + 2 * PADDING) sheet.breakPage()
    const count = Math.min(rest.length, Math.floor((sheet.room - 2 * PADDING) / mono.leading))
    const height = count * mono.leading + 2 * PADDING
    const top = sheet.y
    sheet.artifact(doc => doc.rect(x, top, area.right - x, height).stroke())
    const here = rest.slice(0, count)
    code.add(() => {
      for (const [index, { text, indent }] of here.entries())
        sheet.line(text, x + PADDING + indent, top + PADDING + index * mono.leading, mono)
    })
    sheet.y = top + height
    rest = rest.slice(count)
  }
}
