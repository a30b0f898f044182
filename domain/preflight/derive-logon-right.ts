import { setFact } from './set-fact.ts'
import { findValue, type Known } from './settle-facts.ts'

/** Groups that hold every account, and those that hold the ones said. */
const EVERYBODY = ['S-1-1-0', 'S-1-5-11', 'S-1-5-32-545']
const ADMINISTRATORS = 'S-1-5-32-544'

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
  const names = namesOf(shown === undefined ? account : `${account.split('\\')[0] ?? ''}\\${shown}`)
  const sid = findValue(facts, 'account.sid')
  const isHeld = (list: readonly string[]) =>
    list.some(
      holder =>
        names.includes(holder.toLowerCase()) ||
        holder === sid ||
        EVERYBODY.includes(holder) ||
        (holder === ADMINISTRATORS && findValue(facts, 'account.isAdministrator') === true),
    )
  const denied = findValue(facts, 'rights.denyServiceLogon') ?? []
  if (isHeld(denied)) setFact(known, 'account.hasServiceLogonRight', false, 'rights.denyServiceLogon')
  else if (isHeld(holders)) setFact(known, 'account.hasServiceLogonRight', true, 'rights.serviceLogon')
  else if (sid === undefined && holders.some(holder => /^S-1-5-21-/.test(holder)))
    // One of these SIDs may be that of the account: without its own nothing is said.
    unreadable.set(
      'account.hasServiceLogonRight',
      facts.get('rights.serviceLogon')?.source ?? { index: 0, line: 1, quote: '' },
    )
  else setFact(known, 'account.hasServiceLogonRight', false, 'rights.serviceLogon')
}

/** Members of the group by name tell more than the account itself does, which knows nothing of nested groups. */
function deriveAdministrator(known: Known, account: string): void {
  const members = findValue(known.facts, 'administrators.members') ?? []
  if (members.some(member => namesOf(account).includes(member)))
    setFact(known, 'account.isAdministrator', true, 'administrators.members')
}

function namesOf(account: string): string[] {
  const full = account.toLowerCase()
  const user = full.split('\\').at(-1) ?? full
  return [full, user, `.\\${user}`]
}
