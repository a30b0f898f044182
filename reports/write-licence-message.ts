import type { LicenceMessage } from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import type { CountedLicence } from '#domain/licensing/workflows/messages/count-points.ts'
import { countPoints } from '#domain/licensing/workflows/messages/count-points.ts'
import type { MessageName } from '#domain/licensing/workflows/messages/message-values.ts'
import { colons, type Language } from '#text/language.ts'
import type { TranslateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { formatNumber } from './format-number.ts'

export type WrittenMessage = { subject: string; body: string }

type Writer = { language: Language; t: TranslateLicenceMessage }

/**
 * Writes a message to Hager Services as subject and body, lines ended by a line feed: one line for each value, for
 * each reference and for each sum of points, and one for what is needed and follows later.
 */
export function writeLicenceMessage(message: LicenceMessage, writer: Writer): WrittenMessage {
  const { t } = writer
  const { workflow, values, missing, loss } = message
  // Only the recoveries distinguish losses, and each has a text for those that it distinguishes.
  const requestKey = (
    loss === null ? `request.${workflow}` : `request.${workflow}.${loss}`
  ) as `request.${typeof workflow}`
  const subject = t(`subject.${workflow}`)
  const site = inOneLine(values.site ?? '')
  const paragraphs = [
    [t('greeting')],
    [t(requestKey)],
    writeLines(message, writer),
    missing.length > 0 ? [t('line.missing', { list: writeNames(missing, writer) })] : [],
    [t('closing')],
  ]
  return {
    subject: site === '' ? subject : t('subject', { subject, site }),
    body: paragraphs
      .filter(lines => lines.length > 0)
      .map(lines => lines.join('\n'))
      .join('\n\n'),
  }
}

/** The names of values as a list of the language. */
export function writeNames(names: readonly MessageName[], { language, t }: Writer): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return list.format(names.map(name => t(`value.${name}`)))
}

function writeLines({ given, values, licence, added }: LicenceMessage, { language, t }: Writer): string[] {
  const line = (label: string, text: string) => `${label}${colons[language]} ${text}`
  const reference = ({ licence: { reference: code, name, points }, quantity }: CountedLicence) =>
    t('line.reference', { quantity, reference: code, name, points: points * quantity })
  const sum = (key: 'licence' | 'added' | 'total', counted: readonly CountedLicence[]) =>
    line(t(`points.${key}`), formatNumber(countPoints(counted), language))
  return given.flatMap(name => {
    const label = t(`value.${name}`)
    if (name === 'references')
      return [
        ...licence.map(counted =>
          // The catalogue gives an extension the name of the base licence of as many points.
          line(counted.licence.kind === 'extension' ? t('line.extension') : label, reference(counted)),
        ),
        sum('licence', licence),
      ]
    if (name === 'addedReferences')
      return [
        ...added.map(counted => line(label, reference(counted))),
        sum('added', added),
        ...(licence.length > 0 ? [sum('total', [...licence, ...added])] : []),
      ]
    return [line(label, inOneLine(String(values[name])))]
  })
}

/** Whatever could end a line becomes a blank, so that no value can pretend to be another line. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
