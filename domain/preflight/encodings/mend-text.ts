import { blankLayout } from './blank-layout.ts'
import { decodeAs, type Encoding, upperHalfOf } from './detect-encoding.ts'
import { scoreText } from './score-text.ts'

/** A text whose bytes had been read in another encoding than they were written in. */
export type Mended = { text: string; written: Encoding; read: Encoding }

/** Mistakes that happen, each with how a byte was read and how it was meant. */
const mistakes: readonly (readonly [read: Encoding, written: Encoding])[] = [
  ['windows-1252', 'ibm850'],
  ['windows-1252', 'utf-8'],
  ['ibm850', 'utf-8'],
  ['ibm850', 'windows-1252'],
  ['ibm437', 'utf-8'],
  ['ibm437', 'windows-1252'],
  ['windows-1250', 'ibm852'],
  ['windows-1250', 'utf-8'],
  ['ibm852', 'windows-1250'],
  ['windows-1252', 'ibm852'],
  ['windows-1252', 'ibm866'],
  ['windows-1252', 'windows-1251'],
  ['windows-1251', 'ibm866'],
  ['windows-1251', 'utf-8'],
  ['ibm866', 'windows-1251'],
  ['ibm866', 'utf-8'],
]

/** A gain below this may be chance. */
const LEAST_GAIN = 4
const SAMPLE = 12_000

/** Puts right what was read in the wrong code page before it was pasted (`„` for `ä`); null where nothing gains by it. */
export function mendText(given: string): Mended | null {
  const text = blankLayout(given)
  const sample = takeLines(text)
  if (sample === '') return null
  let best: { pair: (typeof mistakes)[number]; score: number } | null = null
  const least = scoreText(sample) + LEAST_GAIN
  for (const pair of mistakes) {
    const mended = convert(sample, pair)
    const score = mended === null || mended.includes('\ufffd') ? Number.NEGATIVE_INFINITY : scoreText(mended)
    if (score >= least && (best === null || score > best.score)) best = { pair, score }
  }
  if (best === null) return null
  const mended = convert(text, best.pair)
  return mended === null ? null : { text: mended, read: best.pair[0], written: best.pair[1] }
}

/** The lines that hold more than ASCII, as many as tell enough. */
function takeLines(text: string): string {
  const parts: string[] = []
  let length = 0
  let start = 0
  while (start < text.length && length <= SAMPLE) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + 2000))
    if (/\P{ASCII}/u.test(line)) {
      parts.push(line.slice(0, 400))
      length += line.length
    }
    start = end === -1 ? text.length : end + 1
  }
  return parts.join('\n')
}

/** The text with its bytes read as they were meant; null where it holds what the wrong encoding has not. */
function convert(text: string, [read, written]: (typeof mistakes)[number]): string | null {
  const bytesOf = encoderOf(read)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : bytesOf.get(code)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return decodeAs(bytes, written)
}

const encoders = new Map<Encoding, ReadonlyMap<number, number>>()

/** The byte of each character of a code page; Windows reads the five gaps of its own as the controls of that number. */
function encoderOf(encoding: Encoding): ReadonlyMap<number, number> {
  const known = encoders.get(encoding)
  if (known) return known
  const all = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80)
  const upper = upperHalfOf(encoding) ?? new TextDecoder(encoding).decode(all)
  const made = new Map(Array.from(all, (byte, index) => [upper.charCodeAt(index), byte] as const))
  encoders.set(encoding, made)
  return made
}
