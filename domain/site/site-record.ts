import * as z from 'zod/mini'
import { inputLimits } from '../shared/input-limits.ts'
import { itemEntry, MOST_ITEMS } from './item-entry.ts'

/** The most that a record holds, so that a file from elsewhere can't fill a device. */
const recordLimits = {
  nameLength: inputLimits.nameCharacters,
  noteLength: inputLimits.noteCharacters,
  valueLength: 1000,
  parameters: 200,
  procedures: 100,
  workflows: 50,
  eventsPerWorkflow: inputLimits.workflowEvents,
} as const

const time = z.iso.datetime()
const shortText = z.string().check(z.maxLength(recordLimits.nameLength))
const note = z.string().check(z.maxLength(recordLimits.noteLength))

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

/** The record of version 1: one software of a site, as files and devices still hold it. */
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
      z.record(z.string().check(z.maxLength(120)), itemEntry).check(atMost(MOST_ITEMS)),
    )
    .check(atMost(recordLimits.procedures)),
  /** Missing in files that were exported before there were workflows. */
  workflows: z.optional(
    z.record(z.string().check(z.maxLength(60)), workflowEntry).check(atMost(recordLimits.workflows)),
  ),
})

export type SiteRecord = z.infer<typeof siteRecord>
