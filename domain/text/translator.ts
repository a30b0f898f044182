import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'

export type Messages = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string

/** Returns a function that fills one language's ICU messages; formats are parsed once, when first used. */
export function createTranslator<M extends Messages>(messages: M, language: Language): Translate<M> {
  const formats = new Map<string, IntlMessageFormat>()
  return (key, values) => {
    const text = messages[key]
    if (text === undefined) throw new RangeError(`No message ${key}`)
    if (!text.includes('{')) return text
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    return String(format.format(values as Record<string, string | number>))
  }
}
