const SEEDS = [0x9e3779b9, 0x7f4a7c15]
const LETTERS_EACH = 11

/**
 * A short name for a long text, of 22 letters and digits: two texts have the same by an accident of one in 2^106. It
 * stops nobody who looks for two (cyrb53, by bryc, in the public domain); that is what `sha256` of a receipt is for.
 */
export function digestText(text: string): string {
  return SEEDS.map(seed => digestWith(text, seed).toString(36).padStart(LETTERS_EACH, '0')).join('')
}

function digestWith(text: string, seed: number): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const mixedHigh = mix(high, low)
  const mixedLow = mix(low, high)
  return 4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)
}

const mix = (one: number, other: number) =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
