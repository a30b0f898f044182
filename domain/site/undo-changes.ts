import { isSameValue } from './compare-sites.ts'
import { isStanding } from './look-up-site.ts'
import { mergeSites } from './merge-sites.ts'
import type { Field, Site, Stamp } from './site.ts'
import { putValues } from './write-field.ts'
import { decideNotes } from './write-note.ts'

/** One change of a site and what was done, in a word that the page has a text for. */
export type Change = { readonly before: Site; readonly after: Site; readonly what: string }

/** The site at hand with the changes of this session. */
export type History = {
  readonly past: readonly Change[]
  readonly present: Site
  readonly future: readonly Change[]
}

export type HistoryAction =
  /** The site as a change has made it; `what` names the change. */
  | { type: 'change'; site: Site; what?: string }
  /** What came by itself, from another tab or the team: taken over, not to be undone. */
  | { type: 'receive'; site: Site }
  | { type: 'undo'; stamp: Stamp }
  | { type: 'redo'; stamp: Stamp }

/** How many changes can be undone. */
export const MOST_CHANGES = 200

/** The history of a site to which nothing was done yet. */
export function startHistory(site: Site): History {
  return { past: [], present: site, future: [] }
}

/**
 * The history after a change, an undo or a redo. Both write new entries over what their change wrote, and leave what
 * somebody else has written since: so they hold on other devices too, which may have the change already.
 */
export function reduceHistory(history: History, action: HistoryAction): History {
  const { past, present, future } = history
  switch (action.type) {
    case 'change': {
      const { site, what = 'edit' } = action
      if (site === present) return history
      const last = past.at(-1)
      // Typing on is the same change.
      const continues =
        last?.after === present && last.what === what && future.length === 0 && isTypedOn(present, site)
      const change = { before: continues ? last.before : present, after: site, what }
      const kept = continues ? past.slice(0, -1) : past.slice(-(MOST_CHANGES - 1))
      return { past: [...kept, change], present: site, future: [] }
    }
    case 'receive': {
      const merged = mergeSites(present, action.site)
      return merged === present ? history : { ...history, present: merged }
    }
    case 'undo': {
      const change = past.at(-1)
      if (!change) return history
      const undone = revert(present, change.after, change.before, action.stamp)
      const again = { ...change, before: undone, after: present }
      return { past: past.slice(0, -1), present: undone, future: [again, ...future] }
    }
    case 'redo': {
      const [change] = future
      if (!change) return history
      const redone = revert(present, change.before, change.after, action.stamp)
      const again = { ...change, before: present, after: redone }
      return { past: [...past, again], present: redone, future: future.slice(1) }
    }
  }
}

/** The present with what differs between two sites written as in the second, where it still is as in the first. */
function revert(present: Site, from: Site, to: Site, stamp: Stamp): Site {
  const paths = new Set([...Object.keys(from.fields), ...Object.keys(to.fields)])
  const values = [...paths].flatMap(path => {
    const value = to.fields[path]?.value ?? null
    const stands = from.fields[path]?.value
    const isLeft = isSameValue(stands, value) || !isSameValue(present.fields[path]?.value, stands)
    return isLeft ? [] : [[path, value] as const]
  })
  const before = new Map(from.notes.map(note => [note.id, isStanding(note)]))
  const wanted = new Map(to.notes.map(note => [note.id, isStanding(note)]))
  const decided = [...from.notes, ...to.notes].flatMap(({ id }) => {
    const stands = wanted.get(id) ?? false
    return stands === (before.get(id) ?? false) ? [] : [[id, !stands] as const]
  })
  return decideNotes(putValues(present, values, stamp), new Map(decided), stamp)
}

function isTypedOn(before: Site, after: Site): boolean {
  if (before.notes !== after.notes) return false
  const changed = Object.keys(after.fields).filter(path => before.fields[path] !== after.fields[path])
  return changed.every(path => {
    const [old, typed] = [before.fields[path], after.fields[path]]
    return old !== undefined && sinceOf(old) === sinceOf(typed) && old.by === typed?.by
  })
}

const sinceOf = (field: Field | undefined) => field?.since ?? field?.at
