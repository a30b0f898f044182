'use client'

import { colons, type Language } from '#text/language.ts'
import type { PreflightMessages } from '#text/preflight/en.ts'
import type { TranslatePreflight } from '#text/preflight/preflight.ts'
import type { PreflightPageMessages } from '#text/preflight-pages/en.ts'
import type { TranslatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'

export type PreflightTexts = {
  language: Language
  colon: string
  t: TranslatePreflightPage
  of: TranslatePreflight
}

export const [PreflightTextsProvider, useTexts] = createTexts(
  ({
    language,
    page,
    preflight,
  }: {
    language: Language
    page: ParsedMessages<PreflightPageMessages>
    preflight: ParsedMessages<PreflightMessages>
  }): PreflightTexts => ({
    language,
    colon: colons[language],
    t: createTranslator<PreflightPageMessages>(page, language),
    of: createTranslator<PreflightMessages>(preflight, language),
  }),
)
