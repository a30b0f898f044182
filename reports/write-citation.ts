import type { Citation } from '#domain/shared/citation.ts'

/** A citation in one line: document, section and heading, none of them twice. */
export function writeCitation(citation: Citation): string {
  const { section, title } = citation
  const place = section.endsWith(title) ? section : `${section} ${title}`
  return `${citation.document}, ${place}`
}
