import type { RequestHandler } from 'express'
import { isLanguage } from '#text/language.ts'
import { Problem } from '../http/problems.ts'
import { apiHeaders } from '../http/secure-headers.ts'

const ALLOWED = 'GET, HEAD, OPTIONS'

/** What Next.js's tools ask for while developing, in methods of their own. */
const TOOLS = /^\/(?:__nextjs|_next\/)/

/** Answers the methods that no page has; Next.js would render the page for each of them. */
export function limitPageMethods(development: boolean): RequestHandler {
  return ({ method, path }, response, next) => {
    if (method === 'GET' || method === 'HEAD' || (development && TOOLS.test(path))) return next()
    if (path === '*') throw new Problem('not-found', 'detail.not-found.path')
    if (method === 'OPTIONS') {
      response.writeHead(204, { ...apiHeaders, Allow: ALLOWED })
      response.end()
      return
    }
    throw new Problem(
      'method-not-allowed',
      'detail.method-not-allowed',
      { method, allowed: ALLOWED },
      { headers: { Allow: ALLOWED } },
    )
  }
}

/** Turns a path that can not be decoded, at which Next.js fails, into one that no page has. */
export const settlePagePath: RequestHandler = (request, _response, next) => {
  // The form for proxies names the host too.
  request.url = request.url.replace(/^https?:\/\/[^/?#]*\/?/i, '/')
  if (!request.url.startsWith('/') || !isDecodable(request.path)) {
    const [, first = ''] = request.path.split('/')
    request.url = `${isLanguage(first) ? `/${first}` : ''}/unreadable-address`
  }
  next()
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
