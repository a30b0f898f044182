import type { Site } from '#domain/site/site.ts'
import { noteKept } from './kept-sign.ts'
import { storeSite } from './site-database.ts'
import { keyOf } from './site-key.ts'
import { clearUnsaved, writeUnsaved } from './tab-site.ts'

/** Writes sites to the disk as they change, with the next change also what failed before; says how that goes. */
export function createSaver(
  show: (state: { isSaved: boolean; isPersisted: boolean }) => void,
  onStored: (merged: Site) => void,
): (site: Site) => void {
  const failed = new Map<string, Site>()
  let writing = 0

  async function save(site: Site) {
    writing += 1
    try {
      const merged = await storeSite(site)
      failed.delete(keyOf(site))
      noteKept()
      onStored(merged)
    } catch {
      failed.set(keyOf(site), site)
    }
    writing -= 1
    const isSaved = writing === 0 && failed.size === 0
    if (isSaved) clearUnsaved()
    show({ isSaved, isPersisted: failed.size === 0 })
  }

  return site => {
    writeUnsaved(site)
    failed.delete(keyOf(site))
    for (const each of [...failed.values(), site]) void save(each)
  }
}
