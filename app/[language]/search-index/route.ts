import { isLanguage, languages } from '#text/language.ts'
import { siteSearchMessages } from '#text/site-search/site-search.ts'
import { parseMessages } from '#text/translator.ts'
import type { SearchIndex } from '../../search/entry.ts'
import { listEntries } from '../../search/list-entries.ts'

// Made once by the build: nothing in it depends on who asks.
export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map(language => ({ language }))
}

/** What the search in the header looks through, in one language. */
export async function GET(_request: Request, { params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) return new Response(null, { status: 404 })
  const index: SearchIndex = {
    entries: listEntries(language),
    messages: parseMessages(siteSearchMessages[language], language),
  }
  return Response.json(index, { headers: { 'Cache-Control': 'no-cache' } })
}
