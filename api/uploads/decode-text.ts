import { writeFound } from '#domain/shared/write-found.ts'
import type { Language } from '#text/language.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'

export type DecodedText = { text: string; encoding: string }

/** What a text begins with that says its own encoding; stronger than any header, as in browsers. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const EXPECTED = 'utf-8, utf-16le, windows-1252, iso-8859-15'

/** Controls that no table holds: they come of bytes in another encoding, or of none at all. */
const foreign = /(?![\t\n\v\f\r])\p{Cc}/u

/**
 * The text that bytes hold: in the encoding of their mark, else in the one that was named, else in UTF-8. Bytes that
 * it does not have are refused, since every other encoding would be a guess.
 */
export function decodeText(bytes: Uint8Array, charset: string | null, language: Language): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const decoder = createDecoder(marked ?? charset ?? 'utf-8')
  const { encoding } = decoder
  const text = decode(decoder, bytes)
  if (text === null || foreign.test(text))
    throw refuseInput({ path: [], code: 'not_in_encoding', values: { encoding } }, language)
  return { text, encoding }
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new Problem('unsupported-media-type', 'detail.unsupported-media-type.charset', {
      found: writeFound(encoding),
      expected: EXPECTED,
    })
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
