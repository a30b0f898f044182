import { IntlMessageFormat } from 'intl-messageformat'
import { onceAsked } from '#domain/shared/once-asked.ts'
import { appendElided } from './elide.ts'
import { type Language, languages } from './language.ts'

export type Messages = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string

type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>
type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>

/** Messages with those that hold placeholders parsed already, so that a browser needs no parser. */
export type ParsedMessages<M extends Messages> = Readonly<Record<keyof M, string | Parsed>>

/** Fills a message, or a part of one within a choice by a number, which `#` stands for. */
type Write = (values?: Values, counted?: number) => string

/** Puts what was filled in after what precedes it, where a language joins the two in a way of its own. */
type Append = (before: string, value: string) => string

const OPTIONS = { ignoreTag: true } as const

/** Kinds of the elements of a parsed message. */
const LITERAL = 0
const ARGUMENT = 1
const NUMBER = 2
const SELECT = 5
const PLURAL = 6
const POUND = 7

/** Returns a function that fills one language's ICU messages; each is compiled once, when first used. */
export function createTranslator<M extends Messages>(
  messages: ParsedMessages<M>,
  language: Language,
): Translate<M> {
  const compiled = new Map<string, string | Write>()
  return (key, values) => {
    let message = compiled.get(key)
    if (message === undefined) {
      const text = messages[key]
      if (text === undefined) throw new RangeError(`No message ${key}`)
      message = compile(text, language)
      compiled.set(key, message)
    }
    return typeof message === 'string' ? message : message(values)
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

function compile(text: string | Parsed, language: Language): string | Write {
  if (typeof text === 'string' && !text.includes('{')) return text
  const formatters = formattersOf(language)
  const make = () => new IntlMessageFormat(text, language, undefined, { ...OPTIONS, formatters })
  // What arrives parsed and is filled in here needs no format of the library.
  const append = language === 'fr' ? appendElided : null
  const write = compilePieces(typeof text === 'string' ? make().getAst() : text, formatters, append)
  if (write) return write
  const format = make()
  return values => String(format.format(values))
}

/** What fills those elements, which the library takes longer for than all else an answer says; null for what only it can. */
function compilePieces(elements: Parsed, formatters: Formatters, append: Append | null): Write | null {
  const pieces = elements.map(element => compileElement(element, formatters, append))
  if (!pieces.every(piece => piece !== null)) return null
  return (values, counted) => {
    let written = ''
    for (const piece of pieces)
      if (typeof piece === 'string') written += piece
      else if (append) written = append(written, piece(values, counted))
      else written += piece(values, counted)
    return written
  }
}

/** Plain text, or what writes a value, a number or a choice by one; null for what only the library can. */
function compileElement(
  element: Parsed[number],
  formatters: Formatters,
  append: Append | null,
): string | Write | null {
  if (element.type === LITERAL) return element.value
  if (element.type === ARGUMENT) return values => String(findValue(element.value, values))
  const number = (value: number) =>
    isWrittenAlike(value) ? String(value) : formatters.getNumberFormat().format(value)
  if (element.type === NUMBER && !element.style)
    return values => number(findValue(element.value, values) as number)
  if (element.type === POUND) return (_values, counted) => (counted === undefined ? '' : number(counted))
  if (element.type !== SELECT && element.type !== PLURAL) return null
  const choices = new Map<string, Write>()
  for (const [name, { value }] of Object.entries(element.options)) {
    const write = compilePieces(value, formatters, append)
    if (!write) return null
    choices.set(name, write)
  }
  const other = choices.get('other')
  if (!other) return null
  if (element.type === SELECT)
    return values => (choices.get(String(findValue(element.value, values))) ?? other)(values)
  const { offset, pluralType: type } = element
  const rules = onceAsked(() => formatters.getPluralRules('', type ? { type } : {}))
  const isNamed = [...choices.keys()].some(name => name.startsWith('='))
  /** Of small numbers, which are asked for again and again. */
  const known: Write[] = []
  return values => {
    const value = findValue(element.value, values) as number
    const counted = value - offset
    const choose = () =>
      (isNamed && choices.get(`=${value}`)) || choices.get(rules().select(counted)) || other
    if (!isWrittenAlike(value)) return choose()(values, counted)
    known[value] ??= choose()
    return known[value](values, counted)
  }
}

/** What has no thousands, decimals or sign is written alike in every language: most numbers, without the time of a format. */
export function isWrittenAlike(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value < 1000 &&
    Number.isInteger(value) &&
    !Object.is(value, -0)
  )
}

function findValue(name: string, values: Values | undefined): string | number {
  if (!values || !(name in values)) throw new RangeError(`No value for ${name}`)
  return values[name] ?? ''
}

const formattersByLanguage = new Map<Language, Formatters>()

/**
 * One format each for all messages of a language, made when it is first needed: the library would make one for each
 * message, and a browser takes milliseconds for each.
 */
function formattersOf(language: Language): Formatters {
  let formatters = formattersByLanguage.get(language)
  if (!formatters) {
    const number = onceAsked(() => new Intl.NumberFormat(language))
    const cardinal = onceAsked(() => new Intl.PluralRules(language))
    const ordinal = onceAsked(() => new Intl.PluralRules(language, { type: 'ordinal' }))
    formatters = {
      getNumberFormat: (_, options) => (options ? new Intl.NumberFormat(language, options) : number()),
      getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(language, options),
      getPluralRules: (_, options) => (options?.type === 'ordinal' ? ordinal() : cardinal()),
    }
    formattersByLanguage.set(language, formatters)
  }
  return formatters
}
