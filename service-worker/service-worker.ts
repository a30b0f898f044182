import { NetworkFirst, Serwist } from 'serwist'
import { type FromWorker, isToWorker } from '../app/offline/worker-messages.ts'
import { cleanPaths, extendKeepList, readKeepList, writeKeepList } from './keep-list.ts'
import { dropOtherPages, keepPages, pageCacheName, pageMatch, searchIndexPath } from './page-cache.ts'
import { pagePlugin } from './page-plugin.ts'
import { areOfThisBuild, staticFiles } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

const NETWORK_TIMEOUT_SECONDS = 3

const serwist = new Serwist({
  // Named by their content, so that builds share those that did not change.
  precacheEntries: staticFiles.map(url => ({ url, revision: null })),
  precacheOptions: {
    cacheName: 'groundwork-static',
    matchOptions: { ignoreVary: true },
    cleanURLs: false,
    concurrency: 6,
  },
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin &&
        (request.mode === 'navigate' || searchIndexPath.test(url.pathname)) &&
        !/^\/(?:api|_next|healthz|readyz)(?:\/|$)/.test(url.pathname),
      handler: new NetworkFirst({
        cacheName: pageCacheName,
        networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
        matchOptions: pageMatch,
        plugins: [pagePlugin],
      }),
    },
  ],
})

self.addEventListener('install', event => event.waitUntil(keepListedPages()))
self.addEventListener('activate', event => event.waitUntil(dropOtherPages()))
self.addEventListener('message', event => {
  const { data, ports, source } = event
  if (!isToWorker(data)) return
  if (data.type === 'keep') event.waitUntil(keepInTurn(cleanPaths(data.paths), ports[0]))
  else if (source instanceof WindowClient) event.waitUntil(takeOver(source, data.files))
})
serwist.addEventListeners()

/** A new build takes over only with every page that the old one had; the browser tries again otherwise. */
async function keepListedPages(): Promise<void> {
  const paths = await readKeepList()
  const { gone, failed } = await keepPages(paths)
  if (failed.length > 0) throw new Error(`Not kept: ${failed.join(', ')}`)
  if (gone.length > 0) await writeKeepList(paths.filter(path => !gone.includes(path)))
}

let turn: Promise<void> = Promise.resolve()

/** One after the other: what a second tab asks for has most often been fetched for the first. */
function keepInTurn(paths: readonly string[], port: MessagePort | undefined): Promise<void> {
  turn = turn.then(() => keep(paths, port)).catch(() => tell(port, 0, paths.length, true))
  return turn
}

async function keep(paths: readonly string[], port: MessagePort | undefined): Promise<void> {
  await extendKeepList(paths)
  const { kept } = await keepPages(paths, count => tell(port, count, paths.length, false))
  tell(port, kept.length, paths.length, true)
}

function tell(port: MessagePort | undefined, kept: number, of: number, isDone: boolean): void {
  port?.postMessage({ type: 'kept', kept, of, isDone } satisfies FromWorker)
}

/**
 * Ends the waiting of a new worker where nothing of the old build is open: the only page is one of the new build. A
 * page of the old build would miss the parts it has not loaded yet.
 */
async function takeOver(page: WindowClient, files: readonly string[]): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.every(({ id }) => id === page.id) && areOfThisBuild(files)) await self.skipWaiting()
}
