import { writePath } from '#domain/shared/pointer.ts'

/** What makes a JSON text unusable although its grammar may be right. */
type JsonFault = { code: 'too_deep' } | { code: 'duplicate_key'; key: string; pointer: string }

/** `isPlain` says that a double holds every number in it with the digits that it has, whichever they are. */
type JsonScan = { fault: JsonFault | null; isPlain: boolean }

type Frame = { keys: Set<string> | null; name: string; index: number }

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const SPACE = 0x20
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const SMALL_E = 0x65
const CAPITAL_E = 0x45
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Finds nesting beyond `deepest` and properties that appear twice, which JSON.parse would let pass: the
 * first would overflow its stack, the second would silently lose a value. Tells, too, whether its numbers are plain.
 */
export function scanJson(text: string, deepest: number): JsonScan {
  const frames: Frame[] = []
  let isPlain = true
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      const end = findStringEnd(text, at)
      const frame = frames.at(-1)
      if (frame?.keys && isFollowedByColon(text, end)) {
        const key = readKey(text, at, end)
        if (frame.keys.has(key))
          return { fault: { code: 'duplicate_key', key, pointer: pointerTo(frames) }, isPlain }
        frame.keys.add(key)
        frame.name = key
      }
      at = end
    } else if (char === OPEN_OBJECT || char === OPEN_ARRAY) {
      if (frames.length === deepest) return { fault: { code: 'too_deep' }, isPlain }
      frames.push({ keys: char === OPEN_OBJECT ? new Set() : null, name: '', index: 0 })
    } else if (char === CLOSE_OBJECT || char === CLOSE_ARRAY) frames.pop()
    else if (char === COMMA) {
      const frame = frames.at(-1)
      if (frame) frame.index++
    } else if (isOfNumber(char)) {
      const end = findNumberEnd(text, at)
      isPlain &&= isPlainNumber(text, at, end)
      at = end - 1
    }
  }
  return { fault: null, isPlain }
}

/** Fifteen digits and a point. */
const LONGEST_PLAIN = 16

const isOfNumber = (char: number) => (char >= ZERO && char <= NINE) || char === POINT || char === MINUS

function findNumberEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && isOfNumber(text.charCodeAt(at))) at++
  return at
}

/** At most fifteen digits, no exponent and no sign of a zero: anything else is looked at number by number. */
function isPlainNumber(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  const isZeroWithSign = text.charCodeAt(start) === MINUS && text.charCodeAt(start + 1) === ZERO
  return end - start <= LONGEST_PLAIN && next !== SMALL_E && next !== CAPITAL_E && !isZeroWithSign
}

/** Index of the closing quote, or the end of the text where there is none. */
export function findStringEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at !== -1 && isEscaped(text, at, start)) at = text.indexOf('"', at + 1)
  return at === -1 ? text.length : at
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number, start: number): boolean {
  let before = at - 1
  while (before > start && text.charCodeAt(before) === BACKSLASH) before--
  return (at - before) % 2 === 0
}

/** Whether a text that ends there is a key. */
export function isFollowedByColon(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === COLON) return true
    if (char > SPACE) return false
  }
  return false
}

/** The key with its escapes undone, so that "a" and "\u0061" are seen to be the same. */
export function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end)
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return raw
  }
}

function pointerTo(frames: readonly Frame[]): string {
  return writePath(frames.slice(0, -1).map(frame => (frame.keys ? frame.name : frame.index)))
}
