import { createApiKey } from '#api/store/api-keys.ts'
import { createStore, type StoreSettings } from '#api/store/create-store.ts'
import { createOrganisation } from '#api/store/organisations.ts'
import type { Store } from '#api/store/store.ts'
import { type Scope, scopes } from '#openapi/scopes.ts'
import { type Answer, type Api, startApi } from '../../api/start-api.ts'

export type Sender = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

export type KeptApi = {
  api: Api
  store: Store
  /** The moment that the server goes by; tests move it. */
  clock: { now: Date }
  /** Makes a key of an organisation, which is made where there is none of that name. */
  makeKey: (organisation: string, granted?: readonly Scope[], expiresAt?: string) => Promise<string>
  /** Sends with a key. */
  as: (key: string) => Sender
  close: () => Promise<void>
}

type Parts = Parameters<typeof startApi>[0]

/** Starts the server with an empty store, or what another has left in it. */
export async function startKeptApi(settings: StoreSettings, parts: Parts = {}): Promise<KeptApi> {
  const store = createStore(settings)
  const clock = { now: new Date('2026-12-01T08:00:00.000Z') }
  const api = await startApi({ store, now: () => clock.now, ...parts })
  return {
    api,
    store,
    clock,
    makeKey: async (name, granted = scopes, expiresAt) => {
      const db = await store.open()
      const at = clock.now.toISOString()
      const found = await db
        .selectFrom('organisations')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirst()
      const owner = `${name}@example.org`
      const organisation = found?.id ?? (await createOrganisation(db, { name, owner, timeZone: 'UTC', at }))
      if (!organisation) throw new Error(name)
      const scope = { db, organisation, actor: 'test', at }
      return createApiKey(scope, { name: 'test', scopes: granted, expiresAt: expiresAt ?? null })
    },
    as:
      key =>
      (method, path, body, headers = {}) =>
        api.call(path, {
          method,
          headers: {
            authorization: `Bearer ${key}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && {
            body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
          }),
        }),
    close: async () => {
      await api[Symbol.asyncDispose]()
      await store.close()
    },
  }
}
