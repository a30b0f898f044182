import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { CLIENT_HEADER } from './client-header.ts'

/** Headers that are read by this server, or would say something else than it does. */
const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', CLIENT_HEADER])

/** The headers of a request for better-auth: the client's address is the one that this server knows. */
export function headersOf({ headers, ip = '' }: ExpressRequest): Headers {
  const handed = new Headers()
  for (const [name, value] of Object.entries(headers))
    if (!own.has(name) && !name.startsWith(':') && value !== undefined)
      handed.set(name, Array.isArray(value) ? value.join(', ') : value)
  handed.set(CLIENT_HEADER, ip)
  return handed
}

/** A request as better-auth takes it, at the address that this server is known by. */
export function fetchRequestOf(request: ExpressRequest, base: string, body: string | undefined): Request {
  const { method, originalUrl } = request
  const headers = headersOf(request)
  // Bodies have been read, and are written anew.
  headers.delete('content-encoding')
  if (body !== undefined) headers.set('content-type', 'application/json')
  return new Request(new URL(originalUrl, base), {
    method: body === undefined ? 'GET' : method,
    headers,
    ...(body !== undefined && { body }),
  })
}

/** Sets the cookies of an answer of better-auth on ours. */
export function handOnCookies(headers: Headers, response: ExpressResponse): void {
  for (const cookie of headers.getSetCookie()) response.append('Set-Cookie', cookie)
}
