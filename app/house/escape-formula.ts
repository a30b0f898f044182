/**
 * A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it stays a text: the same first
 * signs as in the CSV files of the server, also in their full width.
 */
export function escapeFormula(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}
