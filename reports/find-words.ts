/** The words of a search, folded. */
export function splitWords(search: string): string[] {
  return foldText(search)
    .split(/\s+/)
    .filter(word => word !== '')
}

/** A text without case, accents and typographic signs. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/ß/g, 'ss').toLowerCase()
}
