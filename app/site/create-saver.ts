import type { SiteRecord } from '#domain/site/site-record.ts'
import { storeSite } from './site-database.ts'
import { clearUnsaved, writeUnsaved } from './tab-site.ts'

/** Writes records to the disk as they change, with the next change also what failed before; says how that goes. */
export function createSaver(
  show: (state: { isSaved: boolean; isPersisted: boolean }) => void,
  onStored: (merged: SiteRecord) => void,
): (record: SiteRecord) => void {
  const failed = new Map<string, SiteRecord>()
  let writing = 0

  async function save(record: SiteRecord) {
    writing += 1
    try {
      const merged = await storeSite(record)
      failed.delete(record.id)
      onStored(merged)
    } catch {
      failed.set(record.id, record)
    }
    writing -= 1
    const isSaved = writing === 0 && failed.size === 0
    if (isSaved) clearUnsaved(record.software)
    show({ isSaved, isPersisted: failed.size === 0 })
  }

  return record => {
    writeUnsaved(record)
    failed.delete(record.id)
    for (const each of [...failed.values(), record]) void save(each)
  }
}
