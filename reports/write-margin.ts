import type { Order } from '#domain/licensing/order.ts'
import { type Decimal, wholePart } from '#domain/shared/decimal.ts'
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
  const key = keyOf(input)
  if (lastUnchanged === null || nextAt === null) return translate(keys[key].none)
  const next = writeNext(margin.next, translate)
  if (typeof lastUnchanged === 'string' || typeof nextAt === 'string' || typeof value === 'string')
    return translate('margin.archiveScope', {
      last: translate(`scope.${lastUnchanged as ArchiveScope}`),
      nextAt: translate(`scope.${nextAt as ArchiveScope}`),
      next,
    })
  const count = (to: Decimal) => (isCounted(key) ? wholePart(to.minus(value)) : 0)
  return translate(keys[key].some, {
    room: count(lastUnchanged),
    nth: count(nextAt),
    // Where not even a little fits, “up to 0” would say nothing.
    isNone: input === 'headroomPercent' && lastUnchanged.eq(0) ? 'yes' : 'no',
    lastCount: lastUnchanged.toNumber(),
    last: formatNumber(lastUnchanged, language),
    nextAt: formatNumber(nextAt, language),
    next,
  })
}

function writeNext(next: Order | { size: SizeId } | null, translate: TranslateResult): string {
  if (next === null) return translate('order.nothing-for-sale')
  if ('size' in next) return translate(`next.size.${next.size}`)
  const [first, ...others] = next.lines
  // In a sentence an extension alone has its article.
  if (first?.kind !== 'extension' || first.quantity !== 1) return writeOrderText(next, translate)
  const extension = translate('next.extension', { name: first.name })
  return others.length === 0 ? extension : `${extension} + ${writeOrderText({ lines: others }, translate)}`
}

const inputs = [
  'managers',
  'products',
  'inventory',
  'productsPerManager',
  'servicesPerProduct',
  'headroomPercent',
  'archiveScope',
  'archiveIntervalMinutes',
] as const
type Input = (typeof inputs)[number]

/** Put together once: a key that is made anew is looked up letter by letter. */
const keys = Object.fromEntries(
  inputs.map(input => [input, { some: `margin.${input}`, none: `margin.none.${input}` }]),
) as { [Name in Input]: { some: `margin.${Name}`; none: `margin.none.${Name}` } }

/** Of what comes in whole pieces, the text says how many more fit. */
function isCounted(input: Input): boolean {
  return input === 'managers' || input === 'products' || input === 'inventory'
}

function keyOf(input: string): Input {
  const key = inputs.find(candidate => candidate === input)
  if (!key) throw new RangeError(`No sentence for the margin of ${input}`)
  return key
}
