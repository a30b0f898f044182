import type { LicenceAssumption } from '#domain/licensing/assume-of-licence.ts'
import type { Assumption } from '#domain/shared/explanation.ts'
import type { SizingAssumption } from '#domain/sizing/size-hardware.ts'
import type { SizeId } from '#domain/sizing/sizing-facts.ts'
import type { TranslateResult } from '#text/results/results.ts'

export type ResultAssumption = SizingAssumption | LicenceAssumption

/** The text of an assumption, with the names of sizes in the reader's language. */
export function writeAssumption(
  { code, values }: Assumption<ResultAssumption>,
  translate: TranslateResult,
): string {
  const { size, otherSize } = values
  const name = (id: typeof size) => translate(`size.${id as SizeId}`)
  return translate(
    `assumption.${code}`,
    size === undefined ? values : { ...values, size: name(size), otherSize: name(otherSize) },
  )
}
