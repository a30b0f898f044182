import * as z from 'zod/mini'
import { day } from '../shared/day-field.ts'
import { inputLimits } from '../shared/input-limits.ts'

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

/** Which findings somebody answers for. */
export const waiversInput = z
  .array(
    z
      .strictObject({
        check: text(120),
        reason: text(inputLimits.waiverReasonCharacters),
        by: text(inputLimits.waiverNameCharacters),
        at: day('When it was accepted.'),
      })
      .check(z.meta({ id: 'Waiver', description: 'A finding that somebody answers for. It stays shown.' })),
  )
  .check(z.maxLength(100))
