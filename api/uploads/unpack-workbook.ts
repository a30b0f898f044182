import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { workbookLimits } from './workbook.ts'

/** A workbook whose parts are larger than a workbook may be. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** So little is inflated at once that what comes of it is counted before there is much. */
const CHUNK = 4096

/**
 * The parts of a workbook that hold cells, unpacked as far as they may be, and packed again without compression. What a
 * header says of a part's size is not believed, and only what was counted here is handed on.
 */
export function unpackWorkbook(bytes: Uint8Array): ArrayBuffer {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  const unzip = new Unzip(file => {
    if (!/\.xml(?:\.rels)?$/.test(file.name)) return
    const pieces: Uint8Array[] = []
    parts.set(file.name, pieces)
    file.ondata = (error, piece) => {
      if (error) throw error
      size += piece.length
      if (size > workbookLimits.bytes) throw new TooLarge()
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  const plain = Object.fromEntries([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)]))
  return zipSync(plain, { level: 0 }).buffer as ArrayBuffer
}
