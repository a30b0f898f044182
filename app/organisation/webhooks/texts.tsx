'use client'

import type { Language } from '#text/language.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import type { WebhookMessages } from '#text/webhooks/en.ts'
import { createTexts } from '../../house/create-texts.tsx'

type Sent = { language: Language; messages: ParsedMessages<WebhookMessages> }

/** The texts of the page of webhooks; those of the organisation are there beside them. */
const [WebhookTexts, useWebhookTexts] = createTexts(({ language, messages }: Sent) =>
  createTranslator<WebhookMessages>(messages, language),
)

export { useWebhookTexts, WebhookTexts }
