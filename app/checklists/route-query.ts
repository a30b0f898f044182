/** A path of answers and a step, as they stand in an address. */
export type RouteQuery = { path: string; step: number }

/** The route that an address names, if it names one. */
export function readRouteQuery({ path, step }: { path?: string; step?: string }): RouteQuery | undefined {
  return path !== undefined && step !== undefined && /^\d{1,2}$/.test(step)
    ? { path, step: Number(step) }
    : undefined
}

/** The page's address with its route alone. */
export function writeRouteAddress(route: RouteQuery | undefined): string {
  const query = route && new URLSearchParams({ path: route.path, step: String(route.step) })
  return query ? `${window.location.pathname}?${query}` : window.location.pathname
}
