import { splitTexts } from './join-texts.ts'
import { nameAccountKind } from './name-account-kind.ts'
import { setFact } from './set-fact.ts'
import { findValue, type Known } from './settle-facts.ts'

/** What PowerShell calls the places that accounts come from, in every language. */
const sources = new Map([
  ['local', 'local'],
  ['activedirectory', 'domain'],
  ['microsoftaccount', 'microsoft'],
  ['azuread', 'entra'],
])

/** Accounts that are of no domain, though their place is another than this machine. */
const ofPlace = new Map([
  ['azuread', 'entra'],
  ['microsoftaccount', 'microsoft'],
])

/**
 * Where the account comes from: of a domain, of Windows itself and a managed one by its own name; whether one of this
 * machine belongs to a Microsoft account, only the lists of accounts show.
 */
export function deriveAccountSource(known: Known, account: string, hostName: string): void {
  if (account === '') return
  const { facts, unreadable } = known
  const host = findValue(facts, 'host.name')?.toLowerCase()
  const [place = '', named] = account.toLowerCase().split('\\')
  const user = findValue(facts, 'account.name')?.toLowerCase() ?? named ?? place
  const isHere = place === '.' || place === host || place === hostName.toLowerCase()
  const full = `${isHere ? '.' : place}\\${user}`
  const ofName = named === undefined ? null : (ofPlace.get(place) ?? nameAccountKind(full, host))
  if (ofName !== null && ofName !== 'local' && ofName !== 'named') {
    setFact(known, 'account.source', ofName, host === undefined ? 'accounts.sources' : 'host.name')
    return
  }
  const shown = findValue(facts, 'accounts.sources') ?? {}
  const names = isHere ? [host ?? place, place, '.'].map(each => `${each}\\${user}`) : [full]
  const found = names.flatMap(name => shown[name] ?? [])
  const [source, ...more] = new Set(found.flatMap(splitTexts))
  const line = facts.get('accounts.sources')?.source
  // Two lists that differ say nothing.
  if (more.length > 0 && line) unreadable.set('account.source', line)
  else if (source !== undefined)
    setFact(known, 'account.source', sources.get(source) ?? 'unknown-source', 'accounts.sources', part =>
      names.some(name => name in part),
    )
}
