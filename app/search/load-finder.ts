import type { Language } from '#text/language.ts'
import type { SiteSearchMessages } from '#text/site-search/en.ts'
import { createTranslator } from '#text/translator.ts'
import type { SearchIndex } from './entry.ts'
import { createFinder } from './find-entries.ts'

const MOST = 12

/** Fetches what is searched; only once somebody is about to search. */
export async function loadFinder(language: Language) {
  const response = await fetch(`/${language}/search-index`)
  if (!response.ok) throw new Error(`The search index answered ${response.status}`)
  const { entries, messages } = (await response.json()) as SearchIndex
  return {
    find: createFinder(entries, MOST),
    t: createTranslator<SiteSearchMessages>(messages, language),
  }
}
