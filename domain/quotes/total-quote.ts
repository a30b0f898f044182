import { decimal } from '../shared/decimal.ts'
import { minorUnitsOf, moneyFromMinorUnits } from '../shared/money.ts'
import { roundMinorUnits } from './price-lines.ts'
import type { QuoteInput, QuoteLine, QuoteTotals } from './quote.ts'

type Group = { taxes: readonly string[]; base: bigint; discount: bigint }

/**
 * The sum of the lines as printed, the discount in total as a line for each set of taxes, the net amount, each tax on
 * what is left of the lines that bear it, and the total (docs/rulings.md, "Quotes").
 */
export function totalQuote(
  { currency, discountPercent, taxes }: Pick<QuoteInput, 'currency' | 'discountPercent' | 'taxes'>,
  lines: readonly QuoteLine[],
): QuoteTotals {
  const money = (units: bigint) => moneyFromMinorUnits(units, currency)
  const percentOf = (units: bigint, percent: string) =>
    roundMinorUnits(decimal(String(units)).times(percent).times('0.01'))
  const groups = groupByTaxes(lines).map(group => ({
    ...group,
    discount: percentOf(group.base, discountPercent),
  }))
  const subtotal = sum(groups.map(({ base }) => base))
  const net = subtotal - sum(groups.map(({ discount }) => discount))
  const taxed = taxes.map(({ name, ratePercent, reverseCharge }) => {
    const bearing = groups.filter(group => group.taxes.includes(name))
    const base = sum(bearing.map(group => group.base - group.discount))
    return { name, ratePercent, reverseCharge, base, amount: percentOf(base, ratePercent) }
  })
  return {
    subtotal: money(subtotal),
    discounts: decimal(discountPercent).eq(0)
      ? []
      : groups.map(group => ({
          percent: decimal(discountPercent).toFixed(),
          base: money(group.base).amount,
          amount: money(group.discount).amount,
          taxes: group.taxes,
        })),
    net: money(net),
    taxes: taxed.map(({ name, ratePercent, reverseCharge, base, amount }) => ({
      name,
      ratePercent: decimal(ratePercent).toFixed(),
      base: money(base).amount,
      amount: money(amount).amount,
      ...(reverseCharge !== undefined && { reverseCharge }),
    })),
    total: money(net + sum(taxed.map(({ amount }) => amount))),
  }
}

function groupByTaxes(lines: readonly QuoteLine[]): Omit<Group, 'discount'>[] {
  const byTaxes = Map.groupBy(lines, ({ taxes }) => JSON.stringify(taxes))
  return [...byTaxes.values()].map(group => ({
    taxes: group[0]?.taxes ?? [],
    base: sum(group.map(minorUnitsOf)),
  }))
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n)
}
