import { PATIENCE_MS } from '../../support/patience.ts'

/** Reads until what is read is right, or for as long as a test waits: a page that still loads parts of itself answers a moment later. */
export async function readUntil<Read>(
  read: () => Promise<Read>,
  isRight: (found: Read) => boolean,
): Promise<Read> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await read()
    if (isRight(found) || Date.now() > end) return found
    await new Promise(resolve => setTimeout(resolve, 30))
  }
}
