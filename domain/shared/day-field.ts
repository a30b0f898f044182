import * as z from 'zod/mini'
import { readDay } from './utc-day.ts'

/** A day of the Gregorian calendar. */
export function day(description: string) {
  return z.string().check(
    z.superRefine((text, context) => {
      if (readDay(text) === null || !/^2\d{3}/.test(text))
        context.addIssue({ code: 'custom', params: { code: 'not_a_day' } })
    }),
    z.meta({ format: 'date', description: `${description} From 2000-01-01 to 2999-12-31.` }),
  )
}
