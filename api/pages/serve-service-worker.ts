import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Express } from 'express'

/** Serves the service worker; a browser asks for it again with every visit, so that a new build is noticed at once. */
export function serveServiceWorker(app: Express, file: string): void {
  if (!existsSync(file)) return
  const script = readFileSync(file)
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ETag: `"${hash('sha256', script, 'base64url').slice(0, 32)}"`,
  }
  app.get('/service-worker.js', (request, response) => {
    response.set(headers)
    if (request.fresh) response.status(304).end()
    else response.end(script)
  })
}
