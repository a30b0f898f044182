import type { OrderedLine } from './quote.ts'

/** Whether two orders are of the same licences, however their lines are sorted. */
export function isSameOrder(
  one: readonly Pick<OrderedLine, 'reference' | 'quantity'>[],
  other: readonly Pick<OrderedLine, 'reference' | 'quantity'>[],
): boolean {
  return (
    one.length === other.length &&
    one.every(({ reference, quantity }) =>
      other.some(line => line.reference === reference && line.quantity === quantity),
    )
  )
}
