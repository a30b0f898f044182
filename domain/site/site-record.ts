import * as z from 'zod/mini'
import type { ParameterValue } from '../parameters/parameter.ts'
import { inputLimits } from '../shared/input-limits.ts'

export const itemStates = ['open', 'done', 'not-applicable', 'problem'] as const
export type ItemState = (typeof itemStates)[number]

/** The most that a record holds, so that a file from elsewhere can't fill a device. */
export const recordLimits = {
  nameLength: inputLimits.nameCharacters,
  noteLength: inputLimits.noteCharacters,
  valueLength: 1000,
  parameters: 200,
  procedures: 100,
  itemsPerProcedure: 1000,
  workflows: 50,
  eventsPerWorkflow: inputLimits.workflowEvents,
} as const

const time = z.iso.datetime()
const shortText = z.string().check(z.maxLength(recordLimits.nameLength))
const note = z.string().check(z.maxLength(recordLimits.noteLength))

/** What was noted on one item: its state, who noted it and when, and the reason or the remark. */
export const itemEntry = z.strictObject({
  state: z.enum(itemStates),
  by: z.optional(shortText),
  at: time,
  note: z.optional(note),
})

/** How far a licence workflow has come: its events, and when the list was last changed, by an event or by an undo. */
const workflowEntry = z.strictObject({
  at: time,
  events: z
    .array(
      z.strictObject({
        event: z.string().check(z.maxLength(60)),
        at: time,
        by: z.optional(shortText),
        note: z.optional(note),
      }),
    )
    .check(z.maxLength(recordLimits.eventsPerWorkflow)),
})

/** A parameter as it was last entered, with its time; null where it was emptied, so that a merge keeps it empty. */
const enteredValue = z.strictObject({
  value: z.nullable(z.union([z.string().check(z.maxLength(recordLimits.valueLength)), z.int(), z.boolean()])),
  at: time,
})

const atMost = <Value>(count: number) =>
  z.refine<Readonly<Record<string, Value>>>(record => Object.keys(record).length <= count)

/** The record of one site: what was entered and what was done, for each procedure; it travels as a file. */
export const siteRecord = z.strictObject({
  format: z.literal('groundwork-site'),
  version: z.literal(1),
  id: z.uuid(),
  name: z.strictObject({ value: shortText, at: time }),
  software: z.string().check(z.maxLength(60)),
  parameters: z
    .record(z.string().check(z.maxLength(60)), enteredValue)
    .check(atMost(recordLimits.parameters)),
  procedures: z
    .record(
      z.string().check(z.maxLength(60)),
      z.record(z.string().check(z.maxLength(120)), itemEntry).check(atMost(recordLimits.itemsPerProcedure)),
    )
    .check(atMost(recordLimits.procedures)),
  /** Missing in files that were exported before there were workflows. */
  workflows: z.optional(
    z.record(z.string().check(z.maxLength(60)), workflowEntry).check(atMost(recordLimits.workflows)),
  ),
})

export type ItemEntry = z.infer<typeof itemEntry>
export type WorkflowEntry = z.infer<typeof workflowEntry>
export type EnteredValue = z.infer<typeof enteredValue>
export type SiteRecord = z.infer<typeof siteRecord>

/** A new site's name counts as never given: any name that was given is newer. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** A site of which nothing is known yet. */
export function createSiteRecord(id: string, software: string): SiteRecord {
  return {
    format: 'groundwork-site',
    version: 1,
    id,
    name: { value: '', at: NEVER },
    software,
    parameters: {},
    procedures: {},
  }
}

/** The parameters that have a value, by their names. */
export function readEnteredValues({ parameters }: SiteRecord): Record<string, ParameterValue> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  )
}
