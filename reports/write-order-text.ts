import type { Reason } from '#domain/licensing/explain-choice.ts'
import type { Licence } from '#domain/licensing/licence-facts.ts'
import type { Order } from '#domain/licensing/order.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { formatMoney } from './format-number.ts'

/** An order in one line: "EMS stream 5000 + 2 × extension EMS stream 100". */
export function writeOrderText(order: Pick<Order, 'lines'>, translate: TranslateResult): string {
  if (order.lines.length === 0) return translate('order.nothing')
  return order.lines
    .map(({ quantity, ...licence }) => {
      const name = writeLicenceName(licence, translate)
      return quantity === 1 ? name : translate('order.quantity', { quantity, name })
    })
    .join(' + ')
}

/** The name in the catalogue, which is the same for a base licence and an extension, with the word that tells them apart. */
function writeLicenceName(
  { name, kind }: Pick<Licence, 'name' | 'kind'>,
  translate: TranslateResult,
): string {
  return kind === 'extension' ? translate('order.extension', { name }) : name
}

/** Why a purchase was not chosen, in words. */
export function writeReason(reason: Reason, language: Language, translate: TranslateResult): string {
  if ('base' in reason) {
    const { name, reference } = reason.base
    return translate(`reason.${reason.code}`, { name, reference, points: reason.points })
  }
  if (!('difference' in reason)) return translate(`reason.${reason.code}`)
  const difference =
    typeof reason.difference === 'number' ? reason.difference : formatMoney(reason.difference, language)
  return translate(`reason.${reason.code}`, { difference })
}
