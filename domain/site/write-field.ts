import * as z from 'zod/mini'
import { compareEntries, entriesOf, keepEntries } from './keep-entries.ts'
import { millisecondsBetween, nextMoment } from './next-moment.ts'
import { type Entry, type Field, personOf, type Site, type Stamp } from './site.ts'
import { schemaAt } from './site-path.ts'
import type { FieldPath, ValueAt } from './site-values.ts'

/** Whoever writes again within this time is still typing. */
const ONE_GO_MS = 60_000

/**
 * The site with a value written at a path, or the path emptied by null; the same site where that already stands there.
 * A RangeError for a value that can't stand there.
 */
export function writeField<Path extends FieldPath>(
  site: Site,
  path: Path,
  value: ValueAt<Path> | null,
  stamp: Stamp,
): Site {
  const known = fieldAt(site, path)
  const field = writeEntry(path, known, value, stamp, true)
  return field === known || !field ? site : { ...site, fields: { ...site.fields, [path]: field } }
}

/** The site with an earlier entry of a path standing there again, as written now; what stood there becomes its past. */
export function takeBack(site: Site, path: FieldPath, earlier: Entry, stamp: Stamp): Site {
  const known = entriesOf(site.fields[path]).some(entry => compareEntries(entry, earlier) === 0)
  if (!known) throw new RangeError(`No such entry at ${path}`)
  return putValues(site, [[path, earlier.value]], stamp)
}

/** The site with every field emptied of which the path, or what it begins with, is named. */
export function emptyFields(site: Site, paths: readonly string[], stamp: Stamp): Site {
  const chosen = Object.keys(site.fields).filter(path =>
    paths.some(name => path === name || path.startsWith(`${name}/`)),
  )
  return putValues(
    site,
    chosen.map(path => [path, null]),
    stamp,
  )
}

/** The site with values of whatever kind written at their paths, each as an entry of its own. */
export function putValues(
  site: Site,
  values: readonly (readonly [path: string, value: unknown])[],
  stamp: Stamp,
): Site {
  const written = values.flatMap(([path, value]) => {
    const known = fieldAt(site, path)
    const field = writeEntry(path, known, value, stamp, false)
    return field === known || !field ? [] : [[path, field] as const]
  })
  return written.length === 0 ? site : { ...site, fields: { ...site.fields, ...Object.fromEntries(written) } }
}

function fieldAt({ fields }: Site, path: string): Field | undefined {
  return Object.hasOwn(fields, path) ? fields[path] : undefined
}

/** A field with a value written over what stands there; the same where that is the value already. */
function writeEntry(
  path: string,
  field: Field | undefined,
  value: unknown,
  stamp: Stamp,
  mayContinue: boolean,
): Field | undefined {
  const read = readValue(path, value)
  if (JSON.stringify(field?.value ?? null) === JSON.stringify(read)) return field
  const at = nextMoment(stamp.at, field)
  const { by } = personOf(stamp.by)
  const since = mayContinue && field && isTyping(field, at, by) ? (field.since ?? field.at) : at
  const entry: Entry = { value: read, at, ...(by && { by }), ...(since !== at && { since }) }
  return keepEntries(path, [entry, ...entriesOf(field)])
}

function isTyping(field: Field, at: string, by: string | undefined): boolean {
  return (field.by ?? '') === (by ?? '') && millisecondsBetween(field.at, at) < ONE_GO_MS
}

function readValue(path: string, value: unknown): unknown {
  const schema = schemaAt(path)
  if (!schema) throw new RangeError(`No field ${path}`)
  if (value === null || value === undefined) return null
  const read = z.safeParse(schema, value)
  if (!read.success) throw new RangeError(`${path} can not hold ${JSON.stringify(value)}`)
  return read.data ?? null
}
