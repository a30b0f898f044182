import type { Line, Reading, Section } from '../evidence.ts'

/** `secedit /export /areas USER_RIGHTS`, whole or as Select-String shows a line of it: names and SIDs with a right. */
export function readUserRights({ lines, isEnded }: Section): Reading {
  const allowed = findRight(lines, 'SeServiceLogonRight')
  const denied = findRight(lines, 'SeDenyServiceLogonRight')
  const section = lines.find(({ text }) => /^\s*\[Privilege Rights\]/.test(text))
  // Without the section that follows, the file may have been cut before the right was named.
  const isWhole =
    isEnded || (section && lines.some(({ text, number }) => number > section.number && /^\s*\[/.test(text)))
  const reading: Reading = { facts: [], unreadable: [] }
  // A file that secedit wrote ends as it begins: cut, a denial may have gone with its end.
  const isCut = !isWhole && lines.some(({ text }) => /^\s*\[Unicode\]/.test(text))
  if (allowed && isCut) reading.unreadable.push({ id: 'rights.serviceLogon', line: allowed.line })
  else if (allowed)
    reading.facts.push({ id: 'rights.serviceLogon', value: allowed.holders, line: allowed.line })
  else if (section && isWhole) reading.facts.push({ id: 'rights.serviceLogon', value: [], line: section })
  else if (section) reading.unreadable.push({ id: 'rights.serviceLogon', line: section })
  if (denied) reading.facts.push({ id: 'rights.denyServiceLogon', value: denied.holders, line: denied.line })
  return reading
}

function findRight(lines: readonly Line[], right: string): { holders: string[]; line: Line } | null {
  const pattern = new RegExp(`(?:^|[:\\s])${right}\\s*=(.*)$`)
  for (const line of lines) {
    const list = pattern.exec(line.text)?.[1]
    if (list === undefined) continue
    return {
      holders: list
        .split(',')
        .map(holder => holder.trim().replace(/^\*/, ''))
        .filter(Boolean),
      line,
    }
  }
  return null
}
