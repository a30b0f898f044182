import { uniqueCitations } from '../shared/citation.ts'
import { assumeOfQuote } from './assume-of-quote.ts'
import { explainQuote } from './explain-quote.ts'
import { priceLines } from './price-lines.ts'
import { type Quote, type QuoteInput, ROUNDING } from './quote.ts'
import { type QuotedSoftware, settleSite } from './settle-site.ts'
import { totalQuote } from './total-quote.ts'

/**
 * Computes a quote: what each site orders, every line with its amount, discounts, taxes and the total, in exact
 * decimals; `today` (YYYY-MM-DD) decides whether it is valid unless the input names another day (docs/rulings.md, "Quotes").
 */
export function computeQuote(software: QuotedSoftware, input: QuoteInput, today: string): Quote {
  const sites = input.sites.map(site => settleSite(software, site, input))
  const lines = priceLines(software.licences, input, sites)
  const totals = totalQuote(input, lines)
  const asOf = input.asOf ?? today
  const explanation = explainQuote(input, lines, totals)
  return {
    sites,
    lines,
    ...totals,
    rounding: ROUNDING,
    asOf,
    valid: input.date <= asOf && asOf <= input.validUntil,
    ruleset: software.ruleset,
    assumptions: assumeOfQuote(input, sites, lines),
    citations: uniqueCitations([
      ...explanation.map(step => step.citation),
      ...sites.flatMap(({ estimate, steps, sizing }) => [
        ...(estimate?.citations ?? []),
        ...steps.map(step => step.citation),
        ...(sizing?.citations ?? []),
      ]),
    ]),
    explanation,
  }
}
