import { findByName, isPerhapsCut } from '../../../preflight/find-by-name.ts'
import { splitTexts } from '../../../preflight/join-texts.ts'
import { nameAccountKind } from '../../../preflight/name-account-kind.ts'
import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { services } from '../procedures/services.data.ts'

const lower = (list: readonly { name: string }[]) => list.map(({ name }) => name.toLowerCase())

/** Which services of stream do not run, and which of ICONICS are not there. */
export function deriveServices(known: Known): void {
  deriveWrong(known, 'services.stopped', lower(services.emsCore.list), state => state !== 'running')
  deriveWrong(known, 'services.missing', lower(services.iconics.list), state =>
    splitTexts(state).includes('missing'),
  )
}

/** Those of a group whose state is wrong; that none is, is known once all of them have answered. */
function deriveWrong(
  known: Known,
  id: 'services.stopped' | 'services.missing',
  names: readonly string[],
  isWrong: (state: string) => boolean,
): void {
  const states = findValue(known.facts, 'services.states')
  if (!states) return
  const asked = findValue(known.facts, 'services.asked') ?? []
  const shown = names.map(name => findByName(states, name, names))
  // What a list was asked for and does not name is not there; what it was not asked for, it says nothing of.
  const stateOf = (name: string, at: number) =>
    shown[at] ?? (isAsked(asked, name) && !isPerhapsCut(states, name) ? 'missing' : undefined)
  const all = names.map((name, at) => ({ name, state: stateOf(name, at) }))
  const wrong = all.filter(({ state }) => state !== undefined && isWrong(state))
  if (wrong.length === 0 && all.some(({ state }) => state === undefined)) return
  const found = wrong.map(({ name }) => name)
  const isShown = shown.some(state => state !== undefined && isWrong(state))
  // Of what is only left out, the list that leaves it out is the proof.
  if (wrong.length > 0 && !isShown)
    setFact(known, id, found, 'services.asked', part => found.some(name => isAsked(part, name)))
  else
    setFact(known, id, found, 'services.states', part =>
      names.some(name => {
        const state = findByName(part, name, names)
        return state !== undefined && isWrong(state)
      }),
    )
}

/** The account of the services of EMS Core, once all of them show theirs. */
export function deriveAccountKind(known: Known): void {
  const accounts = findValue(known.facts, 'services.accounts')
  if (!accounts) return
  const names = services.emsCore.list.map(({ name }) => name.toLowerCase())
  const found = names.map(name => findByName(accounts, name, names))
  const shown = [...new Set(found.map(account => account?.toLowerCase()))]
  const [first = ''] = found
  // Of those that were not asked for nothing was given.
  if (found.includes(undefined)) return
  const host = findValue(known.facts, 'host.name')
  const kind = shown.length > 1 ? 'several' : nameAccountKind(first, host)
  const source = known.facts.get('services.accounts')?.source
  if (kind) {
    setFact(known, 'account.kind', kind, 'services.accounts')
    setFact(known, 'software.serviceAccount', [...new Set(found)].join(', '), 'services.accounts')
  } else if (source) known.unreadable.set('account.kind', source)
}
