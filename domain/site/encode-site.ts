import { entriesOf } from './keep-entries.ts'
import type { Entry, Site } from './site.ts'
import { splitPath } from './site-path.ts'

/** Marks the first form of this text. */
export const ENCODING = 'gw2'

/** A tree of the parts of paths; a list is what stands at a path: value, time, person, how long it was typed, past. */
type Tree = { [part: string]: Tree | readonly unknown[] }

/**
 * A site as compact JSON for a link: paths as a tree, times as milliseconds after the first, people by their places in
 * a list. `decodeSite` reads it. The compressing is up to who writes the link.
 */
export function encodeSite(site: Site): string {
  const entries = Object.values(site.fields).flatMap(entriesOf)
  const written = [...entries, ...site.notes, ...site.notes.flatMap(({ struck }) => struck ?? [])]
  const first = Math.min(
    ...entries.flatMap(({ since }) => since ?? []).map(read),
    ...written.map(({ at }) => read(at)),
  )
  const start = Number.isFinite(first) ? first : 0
  const people = [...new Set(written.flatMap(({ by }) => by ?? []))]
  const time = (at: string) => read(at) - start
  const person = (by: string | undefined) => (by === undefined ? 0 : people.indexOf(by) + 1)
  const entry = ({ value, at, by, since = at }: Entry) => [
    value,
    time(at),
    person(by),
    read(at) - read(since),
  ]
  const tree: Tree = {}
  for (const [path, field] of Object.entries(site.fields).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [current = [], ...earlier] = entriesOf(field).map(entry)
    put(tree, splitPath(path), trim([...current, earlier.length > 0 ? earlier.map(trim) : 0]))
  }
  const notes = site.notes.map(({ id, about, text, at, by, struck }) =>
    trim([id, about, text, time(at), person(by), struck ? entry(struck) : 0]),
  )
  return JSON.stringify(trim([ENCODING, site.id, start, people, tree, notes, site.audience ?? 0]))
}

const read = (at: string) => new Date(at).getTime()

/** Without the noughts at the end. */
function trim(list: readonly unknown[]): readonly unknown[] {
  return list.slice(0, list.findLastIndex(part => part !== 0) + 1)
}

function put(tree: Tree, [part = '', ...rest]: readonly string[], leaf: readonly unknown[]): void {
  if (rest.length === 0) {
    tree[part] = leaf
    return
  }
  const below = (Object.hasOwn(tree, part) ? tree[part] : undefined) ?? {}
  tree[part] = below
  put(below as Tree, rest, leaf)
}
