import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type MailMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

const mailMessages: Readonly<Record<Language, MailMessages>> = { en, fr, de, sv }

/** The texts of mails in each language. */
export const translateMail: Readonly<Record<Language, Translate<MailMessages>>> =
  createTranslators<MailMessages>(mailMessages)
