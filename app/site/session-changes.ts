import { readSite } from '#domain/site/read-site.ts'
import type { Note, Site } from '#domain/site/site.ts'
import type { Change, History } from '#domain/site/undo-changes.ts'
import { readItem, writeItem } from '../house/tab-storage.ts'

const KEY = 'groundwork-changes'
const MOST = 30
const MOST_CHARACTERS = 500_000

type Kept = { key: string; past: Change[]; future: Change[] }

/** Keeps the last changes of a site in the tab, so that they can be undone on the next page too. */
export function keepChanges(key: string, { past, future }: Pick<History, 'past' | 'future'>): void {
  const kept = { key, past: past.slice(-MOST).map(prune), future: future.slice(0, MOST).map(prune) }
  let text = JSON.stringify(kept)
  while (text.length > MOST_CHARACTERS && kept.past.length > 1) {
    kept.past = kept.past.slice(Math.ceil(kept.past.length / 2))
    text = JSON.stringify({ ...kept, future: [] })
  }
  writeItem(KEY, text.length > MOST_CHARACTERS ? null : text)
}

/** The changes that the page before this one has kept of a site. */
export function readChanges(key: string): Pick<History, 'past' | 'future'> {
  try {
    const kept = JSON.parse(readItem(KEY) ?? '{}') as Partial<Kept>
    if (kept.key === key) return { past: (kept.past ?? []).map(read), future: (kept.future ?? []).map(read) }
  } catch {
    // Of another version: what was changed stays, only the way back is not known.
  }
  return { past: [], future: [] }
}

/** A change with only that of its sites in which they differ, which is all that an undo looks at. */
function prune({ before, after, what }: Change): Change {
  const paths = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  const changed = [...paths].filter(path => before.fields[path] !== after.fields[path])
  const [ours, theirs] = [new Set<Note>(before.notes), new Set<Note>(after.notes)]
  const keep = (site: Site, notes: readonly Note[]): Site => ({
    ...site,
    fields: Object.fromEntries(
      changed.flatMap(path => (site.fields[path] ? [[path, site.fields[path]]] : [])),
    ),
    notes,
  })
  return {
    what,
    before: keep(
      before,
      before.notes.filter(note => !theirs.has(note)),
    ),
    after: keep(
      after,
      after.notes.filter(note => !ours.has(note)),
    ),
  }
}

function read({ before, after, what }: Change): Change {
  const [old, next] = [readSite(before), readSite(after)]
  if ('fault' in old || 'fault' in next || typeof what !== 'string') throw new RangeError('Not a change')
  return { before: old.site, after: next.site, what }
}
