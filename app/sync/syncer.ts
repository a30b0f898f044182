import type { Site } from '#domain/site/site.ts'
import { keyOf } from '../site/site-key.ts'
import type { SiteStore } from '../site/site-store.ts'
import { requestKept } from '../team/request-kept.ts'
import { refresh, type Session, sessionStore } from '../team/session-store.ts'
import { exchange, findUnsent, type Rights } from './exchange.ts'
import { findChanged } from './follow-team.ts'
import type { KeptCopy } from './kept-copy.ts'
import { loadCopies, storeCopy } from './sync-database.ts'
import type { CopyView } from './sync-view.ts'

/** How a round of all copies went: what to show of each, and whether the network answered. */
type Round = { views: Record<string, CopyView>; isOffline: boolean }

const SESSION_MS = 60_000
let askedSessionAt = 0
/** What was refused waits until it is changed. */
const refused = new Map<string, Site>()

/** Exchanges every copy of this device that can be: sends what is new here, takes what is new there. */
export async function exchangeAll(store: SiteStore): Promise<Round> {
  const copies = await loadCopies()
  const sites = new Map(store.read().sites.map(site => [keyOf(site), site]))
  const isOfTeam = ({ way }: KeptCopy) => way.kind === 'team'
  const session = await findSession(
    copies.some(copy => isOfTeam(copy)),
    copies,
  )
  const own = copies.filter(copy => isOfSession(copy, session) && sites.has(copy.key))
  const known = own.filter(({ known: taken }) => taken !== null)
  const news =
    known.length > 0 && session.organisation
      ? await findChanged(known, session.organisation.id, requestKept)
      : null
  let isOffline = news === 'offline' || (session.standing === 'offline' && copies.some(isOfTeam))
  const lists = news === null || typeof news === 'string' ? null : news
  const rights = rightsOf(session)
  const views: Record<string, CopyView> = {}
  for (const copy of copies) {
    const site = sites.get(copy.key)
    if (!site) continue
    const isReached = copy.way.kind === 'link' || isOfSession(copy, sessionStore.read())
    let next = copy
    if (lists?.deleted.has(copy.id) && copy.way.kind === 'team') next = { ...copy, state: 'gone' }
    else if (isReached && !isOffline && mayGoOn(copy, site, lists?.changed.has(copy.id) ?? false)) {
      const isWanted = copy.way.kind === 'link' || (lists?.changed.has(copy.id) ?? false)
      const done = await exchange(copy, site, rights, requestKept, isWanted)
      // First what was taken, then that it was: broken off between, it is taken again.
      if (done.taken) await store.actions.takeOver({ ...done.taken, ...audienceOf(site) })
      next = done.copy
      if (next.state === 'refused') refused.set(copy.key, site)
      if (done.stopped === 'offline') isOffline = true
    }
    const present = store.read().sites.find(each => keyOf(each) === copy.key) ?? site
    const isPending = next.known === null || findUnsent(next, present, rights) !== null
    if (!isPending && !isOffline && isReached && next.state === 'kept' && needsTime(copy, next))
      next = { ...next, savedAt: new Date().toISOString() }
    if (next !== copy) await storeCopy(next, true)
    views[copy.key] = viewOf(next, isPending, session, rights)
  }
  return { views, isOffline }
}

/** A refused copy waits until it is changed; one that is gone, until it is there again. */
function mayGoOn({ key, state, way }: KeptCopy, site: Site, isListed: boolean): boolean {
  if (state === 'refused') return refused.get(key) !== site
  return state !== 'gone' || (way.kind === 'team' && isListed)
}

const needsTime = (before: KeptCopy, after: KeptCopy) => before !== after || after.savedAt === null

const audienceOf = ({ audience }: Site) => (audience ? { audience } : {})

/** Who is there, asked anew now and then, and before anything is kept for the first time. */
async function findSession(isNeeded: boolean, copies: readonly KeptCopy[]): Promise<Session> {
  if (isNeeded) sessionStore.find(false)
  const isFirst = copies.some(({ known, way }) => known === null && way.kind === 'team')
  const isOld = Date.now() - askedSessionAt > SESSION_MS
  const { standing } = sessionStore.read()
  if (isNeeded && standing !== 'signed-out' && (isFirst || isOld || standing === 'unknown')) {
    askedSessionAt = Date.now()
    await refresh()
  }
  return sessionStore.read()
}

function isOfSession({ way }: KeptCopy, { standing, organisation }: Session): boolean {
  return standing === 'signed-in' && way.kind === 'team' && way.organisation === organisation?.id
}

function rightsOf({ scopes }: Session): Rights {
  return {
    mayWrite: scopes.includes('sites:write'),
    mayKnowPrices: scopes.includes('quotes:read') || scopes.includes('quotes:write'),
  }
}

function viewOf(copy: KeptCopy, isPending: boolean, session: Session, { mayWrite }: Rights): CopyView {
  const { way, state, savedAt, fault } = copy
  const isOut = way.kind === 'team' && session.standing === 'signed-out'
  const isElsewhere =
    way.kind === 'team' && !isOut && session.standing === 'signed-in' && !isOfSession(copy, session)
  const isReadOnly = way.kind === 'team' && session.standing === 'signed-in' && !mayWrite
  return {
    kind: way.kind,
    id: copy.id,
    name: way.name,
    state: isOut
      ? 'signed-out'
      : isElsewhere
        ? 'elsewhere'
        : isReadOnly && state === 'kept'
          ? 'read-only'
          : state,
    isPending,
    savedAt,
    ...(fault !== undefined && { fault }),
  }
}
