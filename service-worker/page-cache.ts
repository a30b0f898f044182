import { areOfThisBuild, buildId, listStaticFiles } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

const PREFIX = 'groundwork-pages-'
const FETCH_TIMEOUT_MS = 30_000
const AT_ONCE = 3

/** Where this build keeps its pages; each build has its own, so that a page never meets files of another. */
export const pageCacheName = PREFIX + buildId

// What a page is made of does not depend on the headers that Next.js lists.
export const pageMatch: CacheQueryOptions = { ignoreVary: true }

/** What a page is kept under: its address without query, fragment and closing slash. */
export function pageKey(address: string): string {
  const { pathname } = new URL(address, self.location.origin)
  return self.location.origin + (pathname.replace(/\/+$/, '') || '/')
}

/** What the search in the header looks through: fetched by the pages, and kept among them. */
export const searchIndexPath = /^\/[a-z]{2}\/search-index$/

/**
 * Whether a response may be kept: a whole page of this very build, or the index of the search, whose links hold in any.
 * Pages of a newer build, redirects, errors and the sign-in page of a network in between are not.
 */
export async function isKeepable(response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return false
  const type = response.headers.get('Content-Type')
  if (searchIndexPath.test(new URL(response.url).pathname))
    return type?.startsWith('application/json') ?? false
  if (!type?.startsWith('text/html')) return false
  return areOfThisBuild(listStaticFiles(await response.clone().text()))
}

type Kept = { kept: readonly string[]; gone: readonly string[]; failed: readonly string[] }

/** Fetches the pages that are not kept yet, a few at once; says before and after each how many are kept. */
export async function keepPages(
  paths: readonly string[],
  report: (kept: number) => void = () => {},
): Promise<Kept> {
  const cache = await self.caches.open(pageCacheName)
  const found = await Promise.all(paths.map(path => cache.match(pageKey(path), pageMatch)))
  const outcome = {
    kept: paths.filter((_, index) => found[index]),
    gone: [] as string[],
    failed: [] as string[],
  }
  const missing = paths.filter((_, index) => !found[index]).values()
  const work = async () => {
    for (const path of missing) {
      report(outcome.kept.length)
      outcome[await keepPage(cache, path)].push(path)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcome
}

async function keepPage(cache: Cache, path: string): Promise<keyof Kept> {
  const key = pageKey(path)
  try {
    const response = await fetch(key, {
      headers: { Accept: 'text/html, application/json' },
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    })
    const isGone = response.type === 'opaqueredirect' || response.status === 404 || response.status === 410
    if (isGone) return 'gone'
    if (!(await isKeepable(response))) return 'failed'
    await cache.put(key, response)
    return 'kept'
  } catch {
    return 'failed'
  }
}

/** Deletes the pages of other builds. */
export async function dropOtherPages(): Promise<void> {
  const names = await self.caches.keys()
  const old = names.filter(name => name.startsWith(PREFIX) && name !== pageCacheName)
  await Promise.all(old.map(name => self.caches.delete(name)))
}
