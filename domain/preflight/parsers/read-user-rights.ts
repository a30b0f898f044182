import type { Line, Reading, Section } from '../evidence.ts'
import { joinBrokenRights, type RightRow } from './join-broken-rights.ts'

/** `secedit /export /areas USER_RIGHTS`, whole or as Select-String shows a line of it: names and SIDs with a right. */
export function readUserRights({ lines, isEnded }: Section): Reading {
  const rows = joinBrokenRights(lines)
  const allowed = findRight(rows, 'SeServiceLogonRight')
  const denied = findRight(rows, 'SeDenyServiceLogonRight')
  const section = lines.find(({ text }) => /^\s*\[Privilege Rights\]/.test(text))
  // Without the section that follows, the file may have been cut before the right was named.
  const isWhole =
    isEnded || (section && lines.some(({ text, number }) => number > section.number && /^\s*\[/.test(text)))
  const reading: Reading = { facts: [], unreadable: [] }
  // A file that secedit wrote ends as it begins: cut, a denial may have gone with its end.
  const isCut = !isWhole && lines.some(({ text }) => /^\s*\[Unicode\]/.test(text))
  if (allowed && (isCut || allowed.holders === null))
    reading.unreadable.push({ id: 'rights.serviceLogon', line: allowed.line })
  else if (allowed?.holders)
    reading.facts.push({ id: 'rights.serviceLogon', value: allowed.holders, line: allowed.line })
  else if (section && isWhole) reading.facts.push({ id: 'rights.serviceLogon', value: [], line: section })
  else if (section) reading.unreadable.push({ id: 'rights.serviceLogon', line: section })
  if (denied?.holders)
    reading.facts.push({ id: 'rights.denyServiceLogon', value: denied.holders, line: denied.line })
  else if (denied) reading.unreadable.push({ id: 'rights.denyServiceLogon', line: denied.line })
  return reading
}

/** Who has a right; null where it can't be told. */
function findRight(
  rows: readonly RightRow[],
  right: string,
): { holders: string[] | null; line: Line } | null {
  const row = rows.find(({ key }) => new RegExp(`(?:^|[:\\s])${right}$`).test(key))
  if (!row) return null
  const entries = row.list.trim() === '' ? [] : row.list.split(',').map(readHolder)
  return { holders: entries.every(entry => entry !== null) ? entries : null, line: row.line }
}

/** A domain's accounts and those of a machine have four figures behind their kind. */
const WHOLE_SID = /^S-1-\d{1,3}(?:-\d{1,10})*$/
const CUT_SID = /^S-1-5-21(?:-\d{1,10}){0,3}$/

/** A SID is itself wherever it was broken; of a name nobody knows whether a blank stood there. */
function readHolder(entry: string): string | null {
  const [first = '', ...more] = entry.trim().split('\n')
  const whole = [first, ...more].join('')
  if (!whole.startsWith('*')) return whole === '' || more.length > 0 ? null : whole
  const sid = whole.slice(1)
  return WHOLE_SID.test(sid) && !CUT_SID.test(sid) ? sid : null
}
