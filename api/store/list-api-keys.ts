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

const columns = ['id', 'name', 'scopes', 'createdAt', 'expiresAt', 'revokedAt'] as const

/** A key without what is secret of it. */
export function findApiKey({ db, organisation }: Scope, id: string): Promise<ApiKeyRow | undefined> {
  return db
    .selectFrom('apiKeys')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The keys of an organisation without what is secret of them, the newest first. */
export async function listApiKeys({ db, organisation }: Scope, asked: PageAsked): Promise<Page<ApiKeyRow>> {
  const query = db
    .selectFrom('apiKeys')
    .select(columns)
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}
