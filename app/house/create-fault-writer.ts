import type { Language } from '#text/language.ts'
import { createTranslator, type Messages, type ParsedMessages, type Values } from '#text/translator.ts'

/** Writes what is wrong with a field, from the texts that came with the page. */
export function createFaultWriter(
  texts: ParsedMessages<Messages>,
  language: Language,
): (fault: { key: string; values: Values }) => string {
  const translate = createTranslator<Messages>(texts, language)
  return ({ key, values }) => translate(`fault.${key}`, values)
}
