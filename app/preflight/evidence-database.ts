import type { DBSchema } from 'idb'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import { createOpener } from '../house/create-opener.ts'

/** A text as it is kept: masked, and without what was read in it, which newer rules may read otherwise. */
export type KeptPiece = GivenEvidence & { id: number; name: string | null }

interface EvidenceSchema extends DBSchema {
  pieces: { key: [site: string, id: number]; value: KeptPiece }
}

const openDatabase = createOpener<EvidenceSchema>(
  'groundwork-evidence',
  1,
  database => void database.createObjectStore('pieces'),
)

const allOf = (site: string) => IDBKeyRange.bound([site, 0], [site, Number.MAX_VALUE])

/** The evidence that is kept of a site, in the order it was given. */
export async function loadPieces(site: string): Promise<KeptPiece[]> {
  return (await openDatabase()).getAll('pieces', allOf(site))
}

/** Keeps and removes pieces of a site's evidence, all or none. */
export async function storePieces(
  site: string,
  added: readonly KeptPiece[],
  removed: readonly number[],
): Promise<void> {
  const transaction = (await openDatabase()).transaction('pieces', 'readwrite')
  // Each is copied when it is put: all at once would hold the page up.
  const write = async () => {
    for (let at = 0; at < added.length; at += AT_ONCE)
      await Promise.all(
        added.slice(at, at + AT_ONCE).map(piece => transaction.store.put(piece, [site, piece.id])),
      )
    for (let at = 0; at < removed.length; at += AT_ONCE)
      await Promise.all(removed.slice(at, at + AT_ONCE).map(id => transaction.store.delete([site, id])))
  }
  await Promise.all([write(), transaction.done])
}

/** Copies of some 10 kB each, for which the page waits a few milliseconds. */
const AT_ONCE = 4

/** Removes what was given before a moment for sites that are not on the device any more. */
export async function forgetPieces(sites: ReadonlySet<string>, before: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('pieces', 'readwrite')
  const keys = await transaction.store.getAllKeys()
  const gone = keys.filter(([site, id]) => !sites.has(site) && id < before)
  await Promise.all([...gone.map(key => transaction.store.delete(key)), transaction.done])
}
