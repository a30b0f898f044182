import { type ItemState, itemStates } from './item-entry.ts'
import { mergeSites } from './merge-sites.ts'
import type { Note, Site } from './site.ts'
import { splitPath } from './site-path.ts'

/** A field in which two copies differ; the later entry stands after a merge. */
type Difference = {
  path: string
  mine: unknown
  theirs: unknown
  stands: 'mine' | 'theirs'
  /** Who wrote theirs, and when. */
  at: string
  by?: string | undefined
}

/** What merging another copy would do, for a summary. */
export type Comparison = {
  /** Whether a merge changes nothing that can be seen. */
  isSame: boolean
  /** Fields that would change, in the order of their paths. */
  changed: Difference[]
  /** Fields that differ, but where the own entry is later and stays. */
  kept: Difference[]
  /** How many of the changed items would take each state. */
  items: Readonly<Record<ItemState, number>>
  notes: { added: Note[]; struck: Note[]; restored: Note[] }
}

/** Compares two copies of a site: what a merge of theirs into mine would change. */
export function compareSites(mine: Site, theirs: Site): Comparison {
  const merged = mergeSites(mine, theirs)
  const differences = listDifferences(mine, theirs)
  const changed = differences.filter(({ stands }) => stands === 'theirs')
  const states = changed.flatMap(({ path, theirs: value }) =>
    splitPath(path)[0] === 'items' ? [value ?? 'open'] : [],
  )
  const items = Object.fromEntries(
    itemStates.map(state => [state, states.filter(each => each === state).length]),
  ) as Record<ItemState, number>
  const notes = compareNotes(mine.notes, merged.notes)
  const isSame = changed.length === 0 && Object.values(notes).every(list => list.length === 0)
  return { isSame, changed, kept: differences.filter(({ stands }) => stands === 'mine'), items, notes }

  function listDifferences(ours: Site, others: Site): Difference[] {
    return Object.entries(others.fields)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([path, field]) => {
        const known = ours.fields[path]
        if (isSameValue(known?.value, field.value)) return []
        const isTheirs = isSameValue(merged.fields[path]?.value, field.value)
        const { at, by } = field
        const stands = isTheirs ? 'theirs' : 'mine'
        return [
          { path, mine: known?.value ?? null, theirs: field.value, stands, at, ...(by && { by }) } as const,
        ]
      })
  }
}

/** Whether two values are the same; one that was emptied is as one that was never written. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

function compareNotes(before: readonly Note[], after: readonly Note[]): Comparison['notes'] {
  const known = new Map(before.map(note => [identify(note), note]))
  const isStruck = (note: Note | undefined) => note?.struck?.value ?? false
  const changed = after.filter(note => {
    const old = known.get(identify(note))
    return old !== note && (!old || isStruck(old) !== isStruck(note))
  })
  const isNew = (note: Note) => !known.has(identify(note))
  return {
    added: changed.filter(note => isNew(note) && !isStruck(note)),
    struck: changed.filter(note => !isNew(note) && isStruck(note)),
    restored: changed.filter(note => !isNew(note) && !isStruck(note)),
  }
}

const identify = ({ id, about, text, at, by }: Note) => JSON.stringify([id, about, text, at, by])
