import { findChanges, splitChanges } from '#domain/site/find-changes.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { hasPrices, withoutPrices } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import type { KeptAnswer, KeptRequest } from '../team/request-kept.ts'
import type { KeptCopy } from './kept-copy.ts'

/** How the others are reached; in tests a store in memory. */
export type Ask = <Value>(path: string, options?: KeptRequest) => Promise<KeptAnswer<Value>>

/** What somebody who is signed in may do; a link says by itself what it takes. */
export type Rights = { mayWrite: boolean; mayKnowPrices: boolean }

/** What came of it: the copy as it is known now, what others have changed, and why it went no further. */
type Exchanged = {
  copy: KeptCopy
  taken: Site | null
  stopped: null | 'offline' | 'signed-out' | 'forbidden'
}

/** A server takes 1 MB, and a character has up to three bytes. */
const MOST_CHARACTERS = 300_000

/**
 * Sends what of a site the others lack, and takes what they have changed: both are merged, there and here, so it may be
 * broken off anywhere and done again. Where nothing is to be sent, it is only taken, if that `isWanted`.
 */
export async function exchange(
  copy: KeptCopy,
  site: Site,
  rights: Rights,
  ask: Ask,
  isWanted: boolean,
): Promise<Exchanged> {
  const changes = findUnsent(copy, site, rights)
  const isNew = copy.known === null
  if (!changes && !isNew) return isWanted ? take(copy, site, ask) : { copy, taken: null, stopped: null }
  if (isNew && !rights.mayWrite) return { copy, taken: null, stopped: 'forbidden' }
  let exchanged: Exchanged = { copy, taken: null, stopped: null }
  for (const piece of splitChanges(changes ?? site, MOST_CHARACTERS)) {
    const { taken } = exchanged
    const next = await send(exchanged.copy, piece, ask)
    exchanged = {
      ...next,
      taken: taken && next.taken ? mergeSites(taken, next.taken) : (next.taken ?? taken),
    }
    if (next.stopped || next.copy.state !== 'kept') return exchanged
  }
  return exchanged
}

/** What the others lack of a site and may be sent: nobody is sent prices who was not shown any. */
export function findUnsent(copy: KeptCopy, site: Site, { mayWrite, mayKnowPrices }: Rights): Site | null {
  const { known, way } = copy
  const isByLink = way.kind === 'link'
  if (!isByLink && !mayWrite) return null
  const isPriced = isByLink ? known !== null && hasPrices(known) : mayKnowPrices
  const own = isPriced ? site : withoutPrices(site)
  return findChanges(own, known ?? { ...site, fields: {}, notes: [] })
}

/** Where a copy is kept. */
function pathOf({ way, id }: KeptCopy): string {
  return way.kind === 'team' ? `/api/v1/sites/${id}` : `/api/v1/shared-sites/${way.token}`
}

async function send(copy: KeptCopy, piece: Site, ask: Ask): Promise<Exchanged> {
  // For whom a copy was made, the link says itself.
  const { audience: _known, ...body } = piece
  if (copy.known === null && copy.way.kind === 'team') {
    const made = await ask<unknown>('/api/v1/sites', { method: 'POST', body })
    // Somebody has kept it there already, or the answer to this device was lost.
    if (made.ok || made.status !== 409) return follow(copy, made, piece)
  }
  return follow(copy, await ask<unknown>(pathOf(copy), { method: 'PATCH', body, etag: '*' }), piece)
}

async function take(copy: KeptCopy, site: Site, ask: Ask): Promise<Exchanged> {
  return follow(copy, await ask<unknown>(pathOf(copy)), { ...site, fields: {}, notes: [] })
}

function follow(copy: KeptCopy, answer: KeptAnswer<unknown>, sent: Site): Exchanged {
  const { fault: _old, ...plain } = copy
  if (!answer.ok) {
    const { status, problem } = answer
    const stop = (stopped: Exchanged['stopped']) => ({ copy, taken: null, stopped })
    if (problem === 'offline' || status === 429 || status >= 500) return stop('offline')
    if (status === 401) return stop('signed-out')
    if (status === 403) return stop('forbidden')
    const state = status === 404 ? ('gone' as const) : ('refused' as const)
    return {
      copy: { ...plain, state, ...(state === 'refused' && { fault: problem.detail ?? problem.title }) },
      taken: null,
      stopped: null,
    }
  }
  const isByLink = copy.way.kind === 'link'
  const reading = readSite(isByLink ? (answer.value as { site: unknown }).site : answer.value)
  if ('fault' in reading) return { copy: { ...plain, state: 'refused' }, taken: null, stopped: null }
  // A role is shown no past and not all that it said: what was sent need not be sent again.
  const known = isByLink
    ? [copy.known, sent].reduce<Site>((all, part) => (part ? mergeSites(all, part) : all), reading.site)
    : reading.site
  return {
    copy: { ...plain, known, etag: answer.etag ?? null, state: 'kept' },
    taken: reading.site,
    stopped: null,
  }
}
