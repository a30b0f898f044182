import type { Step } from '../shared/explanation.ts'
import type { QuoteInput, QuoteLine, QuoteStep, QuoteTotals } from './quote.ts'
import { quoteRulings as citation } from './quote-rulings.data.ts'

const LONGEST_WRITTEN_SUM = 12

/** The steps from the lines to the total. */
export function explainQuote(
  { currency }: Pick<QuoteInput, 'currency'>,
  lines: readonly QuoteLine[],
  { subtotal, discounts, net, taxes, total }: QuoteTotals,
): Step<QuoteStep>[] {
  const step = (code: QuoteStep, expression: string, amount: string): Step<QuoteStep> => ({
    code,
    expression,
    value: `${amount} ${currency}`,
    citation,
  })
  return [
    step('quote-lines', writeSum(lines.map(({ amount }) => amount)), subtotal.amount),
    ...discounts.map(({ base, percent, amount }) =>
      step('quote-discount', `${base} × ${percent} / 100`, amount),
    ),
    step('quote-net', [subtotal, ...discounts].map(({ amount }) => amount).join(' − '), net.amount),
    ...taxes.map(({ base, ratePercent, amount }) =>
      step('quote-tax', `${base} × ${ratePercent} / 100`, amount),
    ),
    step('quote-total', writeSum([net, ...taxes].map(({ amount }) => amount)), total.amount),
  ]
}

/** A long sum is only begun, with the number of its terms. */
function writeSum(amounts: readonly string[]): string {
  if (amounts.length <= LONGEST_WRITTEN_SUM) return amounts.join(' + ')
  return `${amounts.slice(0, 2).join(' + ')} + … (${amounts.length})`
}
