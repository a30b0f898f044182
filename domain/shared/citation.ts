/** Where a fact comes from: a document, a numbered section of it, and the section's own heading. */
export type Citation = { document: string; section: string; title: string }

/** A vendor's manual as data: its numbered sections, under the headings the reader will find printed. */
export type Manual = {
  document: string
  title: string
  language: 'fr' | 'de'
  publisher: string
  sections: Readonly<Record<string, string>>
}

/** Returns a function that cites one manual; a section the manual does not have does not compile. */
export function citing<M extends Manual>(manual: M) {
  return (section: keyof M['sections'] & string): Citation => ({
    document: manual.document,
    section,
    title: manual.sections[section] as string,
  })
}

/** Removes repeated citations, keeping the first of each, in order. */
export function uniqueCitations(citations: readonly Citation[]): Citation[] {
  const seen = new Map<string, Citation>()
  // Most of them are the same object, which tells it before its texts do.
  for (const citation of new Set(citations)) {
    const key = `${citation.document} ${citation.section}`
    if (!seen.has(key)) seen.set(key, citation)
  }
  return [...seen.values()]
}
