import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type WebhookMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const webhookMessages: Readonly<Record<Language, WebhookMessages>> = { en, fr, de, sv }

export type TranslateWebhook = Translate<WebhookMessages>

/** The texts of the page of webhooks, in each language. */
export const translateWebhook: Readonly<Record<Language, TranslateWebhook>> =
  createTranslators<WebhookMessages>(webhookMessages)
