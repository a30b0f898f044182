import type { Metadata } from 'next'
import { isLanguage, type Language, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'

type Head = {
  title: string
  description: string
  /** The address of the page behind the language, beginning with a slash; empty for the first page. */
  path: string
}

/** The head of a page in every language, from its own; without one where the address leads nowhere. */
export function createHead<Params extends { language: string }>(
  describe: (params: Omit<Params, 'language'> & { language: Language }) => Head | null,
): (page: { params: Promise<Params> }) => Promise<Metadata> {
  return async page => {
    const { language, ...params } = await page.params
    const head = isLanguage(language) ? describe({ ...params, language }) : null
    if (!head || !isLanguage(language)) return {}
    return {
      title: `${head.title} – ${translatePage[language]('site.name')}`,
      description: head.description,
      alternates: {
        languages: Object.fromEntries(languages.map(other => [other, `/${other}${head.path}`])),
      },
    }
  }
}
