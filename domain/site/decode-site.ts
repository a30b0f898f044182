import * as z from 'zod/mini'
import { parseSafely } from '../shared/parse-safely.ts'
import { ENCODING } from './encode-site.ts'
import { readSite, type SiteReading } from './read-site.ts'
import { siteLimits } from './site.ts'

const whole = z.int()
const encodedNote = z.tuple([z.string(), z.string(), z.string()], z.unknown())
const encoded = z.tuple([z.literal(ENCODING), z.string(), whole, z.array(z.string())], z.unknown())

/** Reads what `encodeSite` wrote, with the same refusals as a file. */
export function decodeSite(text: string): SiteReading {
  if (text.length > siteLimits.textCharacters) return { fault: 'too_large' }
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { fault: 'not_json' }
  }
  const read = parseSafely(encoded, given)
  if (read.issues) return { fault: 'not_a_site' }
  const [, id, start, people, tree = {}, notes = [], audience = 0] = read.data
  const parts = { start, people }
  const fields = listLeaves(tree, '', 0)
  const listed = parseSafely(z.array(encodedNote), notes)
  if (!fields || listed.issues) return { fault: 'not_a_site' }
  return readSite({
    format: 'groundwork-site',
    version: 2,
    id,
    fields: Object.fromEntries(fields.map(([path, leaf]) => [path, fieldOf(leaf, parts)])),
    notes: listed.data.map(([noteId, about, words, at = 0, by = 0, struck = 0]) => {
      const decided = Array.isArray(struck) ? entryOf(struck, parts) : undefined
      return {
        id: noteId,
        about,
        text: words,
        ...momentOf(at, by, parts),
        ...(decided && { struck: decided }),
      }
    }),
    ...(audience !== 0 && { audience }),
  })
}

type Parts = { start: number; people: readonly string[] }

/** The path of every list in a tree; null for one that is deeper than any path. */
function listLeaves(tree: unknown, above: string, depth: number): [string, readonly unknown[]][] | null {
  if (typeof tree !== 'object' || tree === null || depth > MOST_PARTS) return null
  const leaves: [string, readonly unknown[]][] = []
  for (const [part, below] of Object.entries(tree)) {
    const path = above === '' ? part : `${above}/${part}`
    const found = Array.isArray(below)
      ? [[path, below] as [string, unknown[]]]
      : listLeaves(below, path, depth + 1)
    if (!found) return null
    for (const leaf of found) leaves.push(leaf)
  }
  return leaves
}

/** Family, software, procedure, item. */
const MOST_PARTS = 4

function fieldOf([value = null, at = 0, by = 0, typed = 0, earlier = 0]: readonly unknown[], parts: Parts) {
  const past = Array.isArray(earlier)
    ? earlier.map(each => (Array.isArray(each) ? entryOf(each, parts) : null))
    : null
  return { ...entryOf([value, at, by, typed], parts), ...(past && { earlier: past }) }
}

function entryOf([value = null, at = 0, by = 0, typed = 0]: readonly unknown[], parts: Parts) {
  const since = typed === 0 ? undefined : writeTime(Number(at) - Number(typed), parts)
  return { value, ...momentOf(at, by, parts), ...(since && { since }) }
}

function momentOf(at: unknown, by: unknown, parts: Parts) {
  const person = parts.people[Number(by) - 1]
  return { at: writeTime(Number(at), parts), ...(person !== undefined && { by: person }) }
}

/** A time beyond what a date can be stands as a text that is none. */
function writeTime(after: number, { start }: Parts): string {
  const date = new Date(start + after)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
