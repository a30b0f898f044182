import type { Assumption } from '#domain/shared/explanation.ts'
import type { SizeId } from '#domain/sizing/sizing-facts.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'

/** The text of an assumption, with the names of sizes in the reader's language. */
export function writeAssumption(assumption: Assumption, translate: TranslateResult): string {
  const values = Object.fromEntries(
    Object.entries(assumption.values).map(([name, value]) => [
      name,
      name === 'size' || name === 'otherSize' ? translate(`size.${value as SizeId}`) : value,
    ]),
  )
  return translate(`assumption.${assumption.code}` as keyof ResultMessages, values)
}
