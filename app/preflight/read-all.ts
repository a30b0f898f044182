import { type Given, type ReadPiece, readGiven, sizeOf } from './read-given.ts'

/** So much is read at once, faster than anybody sees; more is read beside the page. */
const AT_ONCE = 200_000
/** How far it has come is said so often and not more: each time the page is drawn anew. */
const SAID_EVERY_MS = 200

type Progress = (done: number) => void

/** Reads all that was given, in its order; the page never waits for more than a moment. Null where it was stopped. */
export async function readAll(
  all: readonly Given[],
  onProgress: Progress,
  stop: AbortSignal,
): Promise<ReadPiece[] | null> {
  const size = all.reduce((sum, given) => sum + sizeOf(given), 0)
  const worker = size > AT_ONCE ? startWorker() : null
  const pieces: ReadPiece[] = []
  let said = performance.now()
  try {
    for (const [index, given] of all.entries()) {
      pieces.push(...(await (worker ? ask(worker, given) : readGiven(given))))
      if (stop.aborted) return null
      if (size <= AT_ONCE) continue
      if (!worker) await new Promise(resolve => setTimeout(resolve))
      if (performance.now() - said < SAID_EVERY_MS) continue
      said = performance.now()
      onProgress(index + 1)
    }
  } finally {
    worker?.terminate()
  }
  return pieces
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./read-worker.ts', import.meta.url))
  } catch {
    // Not to be had here: it is read on the page, with pauses.
    return null
  }
}

/** What the worker reads; where it can't be loaded, the page reads it itself. */
function ask(worker: Worker, given: Given): Promise<ReadPiece[]> {
  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<ReadPiece[]>) => resolve(data)
    worker.onerror = () => resolve(readGiven(given))
    worker.postMessage(given)
  })
}
