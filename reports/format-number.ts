import { type Decimal, toDouble } from '#domain/shared/decimal.ts'
import type { Money } from '#domain/shared/money.ts'
import type { Language } from '#text/language.ts'
import { isWrittenAlike } from '#text/translator.ts'

/** By language and either nothing or currency and decimals: making a format costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** The format of a language, and what it writes before decimals. */
const numberFormats = new Map<Language, { format: Intl.NumberFormat; point: string }>()

/** A number in the reader's notation, with all its digits. */
export function formatNumber(value: Decimal | number | string, language: Language): string {
  const numeric = toNumeric(value)
  if (isWrittenAlike(numeric)) return String(numeric)
  let known = numberFormats.get(language)
  if (!known) {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
    known = { format, point: format.format(0.5).charAt(1) }
    numberFormats.set(language, known)
  }
  // Without thousands or a sign only the point differs, and a format takes longer than all else.
  if (typeof numeric === 'string' && BELOW_THOUSAND.test(numeric)) return numeric.replace('.', known.point)
  return known.format.format(numeric)
}

/** With decimals, of which the last is not 0. */
const BELOW_THOUSAND = /^(?:0|[1-9]\d{0,2})\.\d{0,9}[1-9]$/

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
