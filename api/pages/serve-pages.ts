import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import type { Express, RequestHandler } from 'express'
import sirv from 'sirv'
import { securePages } from '../http/secure-headers.ts'
import { drawFirst } from './draw-first.ts'
import { limitPageMethods, settlePagePath } from './prepare-page-request.ts'
import { serveServiceWorker } from './serve-service-worker.ts'
import { settlePageLanguage } from './settle-page-language.ts'

export type Pages = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void
  /** Folder of the built static files with their compressed forms, the service worker beside it; none in development. */
  staticFolder?: string
}

const YEAR_IN_SECONDS = 31_536_000

/** Hands everything that is not the API to the pages; static files, named by their content, go out directly. */
export function servePages(app: Express, { handle, staticFolder }: Pages, development: boolean): void {
  app.use(limitPageMethods(development), settlePagePath)
  if (staticFolder !== undefined && existsSync(staticFolder)) {
    const files = sirv(staticFolder, {
      brotli: true,
      gzip: true,
      immutable: true,
      maxAge: YEAR_IN_SECONDS,
      setHeaders: response => {
        response.setHeader('X-Content-Type-Options', 'nosniff')
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
      },
    })
    app.use('/_next/static', files)
    serveServiceWorker(app, join(staticFolder, '../service-worker.js'))
  }
  const handOver: RequestHandler = async (request, response) => {
    await handle(request, response)
  }
  // Compressed here and not by Next.js, whose pages are changed before that.
  const changed = development ? [] : [compression(), drawFirst]
  app.use(...securePages(development), settlePageLanguage, ...changed, handOver)
}
