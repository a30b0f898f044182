import type { Table } from '#reports/report.ts'
import { escapeFormula } from '../house/escape-formula.ts'

const BORDER = 'border-bottom:0.5pt solid #8a9097;padding:2pt 6pt'
/** Excel takes such a cell for text whatever it begins with. */
const AS_TEXT = "mso-number-format:'\\@'"

/**
 * Puts a table on the clipboard as a spreadsheet, a letter and a mail take it; false where that is not allowed. By way of
 * the event, since what is written otherwise loses its looks to the policy of the page, and needs a secure connection.
 */
export function copyTable(table: Table): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', writeHtmlTable(table))
    event.clipboardData?.setData('text/plain', writeTabbed(table))
    isTaken = event.clipboardData !== null
  }
  document.addEventListener('copy', give)
  const isAllowed = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isAllowed && isTaken
}

/** A table with its looks in its cells, since neither Word nor a mail takes a style sheet. */
export function writeHtmlTable({ columns, rows }: Table): string {
  const last = rows.length - 1
  const cell = (tag: 'th' | 'td', text: string, index: number, isStrong: boolean) => {
    const isNumeric = columns[index]?.isNumeric ?? false
    const style = [
      BORDER,
      `text-align:${isNumeric ? 'right' : 'left'}`,
      `font-weight:${isStrong ? 'bold' : 'normal'}`,
      ...(isNumeric || tag === 'th' ? [] : [AS_TEXT]),
    ].join(';')
    return `<${tag} style="${style}">${escapeHtml(text)}</${tag}>`
  }
  const head = columns.map(({ label }, index) => cell('th', label, index, true)).join('')
  const body = rows
    .map((row, at) => `<tr>${row.map((text, index) => cell('td', text, index, at === last)).join('')}</tr>`)
    .join('')
  return `<table style="border-collapse:collapse;font-family:Calibri,Arial,sans-serif;font-size:10pt"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** Cells between tabs; what would become a formula is kept a text, as in a CSV file. */
export function writeTabbed({ columns, rows }: Table): string {
  const write = (text: string, index: number) => {
    const flat = text.replaceAll(/[\t\r\n]+/g, ' ')
    return columns[index]?.isNumeric ? flat : escapeFormula(flat)
  }
  return [columns.map(({ label }) => label), ...rows].map(row => row.map(write).join('\t')).join('\r\n')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
