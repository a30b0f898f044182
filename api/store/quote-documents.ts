import { hash } from 'node:crypto'
import type { Scope } from './scope.ts'

/** A document with what is sent before it. */
export type KeptDocument = { type: string; head: object; bytes: Uint8Array; sha256: string }

type Place = { quoteId: string; revision: number }

/** Keeps a document as it is, for ever. */
export async function insertDocument(
  { db, organisation }: Scope,
  place: Place,
  type: string,
  { body, ...head }: { body: string | Uint8Array },
): Promise<string> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const sha256 = hash('sha256', bytes)
  await db
    .insertInto('quoteDocuments')
    .values({ organisationId: organisation, ...place, type, head: JSON.stringify(head), bytes, sha256 })
    .execute()
  return sha256
}

/** A document that was issued. */
export async function findDocument(
  { db, organisation }: Scope,
  { quoteId, revision }: Place,
  type: string,
): Promise<KeptDocument | undefined> {
  const found = await db
    .selectFrom('quoteDocuments')
    .select(['type', 'head', 'bytes', 'sha256'])
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .where('revision', '=', revision)
    .where('type', '=', type)
    .executeTakeFirst()
  return found && { ...found, head: JSON.parse(found.head) }
}

/** What was issued of a revision, by type, with its hashes. */
export async function listDocuments(
  { db, organisation }: Scope,
  { quoteId, revision }: Place,
): Promise<{ type: string; sha256: string }[]> {
  return db
    .selectFrom('quoteDocuments')
    .select(['type', 'sha256'])
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .where('revision', '=', revision)
    .orderBy('type')
    .execute()
}
