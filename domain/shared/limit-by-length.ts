/**
 * How many entries a list may have whose longest is so long, for an answer that names each of them many times: as
 * many as the list may have anyway, or as hold the given number of characters together.
 */
export function limitByLength(most: number, characters: number, longest: number): number {
  return Math.min(most, Math.max(1, Math.floor(characters / longest)))
}

/** The length of a text as it is sent, a character beyond ASCII counted with three bytes. */
export function sentLength(text: string): number {
  return text.replaceAll(/[^\0-\x7F]/g, '...').length
}
