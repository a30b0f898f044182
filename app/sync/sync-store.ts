import { keyOf } from '../site/site-key.ts'
import type { SiteStore } from '../site/site-store.ts'
import { refresh, sessionStore } from '../team/session-store.ts'
import { nothingInCommon, type SyncView } from './sync-view.ts'
import { exchangeAll } from './syncer.ts'

const CHANNEL = 'groundwork-in-common'
const LOCK = 'groundwork-in-common'
/** Whoever types on is not interrupted; what others change comes soon, and later while nobody looks. */
const DELAY_MS = {
  change: 1200,
  look: 10_000,
  hidden: 120_000,
  firstRetry: 2000,
  mostRetry: 300_000,
} as const

type News = { view: Pick<SyncView, 'copies' | 'isOffline'> } | { wake: true } | { ask: true }

/**
 * Exchanges the sites of this browser with those that keep them too: in one tab for all, which the others hear. Without
 * a secure connection there are no locks, and each tab does so for itself: merged it comes to the same.
 */
export function createSyncStore(store: SiteStore) {
  const listeners = new Set<() => void>()
  let view: SyncView = nothingInCommon
  let channel: BroadcastChannel | undefined
  let stopped: AbortController | undefined
  let isLeading = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let isRunning = false
  let isWanted = false
  let failures = 0

  function show(next: Pick<SyncView, 'copies' | 'isOffline'>) {
    view = { ...next, isLoaded: true }
    for (const tell of listeners) tell()
  }

  async function run() {
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    isWanted = false
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
    try {
      const { views: copies, isOffline } = await exchangeAll(store)
      failures = isOffline ? failures + 1 : 0
      show({ copies, isOffline })
      channel?.postMessage({ view: { copies, isOffline } } satisfies News)
    } catch {
      failures += 1
    }
    isRunning = false
    if (isWanted) return plan(DELAY_MS.change)
    if (failures > 0) return plan(retryAfter(failures))
    // A device that keeps nothing in common has nothing to ask for.
    if (Object.keys(view.copies).length > 0) plan(document.hidden ? DELAY_MS.hidden : DELAY_MS.look)
  }

  /** What was just written is to be sent, until the next round says how far it is. */
  function markPending(keys: readonly string[]) {
    const pending = keys.flatMap(key => {
      const copy = view.copies[key]
      return copy ? [[key, { ...copy, isPending: true }] as const] : []
    })
    if (pending.length === 0) return
    const next = { copies: { ...view.copies, ...Object.fromEntries(pending) }, isOffline: view.isOffline }
    show(next)
    channel?.postMessage({ view: next } satisfies News)
  }

  /** Runs after that time, or sooner where it was planned sooner. */
  function plan(delay: number) {
    if (!isLeading || stopped?.signal.aborted) return
    const at = Date.now() + delay
    if (at >= dueAt) return
    dueAt = at
    clearTimeout(timer)
    timer = setTimeout(run, delay)
  }

  function lead() {
    isLeading = true
    const { signal } = stopped ?? new AbortController()
    let sites = store.read().sites
    const unsubscribe = store.subscribe(() => {
      const { sites: next, isLoaded } = store.read()
      if (!isLoaded || next === sites) return
      const before = new Set(sites)
      const changed = next.filter(site => !before.has(site)).map(keyOf)
      sites = next
      if (!isRunning) markPending(changed)
      if (isRunning) isWanted = true
      else plan(failures > 0 ? retryAfter(failures) : DELAY_MS.change)
    })
    signal.addEventListener('abort', unsubscribe)
    window.addEventListener('online', wake, { signal })
    document.addEventListener('visibilitychange', () => !document.hidden && plan(0), { signal })
    // Signed in or out in another tab.
    window.addEventListener(
      'storage',
      ({ key }) => key === 'groundwork.signed-in' && void refresh().then(wake),
      {
        signal,
      },
    )
    signal.addEventListener(
      'abort',
      sessionStore.subscribe(() => isRunning || plan(DELAY_MS.change)),
    )
    void untilLoaded(signal).then(() => plan(0))
  }

  function untilLoaded(signal: AbortSignal): Promise<void> {
    if (store.read().isLoaded) return Promise.resolve()
    return new Promise(resolve => {
      const stop = store.subscribe(() => {
        if (!store.read().isLoaded) return
        stop()
        resolve()
      })
      signal.addEventListener('abort', stop)
    })
  }

  /** Something is to be exchanged now, whichever tab does. */
  function wake() {
    failures = 0
    if (isLeading) {
      if (isRunning) isWanted = true
      plan(0)
    } else channel?.postMessage({ wake: true } satisfies News)
  }

  function start() {
    stopped = new AbortController()
    const { signal } = stopped
    channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
    channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if ('view' in data) show(data.view)
      else if ('wake' in data) isLeading && wake()
      else if (isLeading && view.isLoaded)
        channel?.postMessage({ view: { copies: view.copies, isOffline: view.isOffline } } satisfies News)
    })
    channel?.postMessage({ ask: true } satisfies News)
    if (!navigator.locks) return lead()
    const leading = () =>
      new Promise<void>(resolve => {
        if (signal.aborted) return resolve()
        signal.addEventListener('abort', () => resolve())
        lead()
      })
    void navigator.locks.request(LOCK, { signal }, leading).catch(() => {})
  }

  function stop() {
    isLeading = false
    stopped?.abort()
    channel?.close()
    channel = undefined
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (listeners.size === 1) start()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) stop()
    }
  }

  return { read: () => view, subscribe, wake }
}

const retryAfter = (failures: number) =>
  Math.min(DELAY_MS.mostRetry, DELAY_MS.firstRetry * 2 ** (failures - 1)) * (0.75 + Math.random() / 2)
