import { setImmediate } from 'node:timers/promises'
import type { Block, Report } from '#reports/report.ts'
import { measureCheck } from './draw-check.ts'
import { measureParagraph } from './draw-paragraph.ts'
import { drawSignature, SIGNATURE_HEIGHT } from './draw-signature.ts'
import { drawFacts, drawTable } from './draw-table.ts'
import { type Look, looks } from './looks.ts'
import { area, type Sheet, type Structure } from './sheet.ts'

/** Draws a headed part; other work gets its turn between two checks. */
export async function drawPart(
  sheet: Sheet,
  root: Structure,
  { title, blocks, onNewPage = false }: Report['parts'][number],
  report: Report,
): Promise<void> {
  const look: Look = report.letterhead ? looks.letter : looks.sheet
  if (onNewPage && sheet.y > area.top) sheet.breakPage()
  const [first] = blocks
  const checks = first?.kind === 'checks' ? first.checks.slice(0, 1) : []
  const least = first?.kind === 'signature' ? SIGNATURE_HEIGHT : 60
  const next = checks.map(check => measureCheck(sheet, check, report).height)[0] ?? least
  const heading = measureParagraph(sheet, { tag: 'H2', text: title, style: look.part, after: 3 })
  const together = look.beforePart + heading.height + look.afterHeading + next
  sheet.need(Math.min(together, area.bottom - area.top))
  if (sheet.y > area.top) sheet.y += look.beforePart
  const section = sheet.element(root, 'Sect')
  sheet.doc.outline.addItem(title)
  heading.draw(section)
  const { y } = sheet
  sheet.artifact(doc => doc.lineWidth(look.rule).moveTo(area.left, y).lineTo(area.right, y).stroke())
  sheet.y += look.afterHeading
  for (const block of blocks) await drawBlock(sheet, section, block, report, look)
  section.end()
}

async function drawBlock(
  sheet: Sheet,
  section: Structure,
  block: Block,
  report: Report,
  look: Look,
): Promise<void> {
  await setImmediate()
  if (block.kind === 'facts') drawHeadedFacts(sheet, section, block, look)
  else if (block.kind === 'table') drawTable(sheet, section, block)
  else if (block.kind === 'list') drawList(sheet, section, block, look)
  else if (block.kind === 'text') drawTexts(sheet, section, block.paragraphs, look)
  else if (block.kind === 'signature') drawSignature(sheet, section, block.places)
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
  look: Look,
): void {
  if (heading !== undefined && heading !== '') {
    sheet.need(look.heading.leading * 3)
    measureParagraph(sheet, { tag: 'P', text: heading, style: look.heading, after: 2 }).draw(section)
  }
  const list = sheet.element(section, 'L')
  for (const text of items) {
    const body = measureParagraph(sheet, {
      tag: 'LBody',
      text,
      style: look.body,
      x: area.left + 12,
      after: 2,
    })
    sheet.need(Math.min(body.height, area.bottom - area.top))
    const item = sheet.element(list, 'LI')
    item.add(sheet.doc.struct('Lbl', {}, () => sheet.line('–', area.left, sheet.y, look.body)))
    body.draw(item)
    item.end()
  }
  list.end()
  sheet.y += look.afterList
}

function drawHeadedFacts(
  sheet: Sheet,
  section: Structure,
  { heading, facts }: Extract<Block, { kind: 'facts' }>,
  look: Look,
): void {
  if (heading !== undefined) {
    sheet.need(look.heading.leading * 4)
    measureParagraph(sheet, { tag: 'H3', text: heading, style: look.heading, after: 1 }).draw(section)
  }
  drawFacts(sheet, section, facts, look === looks.letter ? { share: 0.15 } : {})
  if (heading !== undefined) sheet.y += look.heading.leading / 2
}

function drawTexts(sheet: Sheet, section: Structure, paragraphs: readonly string[], look: Look): void {
  for (const text of paragraphs)
    measureParagraph(sheet, { tag: 'P', text, style: look.body, after: 3 }).draw(section)
}
