import type { Decimal } from './decimal.ts'

/**
 * How far one input can move on its own before the result changes.
 * `lastUnchanged` is the furthest value that changes nothing and `nextAt` the first that does, both on the
 * grid of `step`; both are null when no accepted value of this input changes the result.
 */
export type Margin<Next> = {
  input: string
  /** JSON Pointer of the input, where it is one of several (a row of an inventory). */
  pointer?: string
  direction: 'up' | 'down'
  step: Decimal | null
  value: Decimal | string
  lastUnchanged: Decimal | string | null
  nextAt: Decimal | string | null
  next: Next | null
}
