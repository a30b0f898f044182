/** A text as it is searched: in small letters, each with its accent as one character, however it was typed. */
export function writeSearched(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/**
 * The words of a search, each in every form in which it may stand in what is searched: what was kept before accents were
 * written in one way stands there as it was typed.
 */
export function listSearchWords(search: string): string[][] {
  const words = writeSearched(search).split(/\s+/).filter(Boolean)
  return words.map(word => [...new Set([word, word.normalize('NFD')])])
}
