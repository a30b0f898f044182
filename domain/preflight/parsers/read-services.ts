import type { FoundFact, Line, Reading, Section } from '../evidence.ts'
import { hasGap } from '../is-shortened.ts'
import { listAskedServices } from './list-asked-services.ts'
import { readAskedServices } from './read-asked-services.ts'
import { readRecords } from './read-records.ts'
import { CUT, type ShownService } from './shown-service.ts'

/** What `sc` shows of a state, in every language; figures with other words tell how a service starts, or what it is. */
const STATES: Readonly<Record<string, string>> = {
  '1 STOPPED': 'stopped',
  '2 START_PENDING': 'starting',
  '3 STOP_PENDING': 'stopping',
  '4 RUNNING': 'running',
  '5 CONTINUE_PENDING': 'starting',
  '6 PAUSE_PENDING': 'paused',
  '7 PAUSED': 'paused',
}

/** What PowerShell calls the same; one of .NET, one of WMI. */
const PENDING: Readonly<Record<string, string>> = {
  start: 'starting',
  continue: 'starting',
  stop: 'stopping',
  pause: 'paused',
}
const STATE = /^(?:[A-Za-z]{4,20}|(?:Start|Stop|Continue|Pause) Pending)$/

/** As long as Windows lets the name of a service be. */
const LONGEST_NAME = 256

/** `sc query`, `sc qc`, `Get-Service` and what PowerShell lists of Win32_Service: names stay in every language. */
export function readServices(section: Section): Reading {
  const { lines, command, typed } = section
  const shown = addDisplayed([...readSc(lines), ...readShown(lines)], command)
  const facts: FoundFact[] = shown.flatMap(writeFacts)
  facts.push(...readAskedServices(section, shown))
  const [first] = shown
  const isOfOwn = typed === null && shown.every(one => one.account !== null && one.displayed === null)
  if (first && isOfOwn && !hasGap(lines))
    facts.push({
      id: 'services.ofOwnCommand',
      value: shown.map(({ name }) => name),
      line: first.stateLine,
    })
  for (const { name, state, stateLine } of shown) {
    const instance = /^mssql\$(.+)$/.exec(name)?.[1] ?? (name === 'mssqlserver' ? name : null)
    if (instance && state !== null && state !== 'missing')
      facts.push({ id: 'sql.instances', value: [instance.toUpperCase()], line: stateLine })
  }
  return { facts, unreadable: [] }
}

function writeFacts({ name, displayed, state, account, stateLine, accountLine }: ShownService): FoundFact[] {
  const of = (value: string) => ({
    [name]: value,
    ...(displayed && !CUT.test(displayed) && { [displayed]: value }),
  })
  return [
    ...(state ? [{ id: 'services.states' as const, value: of(state), line: stateLine }] : []),
    ...(account ? [{ id: 'services.accounts' as const, value: of(account), line: accountLine }] : []),
  ]
}

/** Whoever asked for one displayed name gets services of that name, which the answer may leave out. */
function addDisplayed(shown: readonly ShownService[], command: string | null): readonly ShownService[] {
  const [only, ...others] = command ? listAskedServices(command).displayed : []
  if (only === undefined || others.length > 0 || /[*?]/.test(only)) return shown
  return shown.map(one => ({ ...one, displayed: one.displayed ?? only.toLowerCase() }))
}

function readSc(lines: readonly Line[]): ShownService[] {
  const shown: ShownService[] = []
  for (const line of lines) {
    const { text } = line
    const name = /^\s*SERVICE_NAME\s*:\s*(\S.*)$/.exec(text)?.[1]?.trim()
    if (name && name.length <= LONGEST_NAME)
      shown.push({
        name: name.toLowerCase(),
        displayed: null,
        state: null,
        account: null,
        stateLine: line,
        accountLine: line,
      })
    const last = shown.at(-1)
    if (!last) continue
    last.displayed ??=
      /^\s*DISPLAY_NAME\s*:\s*(\S.*)$/.exec(text)?.[1]?.trim().slice(0, LONGEST_NAME).toLowerCase() ?? null
    const [, figure = '', word = ''] = /^\s+[^:]{3,30}:\s+([1-7])\s{1,4}([A-Z_]{4,20})\s*$/.exec(text) ?? []
    const state = STATES[`${figure} ${word}`]
    if (state) Object.assign(last, { state, stateLine: line })
    const account = /^\s*SERVICE_START_NAME\s*:\s*(\S.*)$/.exec(text)?.[1]?.trim()
    if (account) Object.assign(last, { account, accountLine: line })
  }
  return shown
}

function nameState(word: string): string {
  const [, going] = /^(\w+?) ?pending$/.exec(word) ?? []
  return (going !== undefined && PENDING[going]) || word
}

/** What PowerShell shows of services: their state, and the account where it was asked for. */
function readShown(lines: Section['lines']): ShownService[] {
  return readRecords(lines).flatMap((record): ShownService[] => {
    const name = record.get('Name')
    // Beside a state, WMI calls the health of a service its status.
    const state = record.get('State') ?? record.get('Status')
    if (!name || !state || !STATE.test(state.value)) return []
    return [
      {
        name: name.value.toLowerCase(),
        displayed: record.get('DisplayName')?.value.toLowerCase() || null,
        state: nameState(state.value.toLowerCase()),
        account: record.get('StartName')?.value || null,
        stateLine: state.line,
        accountLine: state.line,
      },
    ]
  })
}
