import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import { writeMessageRuling } from '#reports/write-message-ruling.ts'
import type { Language } from '#text/language.ts'
import type { LicenceMessageMessages } from '#text/licence-messages/en.ts'
import { licenceMessageMessages } from '#text/licence-messages/licence-messages.ts'
import { type Messages, type ParsedMessages, parseMessages } from '#text/translator.ts'
import { parseFaultTexts } from '../house/fault-texts.ts'

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
  const codes = new Set(Object.values(licenceMessages).flatMap(({ rulings }) => rulings))
  return {
    messages: parseMessages(licenceMessageMessages[language], language),
    faults: parseFaultTexts(language, faultsOfFields),
    rulings: Object.fromEntries([...codes].map(code => [code, writeMessageRuling(code, language)])),
  }
}
