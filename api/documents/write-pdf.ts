import { setImmediate } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { Block, Report } from '#reports/report.ts'
import { drawBox, measureCheck } from './pdf/draw-check.ts'
import { measureParagraph } from './pdf/draw-paragraph.ts'
import { drawRunning } from './pdf/draw-running.ts'
import { drawFacts, drawTable } from './pdf/draw-table.ts'
import { embedFonts, type Style } from './pdf/fonts.ts'
import { area, Sheet, type Structure } from './pdf/sheet.ts'

const kindStyle: Style = { font: 'regular', size: 9, leading: 13 }
const titleStyle: Style = { font: 'strong', size: 22, leading: 28 }
const leadStyle: Style = { font: 'regular', size: 10.5, leading: 15.5 }
const partStyle: Style = { font: 'strong', size: 13, leading: 18 }
const headingStyle: Style = { font: 'strong', size: 9, leading: 13 }
const bodyStyle: Style = { font: 'regular', size: 9, leading: 12.8 }

const BEFORE_PART = 22
const AFTER_HEADING = 9

/** A report as a tagged PDF on A4, for paper and for screen readers; other work gets its turn between two checks. */
export async function writePdf(report: Report, now: Date): Promise<Uint8Array> {
  const { running, language } = report
  const title = [report.title, running.subject].filter(part => part !== '').join(' – ')
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: 0, bufferPages: true, font: null },
    ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: language, displayTitle: true },
    info: {
      Title: title,
      Creator: 'Groundwork',
      Producer: 'Groundwork (PDFKit)',
      CreationDate: now,
      ModDate: now,
    },
  } as unknown as PDFKit.PDFDocumentOptions)
  escapeMetadata(doc, title)
  const bytes = collect(doc)
  embedFonts(doc)
  const sheet = new Sheet(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawOpening(sheet, root, report)
  for (const part of report.parts) await drawPart(sheet, root, part, report)
  root.end()
  drawRunning(sheet, report)
  doc.end()
  return bytes
}

function drawOpening(sheet: Sheet, root: Structure, report: Report): void {
  const { kind, title, lead, facts, notices } = report
  const section = sheet.element(root, 'Sect')
  measureParagraph(sheet, { tag: 'P', text: kind, style: kindStyle }).draw(section)
  measureParagraph(sheet, { tag: 'H1', text: title, style: titleStyle, after: 2 }).draw(section)
  measureParagraph(sheet, { tag: 'P', text: lead, style: leadStyle, after: 14 }).draw(section)
  drawFacts(sheet, section, facts)
  sheet.y += 12
  for (const notice of notices)
    measureParagraph(sheet, { tag: 'P', text: notice, style: bodyStyle, after: 5 }).draw(section)
  drawLegend(sheet, section, report)
  section.end()
}

/** The four boxes with what they say. */
function drawLegend(sheet: Sheet, section: Structure, { legend }: Report): void {
  sheet.y += 4
  sheet.need(bodyStyle.leading)
  const paragraph = sheet.element(section, 'P')
  let x: number = area.left
  for (const { state, text } of legend.states) {
    sheet.artifact(doc => drawBox(doc, state, x, sheet.y + 1.5))
    paragraph.add(() => sheet.line(`${text} `, x + 14, sheet.y, bodyStyle))
    x += 14 + sheet.widthOf(text, bodyStyle) + 20
  }
  paragraph.end()
  sheet.y += bodyStyle.leading
}

async function drawPart(
  sheet: Sheet,
  root: Structure,
  { title, blocks }: Report['parts'][number],
  report: Report,
): Promise<void> {
  const [first] = blocks
  const checks = first?.kind === 'checks' ? first.checks.slice(0, 1) : []
  const next = checks.map(check => measureCheck(sheet, check, report).height)[0] ?? 60
  const heading = measureParagraph(sheet, { tag: 'H2', text: title, style: partStyle, after: 3 })
  const together = BEFORE_PART + heading.height + AFTER_HEADING + next
  sheet.need(Math.min(together, area.bottom - area.top))
  if (sheet.y > area.top) sheet.y += BEFORE_PART
  const section = sheet.element(root, 'Sect')
  sheet.doc.outline.addItem(title)
  heading.draw(section)
  const { y } = sheet
  sheet.artifact(doc => doc.lineWidth(0.8).moveTo(area.left, y).lineTo(area.right, y).stroke())
  sheet.y += AFTER_HEADING
  for (const block of blocks) await drawBlock(sheet, section, block, report)
  section.end()
}

async function drawBlock(sheet: Sheet, section: Structure, block: Block, report: Report): Promise<void> {
  await setImmediate()
  if (block.kind === 'facts') drawFacts(sheet, section, block.facts)
  else if (block.kind === 'table') drawTable(sheet, section, block)
  else if (block.kind === 'list') drawList(sheet, section, block)
  else {
    const list = sheet.element(section, 'L')
    for (const check of block.checks) {
      measureCheck(sheet, check, report).draw(list)
      await setImmediate()
    }
    list.end()
  }
}

function drawList(
  sheet: Sheet,
  section: Structure,
  { heading, items }: Extract<Block, { kind: 'list' }>,
): void {
  if (heading !== undefined && heading !== '') {
    sheet.need(headingStyle.leading * 3)
    measureParagraph(sheet, { tag: 'P', text: heading, style: headingStyle, after: 2 }).draw(section)
  }
  const list = sheet.element(section, 'L')
  for (const text of items) {
    const body = measureParagraph(sheet, {
      tag: 'LBody',
      text,
      style: bodyStyle,
      x: area.left + 12,
      after: 2,
    })
    sheet.need(Math.min(body.height, area.bottom - area.top))
    const item = sheet.element(list, 'LI')
    item.add(sheet.doc.struct('Lbl', {}, () => sheet.line('–', area.left, sheet.y, bodyStyle)))
    body.draw(item)
    item.end()
  }
  list.end()
  sheet.y += 6
}

/** pdfkit writes the title into XML as it is. */
function escapeMetadata(doc: PDFKit.PDFDocument, title: string): void {
  const append = doc.appendXML.bind(doc)
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  doc.appendXML = (xml, newLine) =>
    append(
      xml.replaceAll(`>${title}<`, () => `>${escaped}<`),
      newLine,
    )
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
