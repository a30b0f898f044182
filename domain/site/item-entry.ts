import * as z from 'zod/mini'
import { inputLimits } from '../shared/input-limits.ts'

export const itemStates = ['open', 'done', 'not-applicable', 'problem'] as const
export type ItemState = (typeof itemStates)[number]

/** What was noted on one item: its state, who noted it and when, and the reason or the remark. */
export const itemEntry = z.strictObject({
  state: z.enum(itemStates),
  by: z.optional(z.string().check(z.maxLength(inputLimits.nameCharacters))),
  at: z.iso.datetime(),
  note: z.optional(z.string().check(z.maxLength(inputLimits.noteCharacters))),
})
export type ItemEntry = z.infer<typeof itemEntry>

/** The most items of which one procedure's record tells. */
export const MOST_ITEMS = 1000
