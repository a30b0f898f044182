/** A file that goes to and fro more often is none that commands have written. */
const MOST_PARTS = 20

/**
 * The parts of a file that began in UTF-16, as PowerShell writes it, and was gone on with in one byte a sign, as the
 * console does: there the end of a line stands without zeros. One part where it is UTF-16 throughout.
 */
export function cutMixed(bytes: Uint8Array): { bytes: Uint8Array; isWide: boolean }[] {
  const parts: { bytes: Uint8Array; isWide: boolean }[] = []
  let start = 0
  while (start < bytes.length && parts.length < MOST_PARTS) {
    const end = findNarrowEnd(bytes, start)
    const from = end === -1 ? bytes.length : Math.max(start, bytes.lastIndexOf(0, end) + 1)
    if (from > start) parts.push({ bytes: bytes.subarray(start, from), isWide: true })
    const zero = bytes.indexOf(0, from)
    // The sign whose zero this is, and the mark that may stand before it.
    const isMarked = bytes[zero - 3] === 0xff && bytes[zero - 2] === 0xfe
    const to = zero === -1 ? bytes.length : Math.max(from, zero - (isMarked ? 3 : 1))
    if (to > from) parts.push({ bytes: bytes.subarray(from, to), isWide: false })
    if (to === start) break
    start = to
  }
  return parts.length < MOST_PARTS && start >= bytes.length ? parts : [{ bytes, isWide: true }]
}

/** Where a line ends in one byte a sign: no sign of UTF-16 is made of these two. */
function findNarrowEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0x0d, start); at !== -1; at = bytes.indexOf(0x0d, at + 1))
    if (bytes[at + 1] === 0x0a) return at
  return -1
}
