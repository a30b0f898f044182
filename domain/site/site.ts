import * as z from 'zod/mini'
import { inputLimits } from '../shared/input-limits.ts'

/** The most that a site holds, so that a file from elsewhere can't fill a device. */
export const siteLimits = { fields: 10_000, notes: 10_000, textCharacters: 8_000_000 } as const

const person = z.string().check(z.minLength(1), z.maxLength(inputLimits.nameCharacters))

/** No clock shows a later one; what is dated after it could never be written over. */
export const LATEST = '8999-12-31T23:59:59.999Z'

const MOMENT = z.regexes.datetime({ precision: 3 })

/** A moment in UTC to the millisecond, so that texts stand in the order of their times. */
const siteTime = z.string().check(
  z.superRefine((at, context) => {
    if (!MOMENT.test(at) || at > LATEST)
      context.addIssue({ code: 'custom', params: { code: 'not_a_site_time' }, continue: false })
  }),
  z.meta({
    id: 'SiteTime',
    description: 'In UTC to the millisecond, as in 2026-11-24T08:30:00.000Z: times are compared as texts.',
    format: 'date-time',
    pattern: MOMENT.source,
  }),
)

/** One value as somebody wrote it; null where it was emptied, so that a merge keeps it empty. */
export type Entry<Value = unknown> = {
  readonly value: Value | null
  readonly at: string
  readonly by?: string | undefined
  /** When this person began to write it, where that is not `at`: what is typed in one go is one entry. */
  readonly since?: string | undefined
}

/** What stands at a path, and what stood there before it, newest first. */
export type Field<Value = unknown> = Entry<Value> & { readonly earlier?: readonly Entry<Value>[] | undefined }

/** Whether a note is struck out, as last decided. */
const struck = z.strictObject({ value: z.boolean(), at: siteTime, by: z.optional(person) })

/** A remark on a field by its path, or on the whole site where that is empty. Its text never changes. */
export const siteNote = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  about: z.string().check(z.maxLength(400)),
  text: z.string().check(z.minLength(1), z.maxLength(inputLimits.noteCharacters)),
  at: siteTime,
  by: z.optional(person),
  struck: z.optional(struck),
})
export type Note = z.infer<typeof siteNote>

const entry = { at: siteTime, by: z.optional(person), since: z.optional(siteTime) }

/** An entry, or a field with its earlier ones, around the schema of its value. */
export function fieldOf(value: z.ZodMiniType) {
  const shape = { value: z.nullable(value), ...entry }
  return z.strictObject({
    ...shape,
    earlier: z.optional(z.array(z.strictObject(shape)).check(z.maxLength(MOST_EARLIER))),
  })
}

export const MOST_EARLIER = 8

/** One installation: what is known of it, field by field with time and person, and what was remarked. */
export type Site = {
  readonly format: 'groundwork-site'
  readonly version: 2
  readonly id: string
  readonly fields: Readonly<Record<string, Field>>
  /** Oldest first. */
  readonly notes: readonly Note[]
  /** Set in a copy that was made for one role. */
  readonly audience?: Audience | undefined
}

/** For whom a copy was made, and what the tools of the sender knew. */
type Audience = { readonly role: string; readonly taken: readonly TakenOver[] }

/** From where a value was taken over that nobody typed. */
export const takenSources = [
  'site',
  'estimate',
  'order',
  'recommendation',
  'workflow',
  'licence-mode',
  'machine',
] as const
export type TakenSource = (typeof takenSources)[number]

/** A parameter that another tool's knowledge fills. */
export type TakenOver = {
  readonly software: string
  readonly parameter: string
  readonly value: string | number | boolean
  readonly source: TakenSource
}

/** A site of which nothing is known yet. */
export function createSite(id: string): Site {
  return { format: 'groundwork-site', version: 2, id, fields: {}, notes: [] }
}

/** Who writes, and when by the clock of the device. */
export type Stamp = { readonly at: string; readonly by?: string | undefined }

/** The person of an entry, cut to what is kept of a name; nobody where it is empty. */
export function personOf(by: string | undefined): { by?: string } {
  const person = by?.trim().slice(0, inputLimits.nameCharacters)
  return person ? { by: person } : {}
}
