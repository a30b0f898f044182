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

/** One remark on an item, which others may follow. */
export const itemRemark = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(inputLimits.noteCharacters)),
  by: z.optional(z.string().check(z.maxLength(inputLimits.nameCharacters))),
  at: z.iso.datetime(),
})
export type ItemRemark = z.infer<typeof itemRemark>

/** The most items of which one procedure's record tells. */
export const MOST_ITEMS = 1000

/** The most remarks on one item that a document takes. */
export const MOST_REMARKS = 200
