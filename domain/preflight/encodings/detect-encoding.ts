import { consoleCodePages } from './code-pages.data.ts'
import { cutMixed } from './cut-mixed.ts'
import { scoreText } from './score-text.ts'

/** The encodings that Windows writes the output of commands in; among equals the first counts. */
const codePages = [
  'ibm850',
  'windows-1252',
  'ibm437',
  'ibm852',
  'windows-1250',
  'ibm866',
  'windows-1251',
  'gbk',
  'shift_jis',
] as const
type CodePage = (typeof codePages)[number]
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

export type Decoded = { text: string; encoding: Encoding }

/** Bytes that a guess is made by; those beyond ASCII are looked for in the whole file. */
const SAMPLE = 16_384

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The text that bytes hold, in the encoding of their mark, else in the one that the bytes themselves speak for. */
export function decodeEvidence(bytes: Uint8Array): Decoded {
  const encoding = detectEncoding(bytes)
  if (encoding !== 'utf-16le') return { text: decodeAs(bytes, encoding), encoding }
  const texts = cutMixed(bytes).map(part =>
    decodeAs(part.bytes, part.isWide ? encoding : detectEncoding(part.bytes)),
  )
  return { text: texts.join(''), encoding }
}

/** Tells the encoding of a file by its mark, its zero bytes, whether it is UTF-8, and how it reads in each code page. */
function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  const wide = detectWide(bytes)
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const sample = takeSample(bytes)
  let best: { encoding: Encoding; score: number } = { encoding: 'ibm850', score: Number.NEGATIVE_INFINITY }
  for (const encoding of codePages) {
    const score = scoreText(decodeAs(sample, encoding))
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function detectWide(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 5 && even < odd / 8) return 'utf-16le'
  return even > length / 5 && odd < even / 8 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The parts of a file around its bytes beyond ASCII, since only these tell. */
function takeSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  for (let at = 0; at < bytes.length && length < SAMPLE; at++) {
    const isNear = [-2, -1, 0, 1, 2].some(step => (bytes[at + step] ?? 0) >= 0x80)
    if (isNear) sample[length++] = bytes[at] ?? 0
    else if (length > 0 && sample[length - 1] !== 0x0a) sample[length++] = 0x0a
  }
  return sample.subarray(0, length)
}

/** Reads bytes in one encoding; what it has no character for becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const upper = upperHalfOf(encoding)
  if (upper === null) return new TextDecoder(encoding).decode(bytes)
  const parts: string[] = []
  const CHUNK = 8192
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), byte =>
      byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** The characters of the upper half of a code page of one byte that we hold ourselves. */
export function upperHalfOf(encoding: Encoding): string | null {
  return Object.hasOwn(consoleCodePages, encoding)
    ? consoleCodePages[encoding as keyof typeof consoleCodePages]
    : null
}
