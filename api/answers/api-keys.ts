import type { ApiKeyRequest } from '#openapi/endpoints/api-keys.ts'
import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { ApiKeyAnswer, ApiKeyListAnswer, NewApiKeyAnswer } from '#openapi/responses/api-keys.ts'
import { scopes } from '#openapi/scopes.ts'
import { etagOf } from '../access/precondition.ts'
import { refuseMore } from '../access/refuse-more.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { createApiKey, revokeApiKey } from '../store/api-keys.ts'
import { findApiKey, listApiKeys } from '../store/list-api-keys.ts'
import { presentPage, readPage } from './kept-pages.ts'

const DAY_MS = 86_400_000

/** Makes a key that may do nothing that its maker may not. */
export async function answerNewApiKey(
  { name, scopes: asked, expiresInDays }: ApiKeyRequest,
  { scope, caller }: KeptContext,
): Promise<Reply<NewApiKeyAnswer>> {
  refuseMore(caller, asked)
  const granted = scopes.filter(each => asked.includes(each))
  const { at: createdAt } = scope
  const expiresAt =
    expiresInDays === undefined
      ? null
      : new Date(Date.parse(createdAt) + expiresInDays * DAY_MS).toISOString()
  const key = await createApiKey(scope, { name, scopes: granted, expiresAt })
  const id = key.split('_')[1] ?? ''
  const row = { id, name, scopes: granted, createdAt, expiresAt, revokedAt: null }
  const headers = { ETag: etagOf(1), Location: `/api/v1/api-keys/${id}` }
  return new Reply({ ...row, key }, { status: 201, headers })
}

/** A page of the keys. */
export async function answerApiKeyList(query: PageQuery, context: KeptContext): Promise<ApiKeyListAnswer> {
  const page = await listApiKeys(context.scope, readPage(query, context))
  return presentPage(page, row => ({ ...row, scopes: row.scopes.split(' ') }))
}

/** A key. */
export async function answerApiKey(
  _input: unknown,
  { scope, path }: KeptContext<{ keyId: string }>,
): Promise<Reply<ApiKeyAnswer>> {
  const found = await findApiKey(scope, path.keyId)
  if (!found) throw new Problem('not-found', 'detail.not-found.object', { id: path.keyId })
  // All that ever happens to a key is that it is withdrawn.
  const headers = { ETag: etagOf(found.revokedAt === null ? 1 : 2) }
  return new Reply({ ...found, scopes: found.scopes.split(' ') }, { headers })
}

/** Withdraws a key, once: asked again, it stays withdrawn since then. */
export async function answerRevokedApiKey(
  _input: unknown,
  { scope, path }: KeptContext<{ keyId: string }>,
): Promise<undefined> {
  const isRevoked = await revokeApiKey(scope, path.keyId)
  if (!isRevoked && !(await findApiKey(scope, path.keyId)))
    throw new Problem('not-found', 'detail.not-found.object', { id: path.keyId })
}
