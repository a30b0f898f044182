import type { $ZodType } from 'zod/v4/core'
import { createQuoteInput } from '../../quotes/quote-input.ts'
import * as estimates from './licence-estimate-input.ts'
import { licences } from './licences.data.ts'

/** What may be asked about a quote for stream; `more` is what else a request may hold. */
export const createStreamQuoteInput = <More extends Record<string, $ZodType>>(
  more: More,
  isPricedElsewhere?: (given: unknown) => boolean,
) => createQuoteInput(licences, estimates, more, isPricedElsewhere)
