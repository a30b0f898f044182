import * as z from 'zod/mini'
import { hasStrangeLength } from '../shared/parse-safely.ts'
import { carryRecord } from './carry-record.ts'
import { fieldSchemaAt } from './check-fields.ts'
import { keepEntries } from './keep-entries.ts'
import { mergeNotes } from './merge-sites.ts'
import { type Field, type Site, siteLimits, siteNote, takenSources } from './site.ts'
import { siteRecord } from './site-record.ts'

/** Why something can't be read as a site. */
export type SiteFault = 'not_json' | 'not_a_site' | 'newer_version' | 'too_large'

export type SiteReading = { site: Site; carriedFrom?: 1 } | { fault: SiteFault; path?: string }

/** Deeper than any site. */
const MOST_LEVELS = 8

const heading = z.object({ format: z.literal('groundwork-site'), version: z.int().check(z.gte(1)) })

const name = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,119}$/))
const audience = z.strictObject({
  role: name,
  taken: z
    .array(
      z.strictObject({
        software: name,
        parameter: name,
        value: z.union([z.string().check(z.maxLength(1000)), z.int(), z.boolean()]),
        source: z.enum(takenSources),
      }),
    )
    .check(z.maxLength(500)),
})

const frame = z.strictObject({
  format: z.literal('groundwork-site'),
  version: z.literal(2),
  id: z.uuid(),
  fields: z.custom<Record<string, unknown>>(value => typeof value === 'object' && value !== null),
  notes: z.array(siteNote),
  audience: z.optional(audience),
})

/**
 * Reads a site: the text of a file, or what a device has kept. Files and records of version 1 are carried over; what
 * is newer than this program, too large, or not all understood is refused, with the path of the field at fault.
 */
export function readSite(given: unknown): SiteReading {
  if (typeof given !== 'string') return readValue(given)
  if (given.length > siteLimits.textCharacters) return { fault: 'too_large' }
  let value: unknown
  try {
    // Editors of Windows put a byte order mark in front, which is white space to trim but not to JSON.
    value = JSON.parse(given.trim())
  } catch {
    return { fault: 'not_json' }
  }
  return readValue(value)
}

function readValue(value: unknown): SiteReading {
  if (!isHarmless(value)) return { fault: 'not_a_site' }
  const head = z.safeParse(heading, value)
  if (!head.success) return { fault: 'not_a_site' }
  if (head.data.version > 2) return { fault: 'newer_version' }
  if (head.data.version === 2) return readCurrent(value)
  const record = z.safeParse(siteRecord, value)
  if (!record.success) return { fault: 'not_a_site' }
  // A name that no program writes may stand in a record of version 1 all the same.
  const reading = readCurrent(carryRecord(record.data))
  return 'site' in reading ? { ...reading, carriedFrom: 1 } : reading
}

function readCurrent(value: unknown): SiteReading {
  const read = z.safeParse(frame, value)
  if (!read.success) return { fault: 'not_a_site' }
  const { fields: given, notes, audience: copy, ...rest } = read.data
  const paths = Object.keys(given)
  if (paths.length > siteLimits.fields || notes.length > siteLimits.notes) return { fault: 'too_large' }
  const fields: [string, Field][] = []
  for (const path of paths) {
    const field = readField(path, given[path])
    if (!field) return { fault: 'not_a_site', path: path.slice(0, 400) }
    fields.push([path, field])
  }
  return {
    site: {
      ...rest,
      fields: Object.fromEntries(fields),
      notes: mergeNotes([], notes),
      ...(copy && { audience: copy }),
    },
  }
}

function readField(path: string, given: unknown): Field | null {
  const schema = fieldSchemaAt(path)
  if (!schema) return null
  const read = z.safeParse(schema, given)
  if (!read.success) return null
  const { earlier = [], ...current } = read.data as Field
  return keepEntries(path, [current, ...earlier])
}

/**
 * Whether a value is no deeper than a site and names nothing that could stand for the prototype of an object or for
 * the length of a text, which zod compares before it knows.
 */
function isHarmless(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return false
    const objects = level.filter((each): each is object => typeof each === 'object' && each !== null)
    if (objects.some(each => Object.hasOwn(each, '__proto__') || hasStrangeLength(each))) return false
    level = objects.flatMap(each => Object.values(each))
  }
  return true
}
