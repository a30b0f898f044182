import type { PreflightFacts } from '../../../preflight/check.ts'
import { deriveAbsenceOfDisplayed } from '../../../preflight/derive-absence.ts'
import { deriveService, namesOfAccount, settleAccount } from '../../../preflight/derive-service.ts'
import type { FactValues } from '../../../preflight/facts.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { checkTogether } from '../procedures/check-together.ts'
import { circumstances } from '../procedures/circumstances.data.ts'
import { deriveValues } from '../procedures/derive-values.ts'
import { parameters } from '../procedures/parameters.ts'
import { displayedService } from '../procedures/shared-items.data.ts'
import { update } from '../procedures/update.data.ts'
import { checks } from './checks.data.ts'
import { deriveEntries } from './derive-entries.ts'
import { itemsWithoutCheck } from './items-without-check.data.ts'

const syncEntry = 'BackSyncServiceDatabaseConnectionString'

/** Everything that a server of IZYTRONIQ Enterprise is judged by. */
export const izytroniqPreflight: PreflightFacts = {
  checks,
  parameters: { parameters, circumstances, checkTogether },
  asking: { id: update.id, parameters: update.parameters },
  machineParameter: 'serverName',
  accountParameter: 'serviceAccount',
  deriveValues: values => ({
    ...deriveValues(values),
    accountNames: namesOfAccount(String(values.serviceAccount ?? '')),
  }),
  deriveFacts: (known, values) => {
    const account = String(values.serviceAccount ?? '')
    deriveService(known, account, isSyncService)
    deriveAbsenceOfDisplayed(known, displayedService.toLowerCase())
    deriveEntries(known)
    derivePool(known)
    settleAccount(known, 'software.pool', account)
    deriveSyncEntry(known)
  },
  itemsWithoutCheck,
}

/** The entry of the sync service; shown in one place and not there in another, one of them is of another time. */
function deriveSyncEntry(known: Known): void {
  const base = known.facts.get('izytroniq.values')
  if (!base) return
  const hasEntry = (part: Readonly<Record<string, string>>) => Boolean(part[syncEntry])
  const isShown = hasEntry(base.value as FactValues['izytroniq.values'])
  const gone = base.parts.find(({ value }) => Object.keys(value).length === 0)
  if (isShown && gone) known.facts.set('izytroniq.values', { ...base, contradiction: gone.source })
  setFact(known, 'software.program', isShown ? 'sync-entry' : 'none', 'izytroniq.values', hasEntry)
}

/** The pool of the application server, in whichever way the guide and the program spell it. */
function derivePool(known: Known): void {
  const pools = findValue(known.facts, 'pools.identities')
  if (!pools) return
  const found = Object.entries(pools).find(([name]) =>
    /^izytron\S*backendpool$/.test(name.replaceAll(' ', '')),
  )
  const line = known.unreadable.get('pools.identities') ?? known.unreadable.get('pools.isWhole')
  if (found) setFact(known, 'software.pool', found[1], 'pools.identities', part => found[0] in part)
  else if (line) known.unreadable.set('software.pool', line)
  // A pool is only missing from a list that is whole, and was asked for all of them.
  else if (findValue(known.facts, 'pools.isWhole'))
    setFact(known, 'software.pool', 'none', 'pools.identities')
}

/** Whether a service may be the one that keeps the mobile devices up to date, by either of its names. */
function isSyncService(name: string): boolean {
  const plain = name.replaceAll(' ', '')
  const at = plain.indexOf('izytron')
  return at !== -1 && /syncs(?:er)?v/.test(plain.slice(at + 'izytron'.length))
}
