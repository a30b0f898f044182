import { isOnMachine, machineNameOf } from '../parameters/checks/account-place.ts'
import type { ParameterValues } from '../parameters/parameter.ts'
import { type Account, type AccountPlace, OF_DOMAIN } from './account.ts'
import type { PreflightFacts } from './check.ts'
import { applies } from './judge-check.ts'
import type { ReadFact } from './read-evidence.ts'

/** Places that are no domain, though they are not this machine either. */
const NO_DOMAIN = /^(?:microsoftaccount|nt service|nt authority)\\/i

/** Facts of accounts count for the account of the site; where none was named, for the only one that was shown. */
export function chooseAccount(
  facts: Pick<
    PreflightFacts,
    'accountParameter' | 'machineParameter' | 'domainAccount' | 'localAccount' | 'parameters'
  >,
  found: readonly ReadFact[],
  parameters: ParameterValues,
  defaulted: readonly string[],
): Account {
  const { accountParameter } = facts
  const named = accountParameter === undefined ? '' : String(parameters[accountParameter] ?? '')
  const user = (named.split('\\').at(-1) ?? '').split('@')[0]?.toLowerCase() ?? ''
  const [only, ...more] = new Set(found.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))
  if (accountParameter !== undefined && defaulted.includes(accountParameter) && only && more.length === 0)
    return { isAbout: subject => subject === only, place: only.startsWith(OF_DOMAIN) ? 'domain' : 'machine' }
  const place = placeOf(named, facts, found, parameters, defaulted)
  // What is asked for where the place is not known is the domain's.
  const wanted = place === 'machine' ? user : `${OF_DOMAIN}${user}`
  return { isAbout: subject => subject === wanted, place }
}

function placeOf(
  account: string,
  {
    machineParameter = '',
    domainAccount,
    localAccount,
    parameters: { circumstances },
  }: Parameters<typeof chooseAccount>[0],
  found: readonly ReadFact[],
  parameters: ParameterValues,
  defaulted: readonly string[],
): AccountPlace {
  if (domainAccount !== undefined && applies(domainAccount, circumstances, parameters)) return 'domain'
  if (!account.includes('\\')) return account.includes('@') ? 'domain' : 'machine'
  const shown = found.flatMap(({ id, value }) => (id === 'host.name' ? [String(value)] : []))
  const machine = String(parameters[machineParameter] ?? '')
  const machines = [machine, ...shown]
  if (NO_DOMAIN.test(account) || machines.some(name => isOnMachine(account, name))) return 'machine'
  if (shown.length > 0) return 'domain'
  const isAssumed = defaulted.includes(machineParameter)
  // Where no name of the machine speaks against it, the place is what it was said to be.
  if (localAccount !== undefined && !defaulted.includes(localAccount.parameter)) {
    const isSaid = parameters[localAccount.parameter] === localAccount.value
    if (isSaid && (isAssumed || machineNameOf(machine) === null)) return 'machine'
  }
  return isAssumed ? 'unknown' : 'domain'
}
