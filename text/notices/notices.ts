import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type NoticeMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

const noticeMessages: Readonly<Record<Language, NoticeMessages>> = { en, fr, de, sv }

/** The texts of notices in each language. */
export const translateNotice: Readonly<Record<Language, Translate<NoticeMessages>>> =
  createTranslators<NoticeMessages>(noticeMessages)
