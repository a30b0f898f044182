import type { SiteSearchMessages } from '#text/site-search/en.ts'
import type { ParsedMessages } from '#text/translator.ts'

/** The kinds of what is found, those that lead farthest first. */
export const kinds = ['page', 'reference', 'procedure', 'software', 'item'] as const

/** Something that a search may lead to. */
export type Entry = {
  kind: (typeof kinds)[number]
  title: string
  detail: string
  link: string
  /** What is searched besides title and detail. */
  more?: string
}

/** What the browser loads when somebody searches. */
export type SearchIndex = { entries: readonly Entry[]; messages: ParsedMessages<SiteSearchMessages> }
