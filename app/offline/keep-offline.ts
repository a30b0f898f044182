import type { FromWorker, ToWorker } from './worker-messages.ts'

export type KeptProgress = {
  state: 'unsupported' | 'preparing' | 'ready' | 'failed'
  /** How many of the pages are kept by now. */
  kept: number
}

const WORKER = '/service-worker.js'
const FIRST_RETRY_MS = 2000
const MOST_DOUBLINGS = 5
/** What may come later must not slow down who has just come. */
const LATER_AFTER_MS = 2000

/**
 * Has the service worker keep these pages, and try again while some are missing; once they are there, those that may
 * come later, which are not reported. Returns how to stop: what the worker was asked for, it goes on with.
 */
export function keepOffline(
  paths: readonly string[],
  report: (progress: KeptProgress) => void,
  later: readonly string[] = [],
): () => void {
  // Over plain HTTP, and in some private windows, browsers have no service workers.
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) {
    report({ state: 'unsupported', kept: 0 })
    return () => {}
  }
  const stopped = new AbortController()
  const { signal } = stopped
  let latest: MessagePort | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFollowed = false
  let failures = 0
  let last: KeptProgress = { state: 'preparing', kept: 0 }

  function tell(progress: KeptProgress) {
    if (signal.aborted) return
    // Trying again is news only once it brings something.
    const isNews = progress.state !== 'preparing' || last.state !== 'failed' || progress.kept > last.kept
    if (isNews) report(progress)
    if (isNews) last = progress
    if (progress.state === 'failed') tryAgain()
  }

  function tryAgain() {
    if (signal.aborted) return
    clearTimeout(timer)
    timer = setTimeout(keep, FIRST_RETRY_MS * 2 ** Math.min(failures, MOST_DOUBLINGS))
    failures += 1
  }

  function askLater(worker: ServiceWorker) {
    if (signal.aborted || later.length === 0 || savesData()) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      latest?.close()
      latest = ask(worker, later, ({ state }) => {
        if (state === 'failed') tryAgain()
      })
    }, LATER_AFTER_MS)
  }

  async function keep() {
    clearTimeout(timer)
    try {
      const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' })
      if (signal.aborted) return
      if (!isFollowed) offerTakeOver(registration, signal)
      isFollowed = true
      const worker = await untilActive(registration)
      if (signal.aborted) return
      latest?.close()
      latest = ask(worker, paths, progress => {
        tell(progress)
        if (progress.state === 'ready') askLater(worker)
      })
    } catch {
      tell({ state: 'failed', kept: last.kept })
    }
  }

  const start = () => {
    void keep()
    window.addEventListener('online', keep, { signal })
    navigator.serviceWorker.addEventListener('controllerchange', keep, { signal })
  }
  // What the page itself still loads comes first.
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { signal, once: true })
  return () => {
    stopped.abort()
    clearTimeout(timer)
    latest?.close()
  }
}

function ask(
  worker: ServiceWorker,
  paths: readonly string[],
  tell: (progress: KeptProgress) => void,
): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data: { kept, of, isDone } }: MessageEvent<FromWorker>) => {
    const end = kept === of ? 'ready' : 'failed'
    tell({ state: isDone ? end : 'preparing', kept })
  }
  worker.postMessage({ type: 'keep', paths } satisfies ToWorker, [port2])
  return port1
}

/** Whether the reader has asked the browser to load no more than is needed. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}

/** The registration's worker once it is active; fails where its installation does. */
function untilActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (worker?.state === 'activating' || worker?.state === 'activated') resolve(worker)
      else if (!worker || worker.state === 'redundant')
        reject(new Error('The service worker is not installed'))
    }
    worker?.addEventListener('statechange', settle)
    settle()
  })
}

/** Tells a new worker that waits which files this page uses: one made for them need not wait for it. */
function offerTakeOver(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  const offer = (worker: ServiceWorker | null) => {
    const files = [...document.scripts].map(({ src }) => src && new URL(src).pathname)
    worker?.postMessage({
      type: 'take-over',
      files: files.filter(file => file.startsWith('/_next/static/')),
    } satisfies ToWorker)
  }
  const follow = () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(registration.waiting)
    })
  }
  offer(registration.waiting)
  follow()
  registration.addEventListener('updatefound', follow, { signal })
}
