import type { FoundFact, Reading, Section } from '../evidence.ts'
import { hasGap, isShortened, splitStages } from '../is-shortened.ts'
import { readRecords } from './read-records.ts'

/** Programs with their versions, as the checklists list them; a head without rows says that none was found. */
export function readPrograms(section: Section): Reading {
  const { lines, command, typed, isEnded, start } = section
  const rows = readRecords(lines).flatMap((record): FoundFact<'programs.installed'>[] => {
    const name = record.get('DisplayName')
    const version = record.get('DisplayVersion')?.value ?? ''
    return name
      ? [{ id: 'programs.installed', value: [`${name.value} ${version}`.trim()], line: name.line }]
      : []
  })
  // Where nothing at all is answered, the command is all there is to quote.
  const first = lines[0] ?? { number: start, text: typed ?? '' }
  const isFiltered = typed !== null && (isShortened(typed, ['DisplayName']) || !isOfAllPrograms(typed))
  const facts: FoundFact[] = [...rows, ...rows.flatMap(readGenesis)]
  // An error stands there instead of a list, and says nothing of what is installed.
  const isEmpty = rows.length === 0 && lines.every(({ text }) => text.trim() === '' || HEAD.test(text))
  const isAnswered = lines.length > 0 || isEnded
  if (isEmpty && isAnswered && command !== null && !isElsewhere(command)) {
    facts.push({ id: 'programs.installed', value: [], line: first })
    // Asked for one program alone, an empty answer means that it is absent.
    for (const [id, filter] of ALONE)
      if (isEnded && isForOne(command, filter)) facts.push({ id, value: true, line: first })
  }
  const last = rows.at(-1)
  const value = !isFiltered && !hasGap(lines) && last !== undefined && isWhole(section, last)
  if (last) facts.push({ id: 'programs.isWhole', value, line: last.line })
  return { facts, unreadable: [], isTakenForWhole: value && typed === null }
}

/** The head of a table without rows, and the rule below it. */
const HEAD = /^\s*DisplayName\s+DisplayVersion\s*$|^[-\s]+$/

/** The two places where Windows keeps the programs of a machine, of 64 bits and of 32; a person has a third one. */
const PLACES = [
  /HKLM:?\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\\*/i,
  /HKLM:?\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\\*/i,
]

/** What asks elsewhere: Windows Installer and packages know some programs only, and of a variable nobody knows. */
const ELSEWHERE =
  /\bWin32_?\w|\bGet-(?:Package|Appx\w*|Cim\w*|Wmi\w*|Item\w*|ChildItem)\b|^(?:gp|gi|gci|gcim|gwmi|wmic|winget|choco|scoop)\b/i

function isElsewhere(typed: string): boolean {
  return !/\bUninstall\b/i.test(typed) && ELSEWHERE.test(typed.trim())
}

/** Whether every program is asked for; what does not look for programs itself shows what was kept of a list. */
function isOfAllPrograms(typed: string): boolean {
  if (!/\bUninstall\b/i.test(typed)) return !isElsewhere(typed)
  const plain = typed.replace(/Registry::/gi, '').replace(/HKEY_LOCAL_MACHINE/gi, 'HKLM')
  return PLACES.every(place => place.test(plain)) && !/\s-(?:Exclude|Include|Filter)\b/i.test(typed)
}

const GENESIS =
  /^(?:Where-Object|where|\?)\s+(?:-Property\s+)?(?:\{\s*\$(?:_|PSItem)\.)?DisplayName\s+-(?:i?like\s+["']\*GENESIS64\*["']|i?match\s+["']GENESIS64["'])\s*\}?$/i
const SAGE_CRM =
  /^(?:Where-Object|where|\?)\s+(?:-Property\s+)?(?:\{\s*\$(?:_|PSItem)\.)?DisplayName\s+-(?:i?like\s+["']\*Sage\*CRM\*["'])\s*\}?$/i

/** What the checklists look for by a filter of its own, with the fact that nothing was found. */
const ALONE = [
  ['genesis64.isAbsent', GENESIS],
  ['sage-crm.isAbsent', SAGE_CRM],
] as const

function isForOne(command: string, filter: RegExp): boolean {
  const [first = '', ...stages] = splitStages(command)
  const others = stages.filter(stage => !filter.test(stage))
  return (
    isOfAllPrograms(command) &&
    others.length < stages.length &&
    !isShortened([first, ...others].join('|'), ['DisplayName'])
  )
}

/** PowerShell ends a table with a blank line, and a list, whose records have one between them, with two. */
function isWhole({ lines, isEnded }: Section, { line }: FoundFact): boolean {
  const after = lines.filter(({ number }) => number > line.number)
  const isList = /^\s*DisplayName\s*:/.test(line.text)
  const blank = after.filter(({ text }) => text.trim() === '').length
  return isEnded || blank >= (isList ? 2 : 1)
}

function readGenesis({ value: [program = ''], line }: FoundFact<'programs.installed'>): FoundFact[] {
  const version = /\bGENESIS64\b.*?(\d{1,3}\.\d{1,4}(?:\.\d{1,6}){0,2})\s*$/i.exec(program)?.[1]
  return version ? [{ id: 'genesis64.version', value: version, line }] : []
}
