import { nameMachine } from '../../../parameters/checks/account-place.ts'
import { userOf } from '../../../parameters/checks/check-account.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { namesOfAccount, settleAccount } from '../../../preflight/derive-service.ts'
import { isPerhapsCut } from '../../../preflight/find-by-name.ts'
import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { parameters } from '../procedures/parameters.ts'
import { splitWorkGroups } from '../scan-services/check-work-groups.ts'
import { downloadedName, nameService } from '../scan-services/name-service.ts'

/**
 * The state and the account of the services: those of the work groups, else every one that is named so. One that is not
 * as it should be decides for all, and what is good is only said where each has been seen.
 */
export function deriveServices(known: Known, values: ParameterValues): void {
  const { workGroups } = values
  const names =
    workGroups === undefined
      ? null
      : splitWorkGroups(String(workGroups)).map(code => nameService(code).toLowerCase())
  const accounts = namesOfAccount(accountOf(values))
  for (const [from, to, isGood] of [
    ['services.states', 'software.service', (state: string) => state === 'running'],
    ['services.accounts', 'software.serviceAccount', (account: string) => accounts.includes(account)],
  ] as const) {
    const table = findValue(known.facts, from) ?? {}
    const found = (names ?? Object.keys(table).filter(isNamedSo)).flatMap(name => {
      const value = table[name]?.toLowerCase()
      return value === undefined ? [] : [{ name, value }]
    })
    // Whoever names no groups may have asked for the downloaded name in vain.
    const there = found.filter(({ value }) => value !== 'missing')
    const shown = names === null && there.length > 0 ? there : found
    const isWhole = shown.length === (names ?? shown).length
    const decides = shown.find(({ value }) => !isGood(value)) ?? (isWhole ? shown[0] : undefined)
    if (decides) setFact(known, to, decides.value, from, part => decides.name in part)
  }
  deriveAbsence(known, names ?? [downloadedName.toLowerCase()], names === null)
  settleAccount(known, 'software.serviceAccount', accountOf(values))
}

/**
 * A service that a list was asked for and does not name is missing, unless a name was cut or another service of Isogeo
 * may be the one, under its displayed name.
 */
function deriveAbsence(known: Known, names: readonly string[], isAny: boolean): void {
  const asked = findValue(known.facts, 'services.asked') ?? []
  const states = findValue(known.facts, 'services.states') ?? {}
  const isShown = (name: string) => name in states || (isAny && Object.keys(states).some(isNamedSo))
  const isOther = Object.keys(states).some(name => name.includes('isogeo') && !isNamedSo(name))
  const absent = names.find(
    name => !isShown(name) && !isOther && isAsked(asked, name) && !isPerhapsCut(states, name),
  )
  if (absent !== undefined && (findValue(known.facts, 'software.service') ?? 'running') === 'running')
    setFact(known, 'software.service', 'missing', 'services.asked', part => isAsked(part, absent))
}

function isNamedSo(name: string): boolean {
  return name.startsWith(downloadedName.toLowerCase())
}

/** The account of the site, else that of the manual on its machine. */
function accountOf({ windowsAccount, serverName }: ParameterValues): string {
  const user = userOf(String(parameters.windowsAccount.default))
  return String(windowsAccount ?? nameMachine(`.\\${user}`, String(serverName)))
}
