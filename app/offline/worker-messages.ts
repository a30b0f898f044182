/** What a page asks of the service worker; a `keep` comes with a port for the answers. */
export type ToWorker =
  | { type: 'keep'; paths: readonly string[] }
  | { type: 'take-over'; files: readonly string[] }

/** How many of the asked pages are kept by now; the last answer is done. */
export type FromWorker = { type: 'kept'; kept: number; of: number; isDone: boolean }

/** Whether what came to the worker is a message of these pages. */
export function isToWorker(data: unknown): data is ToWorker {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  if (data.type === 'keep') return 'paths' in data && isTexts(data.paths)
  return data.type === 'take-over' && 'files' in data && isTexts(data.files)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(text => typeof text === 'string')
}
