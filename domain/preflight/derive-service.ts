import type { CheckTest } from './check.ts'
import { setFact } from './set-fact.ts'
import { findValue, type Known } from './settle-facts.ts'

/** The state and the account of the one service whose name, in small letters, is meant. */
export function deriveService(known: Known, account: string, isMeant: (name: string) => boolean): void {
  for (const [from, to] of [
    ['services.states', 'software.service'],
    ['services.accounts', 'software.serviceAccount'],
  ] as const) {
    const named = Object.entries(findValue(known.facts, from) ?? {}).filter(([name]) => isMeant(name))
    // Of two spellings one may have been asked for in vain.
    const found = named.find(([, value]) => value !== 'missing') ?? named[0]
    if (found) setFact(known, to, found[1].toLowerCase(), from, part => found[0] in part)
  }
  settleAccount(known, 'software.serviceAccount', account)
}

/**
 * An account of a domain by its other spellings: `user@domain` and the full name of the domain. The short name of a
 * domain is the first part of its full one nearly always, so another suffix says nothing where the user is the same.
 */
function settleSpelling(
  { facts, unreadable }: Known,
  id: 'software.serviceAccount' | 'software.pool',
  account: string,
): void {
  const found = facts.get(id)
  const [domain = '', user = ''] = account.toLowerCase().split('\\')
  const shown = String(found?.value ?? '').toLowerCase()
  const [at, suffix] = shown.split('@')
  const [place = '', name = ''] = suffix === undefined ? shown.split('\\') : [suffix, at]
  const first = (text: string) => text.split('.')[0]
  if (!found || user === '' || name !== user || place === domain) return
  if (first(place) === first(domain)) facts.set(id, { ...found, value: account.toLowerCase() })
  else if (suffix !== undefined) {
    facts.delete(id)
    unreadable.set(id, found.source)
  }
}

/**
 * A dot stands for this machine, which may have an account that is called like the one of a domain. Where nobody knows
 * whose the account is, it says nothing.
 */
export function settleAccount(
  known: Known,
  id: 'software.serviceAccount' | 'software.pool',
  account: string,
): void {
  const { facts, unreadable, accountPlace } = known
  if (accountPlace !== 'machine') settleSpelling(known, id, account)
  const found = facts.get(id)
  const [place, user] = String(found?.value ?? '').split('\\')
  if (!found || place !== '.' || !account.toLowerCase().endsWith(`\\${user}`)) return
  if (accountPlace === 'domain')
    facts.set(id, { ...found, value: `${findValue(facts, 'host.name') ?? 'localhost'}\\${user}` })
  if (accountPlace !== 'unknown') return
  facts.delete(id)
  unreadable.set(id, found.source)
}

/** What Windows runs a service or a pool under where nobody has entered an account. */
const builtIn = [
  'localsystem',
  'localservice',
  'networkservice',
  'applicationpoolidentity',
  'nt authority\\system',
  'nt authority\\localservice',
  'nt authority\\local service',
  'nt authority\\networkservice',
  'nt authority\\network service',
]

/** Whether a service or a pool runs under an account of somebody's, while nobody has named the one that is meant. */
export function whereNotNamed(account: 'software.serviceAccount' | 'software.pool'): CheckTest[] {
  return [['$accountIsNamed', 'is', false], ...builtIn.map((name): CheckTest => [account, 'lacks', name])]
}

/** How Windows may write an account of the machine: with its name, or with a dot for it. */
export function namesOfAccount(account: string): string[] {
  const full = account.toLowerCase()
  const user = full.split('\\').at(-1) ?? full
  return [...new Set([full, `.\\${user}`])]
}
