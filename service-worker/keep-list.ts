declare const self: ServiceWorkerGlobalScope

const CACHE = 'groundwork-keep-list'
const ENTRY = '/service-worker/keep-list'
const LONGEST = 400

/** The paths that readers of this device have asked to keep, over all builds. */
export async function readKeepList(): Promise<string[]> {
  const entry = await self.caches.match(ENTRY, { cacheName: CACHE })
  return entry ? ((await entry.json()) as string[]) : []
}

/** Keeps the list in the place of the one before. */
export async function writeKeepList(paths: readonly string[]): Promise<void> {
  const cache = await self.caches.open(CACHE)
  await cache.put(ENTRY, Response.json(paths))
}

/** Adds paths to the list; of a list that grows too long the oldest go. */
export async function extendKeepList(paths: readonly string[]): Promise<void> {
  const known = await readKeepList()
  if (paths.every(path => known.includes(path))) return
  await writeKeepList([...new Set([...known, ...paths])].slice(-LONGEST))
}

/** The paths of pages of this site among those that were asked for. */
export function cleanPaths(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter(path => /^\/(?!\/|api(?:\/|$)|_next\/)/.test(path)).slice(0, LONGEST)
}
