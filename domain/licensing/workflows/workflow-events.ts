import * as z from 'zod/mini'
import { inputLimits } from '../../shared/input-limits.ts'

/** The events so far, oldest first. */
export const workflowEvents = z.strictObject({
  events: z
    .array(
      z.strictObject({
        event: z
          .string()
          .check(
            z.minLength(1),
            z.maxLength(60),
            z.meta({ description: 'Id of what happened, one of those that the state allows.' }),
          ),
        at: z.optional(z.iso.datetime()),
        note: z.optional(z.string().check(z.maxLength(inputLimits.noteCharacters))),
      }),
    )
    .check(z.maxLength(inputLimits.workflowEvents)),
})

export type WorkflowEvents = z.infer<typeof workflowEvents>
