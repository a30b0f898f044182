import { nameMachine } from '../../../parameters/checks/account-place.ts'
import { userOf } from '../../../parameters/checks/check-account.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { namesOfAccount, settleAccount } from '../../../preflight/derive-service.ts'
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
    const isWhole = found.length === (names ?? found).length
    const decides = found.find(({ value }) => !isGood(value)) ?? (isWhole ? found[0] : undefined)
    if (decides) setFact(known, to, decides.value, from, part => decides.name in part)
  }
  settleAccount(known, 'software.serviceAccount', accountOf(values))
}

function isNamedSo(name: string): boolean {
  return name.startsWith(downloadedName.toLowerCase())
}

/** The account of the site, else that of the manual on its machine. */
function accountOf({ windowsAccount, serverName }: ParameterValues): string {
  const user = userOf(String(parameters.windowsAccount.default))
  return String(windowsAccount ?? nameMachine(`.\\${user}`, String(serverName)))
}
