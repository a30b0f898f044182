import type { Language } from '#text/language.ts'
import { problemMessages } from '#text/problems/problems.ts'
import { type Messages, type ParsedMessages, parseMessages } from '#text/translator.ts'

/** The texts of what can be wrong with a field, parsed; all, or only those of some faults. */
export function parseFaultTexts(language: Language, keys?: readonly string[]): ParsedMessages<Messages> {
  const wanted = keys && new Set(keys.map(key => `fault.${key}`))
  const texts = Object.entries(problemMessages[language]).filter(([key]) =>
    wanted ? wanted.has(key) : key.startsWith('fault.'),
  )
  return parseMessages<Messages>(Object.fromEntries(texts), language)
}
