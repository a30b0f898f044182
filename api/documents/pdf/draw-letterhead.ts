import { type Logo, readLogo } from '#domain/quotes/read-logo.ts'
import type { Address, Letterhead, Report } from '#reports/report.ts'
import { measureParagraph } from './draw-paragraph.ts'
import { drawFacts } from './draw-table.ts'
import type { Style } from './fonts.ts'
import { looks } from './looks.ts'
import { area, INK, type Sheet, type Structure } from './sheet.ts'

const senderStyle: Style = { font: 'strong', size: 12, leading: 16 }
const smallStyle: Style = { font: 'regular', size: 7.8, leading: 10.6 }
const nameStyle: Style = { font: 'strong', size: 10, leading: 13.5 }
const addressStyle: Style = { font: 'regular', size: 9, leading: 12.4 }
const titleStyle: Style = { font: 'strong', size: 18, leading: 22 }
const leadStyle: Style = { font: 'regular', size: 10, leading: 14 }

/** The first page has no running head. */
const TOP = 34
const ADDRESS_WIDTH = area.width * 0.54
const logoBox = { width: 130, height: 42 }
const facts = { left: area.left + area.width * 0.58, width: area.width * 0.42 }

/** Draws the head of a letter: who writes, to whom, number and dates, and what it is. */
export function drawLetterhead(
  sheet: Sheet,
  root: Structure,
  report: Report,
  { from, to, colour, logo }: Letterhead,
): void {
  sheet.y = TOP
  sheet.padding = 2
  const section = sheet.element(root, 'Sect')
  const picture = logo === null ? null : readLogo(logo)
  if (from && picture) drawLogo(sheet, section, from, picture)
  if (from) drawSender(sheet, section, from, picture ? logoBox.width + 12 : 0)
  if (picture) sheet.y = Math.max(sheet.y, TOP + logoBox.height + 6)
  const { y } = sheet
  sheet.artifact(doc =>
    doc
      .lineWidth(1.4)
      .strokeColor(colour ?? INK)
      .moveTo(area.left, y)
      .lineTo(area.right, y)
      .stroke(),
  )
  sheet.y += 13
  const top = sheet.y
  const { page } = sheet.doc
  drawRecipient(sheet, section, to)
  const bottom = sheet.y
  // The longest addresses go over to the next page.
  if (page === sheet.doc.page) sheet.y = top
  drawFacts(sheet, section, report.facts, { share: 0.42, place: facts })
  sheet.y = Math.max(bottom, sheet.y) + 10
  drawTitle(sheet, section, report)
  section.end()
}

/** The logo in the upper right corner, as large as its room allows; it says whose it is. */
function drawLogo(sheet: Sheet, section: Structure, { name }: Address, { bytes, width, height }: Logo): void {
  const scale = Math.min(logoBox.width / width, logoBox.height / height)
  const [drawnWidth, drawnHeight] = [width * scale, height * scale]
  const [x, y] = [area.right - drawnWidth, TOP]
  const draw = () =>
    sheet.doc.image(Buffer.from(bytes) as unknown as ArrayBuffer, x, y, {
      width: drawnWidth,
      height: drawnHeight,
    })
  const options = { alt: name, bbox: [x, y, x + drawnWidth, y + drawnHeight] }
  section.add(sheet.doc.struct('Figure', options, [draw]))
}

function drawSender(sheet: Sheet, section: Structure, { name, lines }: Address, kept: number): void {
  const width = area.width - kept
  measureParagraph(sheet, { tag: 'P', text: name, style: senderStyle, width }).draw(section)
  const text = lines.join(' · ')
  if (text !== '') measureParagraph(sheet, { tag: 'P', text, style: smallStyle, width }).draw(section)
  sheet.y += 5
}

function drawRecipient(sheet: Sheet, section: Structure, { label, name, lines }: Address): void {
  const draw = (text: string, style: Style) =>
    measureParagraph(sheet, { tag: 'P', text, style, width: ADDRESS_WIDTH }).draw(section)
  draw(label, smallStyle)
  draw(name, nameStyle)
  for (const line of lines) draw(line, addressStyle)
}

function drawTitle(sheet: Sheet, section: Structure, { title, lead, notices }: Report): void {
  measureParagraph(sheet, { tag: 'H1', text: title, style: titleStyle }).draw(section)
  if (lead !== '') measureParagraph(sheet, { tag: 'P', text: lead, style: leadStyle }).draw(section)
  for (const text of notices)
    measureParagraph(sheet, { tag: 'P', text, style: { ...looks.letter.heading }, after: 2 }).draw(section)
}
