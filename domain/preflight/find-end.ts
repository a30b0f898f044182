import type { EvidenceKind, Line } from './evidence.ts'
import { splitRow } from './parsers/split-rows.ts'

/** Where an output ends whose last rows are known by their shape: on the first line that can't be of it, or below all. */
export function findEnd(kind: EvidenceKind, lines: readonly Line[]): number {
  if (kind === 'systeminfo') return findEndOfSysteminfo(lines)
  if (kind === 'netstat') return findEndOfNetstat(lines)
  if (kind === 'web-config') return findEndOfConfigs(lines)
  return lines.length
}

/** What systeminfo counts: processors, updates, network cards and their addresses. */
const COUNTED = /^\s*\[\d{2,3}\]:/

/** Below what it counts come rows and what is set in; a blank line comes only where every row has one. */
function findEndOfSysteminfo(lines: readonly Line[]): number {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const last = lines.findLastIndex(({ text }) => COUNTED.test(text))
  if (last === -1) return lines.length
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const isSpaced = lines.slice(first, last).some(({ text }) => text.trim() === '')
  let isFull = lines[last]?.text.length === width
  let isBelow = false
  for (const [index, { text }] of lines.entries()) {
    if (index <= last) continue
    const isBlank = text.trim() === ''
    const isRow = /^\s/.test(text) || isFull || splitRow(text) !== null
    if (!isBlank && ((isBelow && !isSpaced) || !isRow)) return index
    isBelow ||= isBlank
    isFull = text.length === width
  }
  return lines.length
}

/** Rows, and below each who holds it, in brackets or set in. */
function findEndOfNetstat(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) =>
    /^\s*(?:TCP|UDP)\s|^[\da-f:.%]{2,45}\s+\d{1,5}\s/i.test(text),
  )
  if (last === -1) return lines.length
  const below = lines.findIndex(({ text }, index) => index > last && /^[^\s[]/.test(text))
  return below === -1 ? lines.length : below
}

/** The files stand one after the other, and nothing of XML below the last. */
function findEndOfConfigs(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => /<\/configuration\s*>/.test(text))
  if (last === -1) return lines.length
  const below = lines.findIndex(({ text }, index) => index > last && text.trim() !== '')
  return below === -1 || lines[below]?.text.includes('<') ? lines.length : below
}
