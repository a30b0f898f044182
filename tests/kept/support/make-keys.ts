import { createApiKey } from '#api/store/api-keys.ts'
import { createOrganisation } from '#api/store/organisations.ts'
import type { Store } from '#api/store/store.ts'
import { scopes } from '#openapi/scopes.ts'

/** Makes an organisation with some keys that may do everything. */
export async function makeKeys(store: Store, name: string, count: number): Promise<string[]> {
  const db = await store.open()
  const at = new Date().toISOString()
  const owner = 'owner@example.org'
  const organisation = await createOrganisation(db, { name, owner, timeZone: 'UTC', at })
  if (!organisation) throw new Error(name)
  const scope = { db, organisation, actor: 'test', at }
  const make = () => createApiKey(scope, { name: 'test', scopes, expiresAt: null })
  return Promise.all(Array.from({ length: count }, make))
}
