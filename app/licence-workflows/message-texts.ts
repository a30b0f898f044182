import { writeMessageRuling } from '#domain/reports/write-message-ruling.ts'
import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import type { Language } from '#domain/text/language.ts'
import type { LicenceMessageMessages } from '#domain/text/licence-messages/en.ts'
import { licenceMessageMessages } from '#domain/text/licence-messages/licence-messages.ts'
import { problemMessages } from '#domain/text/problems/problems.ts'
import { type Messages, type ParsedMessages, parseMessages } from '#domain/text/translator.ts'

/** The texts of a message panel, parsed for the browser. */
export type MessagePanelTexts = {
  messages: ParsedMessages<LicenceMessageMessages>
  faults: ParsedMessages<Messages>
  rulings: Readonly<Record<string, string>>
}

const faultsOfFields = [
  'unsafe_character',
  'site_key_file',
  'hidden_character',
  'look_alike_character',
  'too_big.string',
  'too_small.number',
  'too_big.number',
  'not_whole',
] as const

/** The texts of the message panel in one language; made on the server, where all texts are. */
export function textsOfMessagePanel(language: Language): MessagePanelTexts {
  const faults = faultsOfFields.map(key => [`fault.${key}`, problemMessages[language][`fault.${key}`]])
  const codes = new Set(Object.values(licenceMessages).flatMap(({ rulings }) => rulings))
  return {
    messages: parseMessages(licenceMessageMessages[language], language),
    faults: parseMessages<Messages>(Object.fromEntries(faults), language),
    rulings: Object.fromEntries([...codes].map(code => [code, writeMessageRuling(code, language)])),
  }
}
