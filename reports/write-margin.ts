import type { Order } from '#domain/licensing/order.ts'
import type { Decimal } from '#domain/shared/decimal.ts'
import type { Margin } from '#domain/shared/margin.ts'
import type { ArchiveScope, SizeId } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { formatNumber } from './format-number.ts'
import { writeOrderText } from './write-order-text.ts'

/** A margin as a sentence: how many more fit and what the next one needs. */
export function writeMargin(
  margin: Margin<Order> | Margin<{ size: SizeId }>,
  language: Language,
  translate: TranslateResult,
): string {
  const { input, value, lastUnchanged, nextAt } = margin
  if (lastUnchanged === null || nextAt === null) return translate(`margin.none.${keyOf(input)}`)
  const next = writeNext(margin.next, translate)
  if (typeof lastUnchanged === 'string' || typeof nextAt === 'string' || typeof value === 'string')
    return translate('margin.archiveScope', {
      last: translate(`scope.${lastUnchanged as ArchiveScope}`),
      nextAt: translate(`scope.${nextAt as ArchiveScope}`),
      next,
    })
  const count = (to: Decimal) => Number(to.minus(value).round(0, 0).toFixed())
  return translate(`margin.${keyOf(input)}`, {
    ...(isCounted(input) && { room: count(lastUnchanged), nth: count(nextAt) }),
    // Where not even a little fits, “up to 0” would say nothing.
    ...(input === 'headroomPercent' && { isNone: lastUnchanged.eq(0) ? 'yes' : 'no' }),
    last: formatNumber(lastUnchanged, language),
    nextAt: formatNumber(nextAt, language),
    next,
  })
}

function writeNext(next: Order | { size: SizeId } | null, translate: TranslateResult): string {
  if (next === null) return translate('order.nothing-for-sale')
  return 'size' in next ? translate(`next.size.${next.size}`) : writeOrderText(next, translate)
}

const keys = [
  'managers',
  'products',
  'inventory',
  'productsPerManager',
  'servicesPerProduct',
  'headroomPercent',
  'archiveScope',
  'archiveIntervalMinutes',
] as const

/** Of what comes in whole pieces, the text says how many more fit. */
function isCounted(input: string): boolean {
  return input === 'managers' || input === 'products' || input === 'inventory'
}

function keyOf(input: string): (typeof keys)[number] {
  const key = keys.find(candidate => candidate === input)
  if (!key) throw new RangeError(`No sentence for the margin of ${input}`)
  return key
}
