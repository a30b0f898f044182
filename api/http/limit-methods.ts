import type { IRoute } from 'express'
import { Problem } from './problems.ts'
import { apiHeaders } from './secure-headers.ts'

/** Tells a path's methods to OPTIONS and refuses every other one; comes after the path's own handlers. */
export function limitMethods(route: IRoute, methods: readonly string[]): void {
  const allowed = [...methods, 'OPTIONS'].join(', ')
  route.options((request, response) => {
    response.writeHead(204, { ...apiHeaders, 'X-Request-Id': request.id, Allow: allowed })
    response.end()
  })
  route.all(({ method }) => {
    throw new Problem(
      'method-not-allowed',
      'detail.method-not-allowed',
      { method, allowed },
      { headers: { Allow: allowed } },
    )
  })
}
