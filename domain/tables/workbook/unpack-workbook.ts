import { Unzip, UnzipInflate } from 'fflate'

/** Bytes that the parts of a workbook may hold unpacked. */
export const UNPACKED_LIMIT = 8_388_608

/** A workbook that holds more than is read. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** So little is inflated at once that what comes of it is counted before there is much. */
const CHUNK = 4096

/** The XML parts of a workbook, unpacked as far as they may be: what a header says of a part's size is not believed. */
export function unpackWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  const unzip = new Unzip(file => {
    if (!/\.xml(?:\.rels)?$/.test(file.name)) return
    const pieces: Uint8Array[] = []
    parts.set(file.name, pieces)
    file.ondata = (error, piece) => {
      if (error) throw error
      size += piece.length
      if (size > UNPACKED_LIMIT) throw new TooLarge()
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const decode = (pieces: readonly Uint8Array[]) =>
    pieces.map(piece => utf8.decode(piece, { stream: true })).join('') + utf8.decode()
  return new Map([...parts].map(([name, pieces]) => [name, decode(pieces)]))
}
