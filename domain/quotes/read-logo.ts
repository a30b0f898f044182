const PREFIX = 'data:image/jpeg;base64,'
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** The longest logo as text: some 100 kB of picture. */
export const LONGEST_LOGO = 140_000
const MOST_PIXELS = 4000

const [MARK, START, END_OF_HEADERS, EXIF] = [0xff, 0xd8, 0xda, 0xe1]
/** Baseline, extended and progressive: what every reader of PDF can show. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2]
const GREY = 1
const COLOUR = 3

/** A picture to be drawn as it is, with its size in pixels. */
export type Logo = { bytes: Uint8Array; width: number; height: number }

/**
 * A logo from a data URL. Only a JPEG without camera data is one: it is drawn without being unpacked, so that a small
 * file can't become a large picture. Null where it is none, or larger than 4000 pixels.
 */
export function readLogo(url: string): Logo | null {
  const text = url.slice(PREFIX.length)
  if (!url.startsWith(PREFIX) || url.length > LONGEST_LOGO || !BASE64.test(text) || text.length % 4 !== 0)
    return null
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0))
  const size = readSize(bytes)
  return size && { bytes, ...size }
}

function readSize(bytes: Uint8Array): { width: number; height: number } | null {
  const at = (place: number) => bytes[place] ?? 0
  const pair = (place: number) => at(place) * 256 + at(place + 1)
  if (at(0) !== MARK || at(1) !== START) return null
  for (let place = 2; place + 9 < bytes.length; place += 2 + pair(place + 2)) {
    const marker = at(place + 1)
    if (at(place) !== MARK || marker === MARK || marker === END_OF_HEADERS || marker === EXIF) return null
    if (!frames.includes(marker)) continue
    const [depth, height, width, channels] = [at(place + 4), pair(place + 5), pair(place + 7), at(place + 9)]
    const isShown = depth === 8 && (channels === GREY || channels === COLOUR)
    const fits = [width, height].every(side => side > 0 && side <= MOST_PIXELS)
    return isShown && fits ? { width, height } : null
  }
  return null
}
