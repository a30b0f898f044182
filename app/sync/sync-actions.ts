import { readSite } from '#domain/site/read-site.ts'
import { keyOf } from '../site/site-key.ts'
import { shareStore } from '../site/use-site.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import type { Session } from '../team/session-store.ts'
import { createCopy, type KeptCopy, type Way } from './kept-copy.ts'
import { deleteCopy, storeCopy } from './sync-database.ts'
import { shareSync } from './use-sync.ts'

export type Done = { ok: true } | { ok: false; problem: KeptProblem | 'offline' }

type Organisation = NonNullable<Session['organisation']>

const wayOf = ({ id, name }: Organisation): Way => ({ kind: 'team', organisation: id, name })

/** Keeps a site of this device with the team, from now on. */
export async function keepWithTeam(key: string, id: string, organisation: Organisation): Promise<void> {
  await storeCopy(createCopy(key, id, wayOf(organisation)))
  shareSync().wake()
}

/** Opens a site of the team on this device, where it is kept from now on too. */
export async function openFromTeam(id: string, organisation: Organisation): Promise<Done> {
  const answer = await requestKept<unknown>(`/api/v1/sites/${id}`)
  return answer.ok ? open(answer.value, answer.etag, wayOf(organisation)) : answer
}

/** Opens the site that somebody has shared by a link, and exchanges it for as long as that lives. */
export async function openShared(token: string): Promise<Done> {
  type Shared = { site: unknown; sharedBy: string; expiresAt: string }
  const path = `/api/v1/shared-sites/${encodeURIComponent(token)}`
  const answer = await requestKept<Shared>(path)
  if (!answer.ok) return answer
  const { sharedBy: name, expiresAt } = answer.value
  return open(answer.value.site, answer.etag, { kind: 'link', token, name, expiresAt })
}

/** Deletes a site for the whole team; on this device too. */
export async function deleteForTeam(key: string, id: string): Promise<Done> {
  const answer = await requestKept(`/api/v1/sites/${id}`, { method: 'DELETE', etag: '*' })
  if (!answer.ok && answer.status !== 404) return answer
  await deleteCopy(key)
  shareStore().actions.remove(key)
  shareSync().wake()
  return { ok: true }
}

/** Takes the deletion of a site back. */
export async function restoreForTeam(id: string): Promise<Done> {
  const answer = await requestKept(`/api/v1/sites/${id}/restore`, { method: 'POST' })
  shareSync().wake()
  return answer.ok ? { ok: true } : answer
}

async function open(value: unknown, etag: string | undefined, way: Way): Promise<Done> {
  const reading = readSite(value)
  if ('fault' in reading) return { ok: false, problem: { code: reading.fault, title: reading.fault } }
  const { site } = reading
  const key = keyOf(site)
  const { actions, read } = shareStore()
  const isThere = read().sites.some(each => keyOf(each) === key)
  // What this device had of it is merged, as everywhere.
  if (isThere) await actions.takeOver(site)
  actions.openBeside(site)
  const copy: KeptCopy = { ...createCopy(key, site.id, way), known: site, etag: etag ?? null }
  await storeCopy(copy)
  shareSync().wake()
  return { ok: true }
}
