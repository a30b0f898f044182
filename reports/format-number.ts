import { type Decimal, toDouble } from '#domain/shared/decimal.ts'
import type { Money } from '#domain/shared/money.ts'
import type { Language } from '#text/language.ts'

/** By language and either nothing or currency and decimals: making a format costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** A number in the reader's notation, with all its digits. */
export function formatNumber(value: Decimal | number | string, language: Language): string {
  const numeric = toNumeric(value)
  if (isShort(numeric)) return String(numeric)
  let format = formats.get(language)
  if (!format) {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
    formats.set(language, format)
  }
  return format.format(numeric)
}

/** What has no thousands, decimals or sign is written alike in every language: most numbers, without the time of a format. */
const isShort = (value: unknown) =>
  typeof value === 'number' && value >= 0 && value < 1000 && Number.isInteger(value) && !Object.is(value, -0)

/** An amount with its currency, in the reader's notation. */
export function formatMoney(money: Money, language: Language): string {
  const decimals = money.amount.split('.')[1]?.length ?? 0
  const key = `${language} ${money.currency} ${decimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formats.set(key, format)
  }
  return format.format(toNumeric(money.amount))
}

/** Decimal strings keep all digits in Intl; doubles would only as whole numbers. */
function toNumeric(value: Decimal | number | string): number | Intl.StringNumericLiteral {
  const double = typeof value === 'object' ? toDouble(value) : value
  if (Number.isSafeInteger(double)) return double as number
  return (typeof value === 'object' ? value.toFixed() : String(value)) as Intl.StringNumericLiteral
}
