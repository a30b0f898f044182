import { messageRulings } from '#domain/software/stream/licence-messages.data.ts'
import type { Language } from '#text/language.ts'
import { licenceMessageMessages } from '#text/licence-messages/licence-messages.ts'
import { streamMessages } from '#text/software/stream/messages.ts'

/** The text of a ruling that a message rests on: one of messages alone, or one that checklists rest on too. */
export function writeMessageRuling(code: string, language: Language): string {
  const key = `ruling.${code}`
  const own: Readonly<Record<string, string>> = licenceMessageMessages[language]
  const shared: Readonly<Record<string, string>> = streamMessages[language]
  const text = code in messageRulings ? own[key] : shared[key]
  if (text === undefined) throw new RangeError(`No text for the ruling ${code}`)
  return text
}
