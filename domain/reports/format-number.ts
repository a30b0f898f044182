import type { Decimal } from '../shared/decimal.ts'
import type { Money } from '../shared/money.ts'
import type { Language } from '../text/language.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number in the reader's notation, with all its digits. */
export function formatNumber(value: Decimal | number | string, language: Language): string {
  return formatOf(language, { maximumFractionDigits: 20 }).format(toNumeric(value))
}

/** An amount with its currency, in the reader's notation. */
export function formatMoney(money: Money, language: Language): string {
  const [, decimals = ''] = money.amount.split('.')
  const options = {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  } as const
  return formatOf(language, options).format(toNumeric(money.amount))
}

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([language, options])
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language, options)
    formats.set(key, format)
  }
  return format
}

/** Decimal strings keep all digits in Intl; doubles would not. */
function toNumeric(value: Decimal | number | string): Intl.StringNumericLiteral {
  return (typeof value === 'object' ? value.toFixed() : String(value)) as Intl.StringNumericLiteral
}
