import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

export type ApiKeyRow = {
  id: string
  name: string
  scopes: string
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}

/** The keys of an organisation without what is secret of them, the newest first. */
export async function listApiKeys({ db, organisation }: Scope, asked: PageAsked): Promise<Page<ApiKeyRow>> {
  const query = db
    .selectFrom('apiKeys')
    .select(['id', 'name', 'scopes', 'createdAt', 'expiresAt', 'revokedAt'])
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}
