import PDFDocument from 'pdfkit'
import type { Report } from '#reports/report.ts'
import { drawBox } from './pdf/draw-check.ts'
import { drawLetterhead } from './pdf/draw-letterhead.ts'
import { measureParagraph } from './pdf/draw-paragraph.ts'
import { drawPart } from './pdf/draw-part.ts'
import { drawRunning } from './pdf/draw-running.ts'
import { drawFacts } from './pdf/draw-table.ts'
import { embedFonts, type Style } from './pdf/fonts.ts'
import { looks } from './pdf/looks.ts'
import { area, Sheet, type Structure } from './pdf/sheet.ts'

const kindStyle: Style = { font: 'regular', size: 9, leading: 13 }
const titleStyle: Style = { font: 'strong', size: 22, leading: 28 }
const leadStyle: Style = { font: 'regular', size: 10.5, leading: 15.5 }

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
  if (report.letterhead) drawLetterhead(sheet, root, report, report.letterhead)
  else drawOpening(sheet, root, report)
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
    measureParagraph(sheet, { tag: 'P', text: notice, style: looks.sheet.body, after: 5 }).draw(section)
  drawLegend(sheet, section, report)
  section.end()
}

/** The four boxes with what they say. */
function drawLegend(sheet: Sheet, section: Structure, { legend }: Report): void {
  sheet.y += 4
  const style = looks.sheet.body
  sheet.need(style.leading)
  const paragraph = sheet.element(section, 'P')
  let x: number = area.left
  for (const { state, text } of legend.states) {
    sheet.artifact(doc => drawBox(doc, state, x, sheet.y + 1.5))
    paragraph.add(() => sheet.line(`${text} `, x + 14, sheet.y, style))
    x += 14 + sheet.widthOf(text, style) + 20
  }
  paragraph.end()
  sheet.y += style.leading
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
