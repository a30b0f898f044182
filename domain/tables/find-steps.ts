import type { PriceColumns } from './find-price-columns.ts'
import type { TableRow } from './table.ts'

/** The quantity of more than one that a row has in a column of quantities. */
export function findStep(
  { cells }: TableRow,
  { columns }: Pick<PriceColumns, 'columns'>,
): string | undefined {
  const quantities = columns.filter(({ role }) => role === 'quantity').map(({ index }) => cells[index] ?? '')
  return quantities.find(cell => Number(/\d+/.exec(cell)?.[0] ?? 1) > 1)
}

/** The references with a line for one piece and others for more, as steps of a quantity are listed. */
export function findStepped(found: Pick<PriceColumns, 'columns' | 'named'>): ReadonlySet<string> {
  const single = new Set<string>()
  const several = new Set<string>()
  for (const [row, references] of found.named)
    for (const reference of references) (findStep(row, found) === undefined ? single : several).add(reference)
  return new Set([...several].filter(reference => single.has(reference)))
}
