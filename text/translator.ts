import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages } from './language.ts'

export type Messages = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string

type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>

/** Messages with those that hold placeholders parsed already, so that a browser needs no parser. */
export type ParsedMessages<M extends Messages> = Readonly<Record<keyof M, string | Parsed>>

const OPTIONS = { ignoreTag: true } as const

/** Returns a function that fills one language's ICU messages; formats are made once, when first used. */
export function createTranslator<M extends Messages>(
  messages: ParsedMessages<M>,
  language: Language,
): Translate<M> {
  const formats = new Map<string, IntlMessageFormat>()
  return (key, values) => {
    const text = messages[key]
    if (text === undefined) throw new RangeError(`No message ${key}`)
    if (typeof text === 'string' && !text.includes('{')) return text
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, OPTIONS)
      formats.set(key, format)
    }
    return String(format.format(values as Record<string, string | number>))
  }
}

/** A translator for each language. */
export function createTranslators<M extends Messages>(
  messages: Readonly<Record<Language, M>>,
): Readonly<Record<Language, Translate<M>>> {
  return Object.fromEntries(
    languages.map(language => [language, createTranslator<M>(messages[language], language)]),
  ) as Record<Language, Translate<M>>
}

/** Parses the messages that hold placeholders. */
export function parseMessages<M extends Messages>(messages: M, language: Language): ParsedMessages<M> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      text.includes('{') ? new IntlMessageFormat(text, language, undefined, OPTIONS).getAst() : text,
    ]),
  ) as ParsedMessages<M>
}
