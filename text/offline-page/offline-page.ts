import type { Language } from '../language.ts'
import { de } from './de.ts'
import { en, type OfflinePageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const offlinePageMessages: Readonly<Record<Language, OfflinePageMessages>> = { en, fr, de, sv }
