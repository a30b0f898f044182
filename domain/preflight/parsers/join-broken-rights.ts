import type { Line } from '../evidence.ts'

/** A row with what stands behind its `=`; where it was broken, that holds the ends of its lines. */
export type RightRow = { key: string; list: string; line: Line }

/** Where the name of a right begins: in the file itself, or behind the path and the number that Select-String writes. */
const OPENS = /(?:^\s*|:)(?:Se[A-Z]|S?e?$)/
const BEGINS = /(?:^|[:\s])Se[A-Z]\w*\s*=|^\s*\[|:\d{1,6}:\s*S|^\s*(?:[A-Za-z]:\\|\\\\)/
const KEYED = /^\s*\w+\s*=/
const SID = /^\s*S-1-5-21(?:-\d{1,10}){4}\s*$/
const OF_SID = /^\s*(?:[*,\d-]|S(?:-|\s*$))/
/** A name without blanks, or among others: a sentence has neither. */
const OF_NAME = /^\s*(?:[^\s":=]+|[^":=]*[,\\][^":=]*)\s*$/

/** The rows of rights as they were written: a console breaks what is longer than its window, at any sign. */
export function joinBrokenRights(lines: readonly Line[]): RightRow[] {
  const rows: { number: number; texts: string[]; hasKey: boolean; isOpen: boolean }[] = []
  for (const { number, text } of lines) {
    const last = rows.at(-1)
    const goesOn =
      last?.isOpen && (last.hasKey ? isOfList(last.texts.at(-1) ?? '', text) : isOfKey(last.texts, text))
    if (last && goesOn) {
      last.texts.push(text)
      last.hasKey ||= text.includes('=')
    } else
      rows.push({
        number,
        texts: [text],
        hasKey: text.includes('='),
        isOpen: text.trim() !== '' && OPENS.test(text),
      })
  }
  return rows.map(({ number, texts }) => {
    const text = texts.map(piece => piece.trim()).join('\n')
    const at = text.indexOf('=')
    return {
      key: text.slice(0, Math.max(at, 0)).replaceAll('\n', '').trim(),
      list: text.slice(at + 1),
      line: { number, text: text.replaceAll('\n', '') },
    }
  })
}

function isOfKey(above: readonly string[], text: string): boolean {
  return above.length < 3 && text.trim() !== '' && !BEGINS.test(text) && /^\w*\s*(?:=|$)/.test(text)
}

/** Whether a line goes on with the list above it; a SID alone may be the one that was asked for below. */
function isOfList(above: string, text: string): boolean {
  if (text.trim() === '' || BEGINS.test(text) || KEYED.test(text)) return false
  if (SID.test(text)) return /\*\s*$/.test(above)
  return OF_SID.test(text) || OF_NAME.test(text)
}
