import type { ItemState } from '#domain/site/item-entry.ts'

/** What stands in a check's box, as lines in a square of ten by ten; nothing while it is open. */
export const checkMarks: Readonly<Record<ItemState, string>> = {
  open: '',
  done: 'M2 5.4 L4.2 7.8 L8.2 2.4',
  'not-applicable': 'M2.4 2.4 L7.6 7.6 M7.6 2.4 L2.4 7.6',
  problem: 'M5 1.8 L5 6 M5 7.4 L5 8.4',
}
