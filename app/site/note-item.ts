import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { itemPath } from '#domain/site/site-path.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote } from '#domain/site/write-note.ts'
import { createSiteId } from './create-site-id.ts'
import type { SiteAtHand } from './use-site.ts'

/** Notes the state of an item, with a remark on it where there is one, as one change. */
export function noteItem(
  site: Pick<SiteAtHand, 'change'>,
  path: ReturnType<typeof itemPath>,
  { state, note = '' }: Pick<ItemEntry, 'state' | 'note'>,
): void {
  site.change('item', (known, stamp) => {
    const noted = writeField(known, path, state, stamp)
    const text = note.trim()
    const isKnown = known.notes.some(each => each.about === path && each.text === text && !each.struck?.value)
    return text && !isKnown ? addNote(noted, { id: createSiteId(), about: path, text }, stamp) : noted
  })
}
