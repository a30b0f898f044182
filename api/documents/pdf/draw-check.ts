import type { Check, Report } from '#reports/report.ts'
import { checkMarks } from '../check-marks.ts'
import { measureCommand } from './draw-command.ts'
import { type Measured, measureParagraph } from './draw-paragraph.ts'
import type { Style } from './fonts.ts'
import { area, INK, type Sheet, type Structure } from './sheet.ts'

const what: Style = { font: 'strong', size: 9.5, leading: 13 }
const small: Style = { font: 'regular', size: 8.3, leading: 11.6 }
const smallStrong: Style = { font: 'strong', size: 8.3, leading: 11.6 }
const numberStyle: Style = { font: 'mono', size: 8.3, leading: 13 }

const BOX = 9.5
const NUMBER = area.left + 17
const TEXT = area.left + 46
const INITIALS = 76
const NARROW = area.right - TEXT - INITIALS - 12
const BETWEEN = 9

/** A check that is measured: how much of it must stand together, and how to draw it. */
export type MeasuredCheck = { height: number; draw: (list: Structure) => void }

/** Measures a check: box and number on the left, on the right room for initials while it is open. */
export function measureCheck(sheet: Sheet, check: Check, { legend, colon }: Report): MeasuredCheck {
  const pieces = listPieces(sheet, check, colon)
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0) + BETWEEN
  return {
    height,
    draw: list => {
      sheet.need(height <= area.bottom - area.top ? height : what.leading * 3)
      const item = sheet.element(list, 'LI')
      const top = sheet.y
      drawLabel(sheet, item, check)
      if (check.record.length === 0) drawInitials(sheet, top, legend.initials)
      const body = sheet.element(item, 'LBody')
      const drawBody = () => {
        for (const piece of pieces) piece.draw(body)
      }
      if (check.warning === null) drawBody()
      else drawBesideBar(sheet, drawBody)
      item.end()
      sheet.y += BETWEEN
    },
  }
}

function listPieces(
  sheet: Sheet,
  { text, marks, warning, record, commands, remarks }: Check,
  colon: string,
): Measured[] {
  const [severity = '', ...others] = marks
  const x = TEXT
  return [
    measureParagraph(sheet, { tag: 'P', text, style: what, x, width: NARROW, after: 1 }),
    measureParagraph(sheet, {
      tag: 'P',
      label: { text: severity, style: smallStrong },
      text: others.map(mark => ` · ${mark}`).join(''),
      style: small,
      x,
      width: NARROW,
      after: 3,
    }),
    ...(warning
      ? [measureParagraph(sheet, { tag: 'P', text: warning, style: smallStrong, x, after: 3 })]
      : []),
    ...record.map(text => measureParagraph(sheet, { tag: 'P', text, style: smallStrong, x, after: 3 })),
    ...commands.flatMap(({ label, text: line, isCode }) =>
      isCode
        ? [
            measureParagraph(sheet, { tag: 'P', text: label, style: small, x, after: 1.5 }),
            measureCommand(sheet, line, x),
          ]
        : [
            measureParagraph(sheet, {
              tag: 'P',
              text: `${label}${colon} ${line}`,
              style: small,
              x,
              after: 3,
            }),
          ],
    ),
    ...remarks.map(({ label, value }) =>
      measureParagraph(sheet, {
        tag: 'P',
        label: { text: `${label}${colon} `, style: smallStrong },
        text: value,
        style: small,
        x,
        after: 1.5,
      }),
    ),
  ]
}

function drawLabel(sheet: Sheet, item: Structure, { number, state, stateText }: Check): void {
  const { doc } = sheet
  const label = sheet.element(item, 'Lbl')
  const top = sheet.y + 1.7
  const bbox = [area.left, top, area.left + BOX, top + BOX]
  const figure = doc.struct('Figure', { alt: stateText, bbox, placement: 'Inline' } as object, () =>
    drawBox(doc, state, area.left, top),
  )
  label.add(figure)
  label.add(doc.struct('Span', {}, () => sheet.line(number, NUMBER, sheet.y, numberStyle)))
}

/** The box of a check with what its state puts into it. */
export function drawBox(doc: PDFKit.PDFDocument, state: Check['state'], x: number, y: number): void {
  doc.save().translate(x, y).strokeColor(INK).lineWidth(0.8).rect(0, 0, BOX, BOX).stroke()
  const mark = checkMarks[state]
  if (mark !== '')
    doc
      .scale(BOX / 10)
      .lineWidth(1.3)
      .path(mark)
      .stroke()
  doc.restore()
}

function drawInitials(sheet: Sheet, top: number, text: string): void {
  const style = { font: 'regular', size: 6, leading: 8 } as const
  sheet.artifact(doc => {
    const y = top + what.leading * 1.5
    doc
      .moveTo(area.right - INITIALS, y)
      .lineTo(area.right, y)
      .stroke()
    sheet.line(text, area.right - INITIALS, y + 0.5, style)
  })
}

/** Draws with a bar on the left, on every page that the drawing reaches. */
function drawBesideBar(sheet: Sheet, draw: () => void): void {
  let top = sheet.y
  const bar = () => {
    const bottom = sheet.y
    if (bottom > top) sheet.artifact(doc => doc.rect(area.left - 9, top, 3, bottom - top).fill(INK))
  }
  sheet.onBreak = () => {
    bar()
    top = area.top
  }
  draw()
  bar()
  sheet.onBreak = null
}
