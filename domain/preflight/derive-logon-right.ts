import type { AccountPlace } from './account.ts'
import { setFact } from './set-fact.ts'
import { findValue, type Known } from './settle-facts.ts'

/** Groups that hold every account, and those that hold the ones said. */
const EVERYBODY = ['S-1-1-0', 'S-1-5-11', 'S-1-5-32-545']
const ADMINISTRATORS = 'S-1-5-32-544'
/** Windows puts every account of the machine into the one, and those that administer it into the other. */
const LOCAL = 'S-1-5-113'
const LOCAL_ADMINISTRATORS = 'S-1-5-114'

/** Whether the account may log on as a service: by its name, its SID, or a group that it is known to be in. */
export function deriveLogonRight(known: Known, account: string): void {
  // Without an account there is no one whose rights could be judged.
  if (account === '') return
  const { facts, unreadable } = known
  deriveAdministrator(known, account)
  const holders = findValue(facts, 'rights.serviceLogon')
  const line = unreadable.get('rights.serviceLogon')
  if (!holders) {
    if (line) unreadable.set('account.hasServiceLogonRight', line)
    return
  }
  const shown = findValue(facts, 'account.name')
  const full = shown !== undefined && account.includes('\\') ? `${domainOf(account)}\\${shown}` : account
  const [names, alike] = [namesOf(full, known.accountPlace), namesOf(full, 'machine')]
  // Of two SIDs nobody knows which is the account's.
  const sid = facts.get('account.sid')?.contradiction ? undefined : findValue(facts, 'account.sid')
  const isLocal = known.accountPlace === 'machine'
  const isAdministrator = findValue(facts, 'account.isAdministrator') === true
  const isAmong = (list: readonly string[], wanted: readonly string[]) =>
    list.some(
      holder =>
        wanted.includes(holder.toLowerCase()) ||
        holder === sid ||
        EVERYBODY.includes(holder) ||
        (isLocal && holder === LOCAL) ||
        (isLocal && isAdministrator && holder === LOCAL_ADMINISTRATORS) ||
        (isAdministrator && holder === ADMINISTRATORS),
    )
  const denied = findValue(facts, 'rights.denyServiceLogon') ?? []
  // A name without its place may be that of an account of this machine, and a SID that of any account.
  const isOpen = (list: readonly string[]) =>
    sid === undefined && list.some(holder => /^S-1-5-21-/.test(holder))
  const mayBeDenied = isOpen(denied) || unreadable.has('rights.denyServiceLogon')
  if (isAmong(denied, names)) setFact(known, 'account.hasServiceLogonRight', false, 'rights.denyServiceLogon')
  else if (isAmong(denied, alike)) giveUp('rights.denyServiceLogon')
  else if (isAmong(holders, names) && mayBeDenied) giveUp('rights.denyServiceLogon')
  else if (isAmong(holders, names))
    setFact(known, 'account.hasServiceLogonRight', true, 'rights.serviceLogon')
  else if (isOpen(holders) || isAmong(holders, alike)) giveUp('rights.serviceLogon')
  else setFact(known, 'account.hasServiceLogonRight', false, 'rights.serviceLogon')

  function giveUp(id: 'rights.serviceLogon' | 'rights.denyServiceLogon'): void {
    const source = unreadable.get(id) ?? facts.get(id)?.source ?? { index: 0, line: 1, quote: '' }
    unreadable.set('account.hasServiceLogonRight', source)
  }
}

/**
 * Members of the group by name tell more than the account itself does, which knows nothing of nested groups: what the
 * domain says of its groups shows those that are members.
 */
function deriveAdministrator(known: Known, account: string): void {
  const { facts, accountPlace } = known
  const members = findValue(facts, 'administrators.members') ?? []
  const names = namesOf(account, accountPlace)
  const groups = findValue(facts, 'account.groups') ?? []
  const domain = domainOf(account)
  const isOwn = (member: string) =>
    names.includes(member) || groups.some(group => member === `${domain}\\${group}`)
  // Of all members the one is quoted that is the account, or holds it.
  if (members.some(isOwn))
    setFact(known, 'account.isAdministrator', true, 'administrators.members', part => part.some(isOwn))
}

function domainOf(account: string): string {
  return account.toLowerCase().split('\\')[0] ?? ''
}

/** How Windows writes an account; one of a domain never without its place, where this machine may have another. */
function namesOf(account: string, place: AccountPlace): string[] {
  const full = account.toLowerCase()
  const user = full.split('\\').at(-1)?.split('@')[0] ?? full
  return place === 'machine' ? [full, user, `.\\${user}`] : [full]
}
