/** Stands between two texts for one thing: what is both is neither, and nothing that is asked for. */
const BOTH = ' / '
const MOST_TEXTS = 4

/** Both of two texts for one thing. */
export function joinTexts(known: string, more: string): string {
  const texts = new Set([...splitTexts(known), ...splitTexts(more)])
  return [...texts].slice(0, MOST_TEXTS).join(BOTH)
}

/** The texts that were read for one thing; more than one where they differ. */
export function splitTexts(text: string): string[] {
  return text.split(BOTH)
}
