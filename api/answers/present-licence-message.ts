import type { LicenceMessage } from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import { type CountedLicence, countPoints } from '#domain/licensing/workflows/messages/count-points.ts'
import type { MessageName } from '#domain/licensing/workflows/messages/message-values.ts'
import type { LicenceMessageAnswer } from '#openapi/responses/licence-message.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { writeLicenceMessage } from '#reports/write-licence-message.ts'
import { writeMessageRuling } from '#reports/write-message-ruling.ts'
import type { Language } from '#text/language.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'

/** A message as the API answers it, texts in the reader's language. */
export function presentLicenceMessage(message: LicenceMessage, language: Language): LicenceMessageAnswer {
  const t = translateLicenceMessage[language]
  const { workflow, missing, leftOut, licence, added, next, mustNotSend } = message
  const named = (names: readonly MessageName[]) => names.map(name => ({ name, title: t(`value.${name}`) }))
  const points = (counted: readonly CountedLicence[]) => (counted.length > 0 ? countPoints(counted) : null)
  return {
    workflow,
    ...writeLicenceMessage(message, { language, t }),
    complete: missing.length === 0,
    missing: named(missing),
    leftOut: named(leftOut),
    points: {
      licence: points(licence),
      added: points(added),
      total: licence.length > 0 && added.length > 0 ? countPoints([...licence, ...added]) : null,
    },
    mustNotSend: mustNotSend.map(({ code, citation }) => ({ code, text: t(`not.${code}`), citation })),
    next,
    ...presentExplained(
      writeExplained(message, {
        assumption: ({ code }) => writeMessageRuling(code, language),
        step: ({ code }) => t(`step.${code}`),
      }),
    ),
  }
}
