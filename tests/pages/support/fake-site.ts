import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import express from 'express'
import { servePages } from '#api/pages/serve-pages.ts'
import { buildServiceWorker } from '../../../scripts/build-service-worker.ts'

/** What a page of the fake site answers with, by its path; the usual page where it is not told otherwise. */
type Behaviour = { status?: number; location?: string; hangs?: boolean }

export type FakeSite = {
  url: string
  /** Paths of pages that were asked for, with their queries. */
  asked: string[]
  behave: (path: string, behaviour: Behaviour | null) => void
  /** Replaces the build that is served, as a new release does. */
  release: (build: string) => Promise<void>
  /** Serves the pages of a build with the files and the worker of the present one. */
  mix: (build: string | null) => void
  cut: () => Promise<void>
  restore: () => Promise<void>
  stop: () => Promise<void>
}

/** Small pages served by the real server, with the real worker and the page's real part of keeping; builds can change. */
export async function startFakeSite(
  paths: readonly string[],
  later: readonly string[] = [],
): Promise<FakeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-site-'))
  const behaviours = new Map<string, Behaviour>()
  const asked: string[] = []
  let shown: string | null = null
  let current: RequestListener = (_request, response) => response.destroy()
  const server = createServer((request, response) => current(request, response))
  const listen = (port: number) =>
    new Promise<void>(resolve => server.listen(port, '127.0.0.1', () => resolve()))
  await listen(0)
  const { port } = server.address() as AddressInfo

  async function release(name: string) {
    const staticFolder = await writeBuild(join(folder, name), name, paths, later)
    const app = express()
    app.get('/api/answer', (_request, response) => void response.json({}))
    servePages(app, { staticFolder, handle: (request, response) => answer(name, request, response) }, false)
    current = app
  }

  function answer(name: string, request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site')
    asked.push(pathname + search)
    const {
      status = paths.includes(pathname) || later.includes(pathname) ? 200 : 404,
      location,
      hangs,
    } = behaviours.get(pathname) ?? {}
    if (hangs) return
    const isIndex = pathname.endsWith('/search-index')
    if (location) response.setHeader('Location', location)
    response.writeHead(status, {
      'Content-Type': isIndex ? 'application/json' : 'text/html; charset=utf-8',
      Vary: 'rsc, next-router-state-tree',
      'Cache-Control': 'private, no-cache, no-store',
    })
    response.end(
      isIndex ? '{}' : writePage(shown ?? name, pathname + search, String(request.headers['x-nonce'])),
    )
  }

  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    behave: (path, behaviour) => {
      if (behaviour) behaviours.set(path, behaviour)
      else behaviours.delete(path)
    },
    release,
    mix: name => {
      shown = name
    },
    cut: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
    restore: () => listen(port),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Static files as Next.js lays them out, with a part that is loaded late, and the worker beside them. */
async function writeBuild(
  folder: string,
  name: string,
  paths: readonly string[],
  later: readonly string[],
): Promise<string> {
  const staticFolder = join(folder, 'static')
  const chunks = join(staticFolder, 'chunks', 'app', '[language]')
  await mkdir(chunks, { recursive: true })
  await writeFile(join(chunks, `late-${name}.js`), `window.late = '${name}'`)
  await build({
    stdin: {
      contents: `import { keepOffline } from './keep-offline.ts'
        keepOffline(${JSON.stringify(paths)}, progress => { window.progress = progress }, ${JSON.stringify(later)})`,
      resolveDir: 'app/offline',
    },
    outfile: join(chunks, `page-${name}.js`),
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await buildServiceWorker({ staticFolder, outFile: join(folder, 'service-worker.js'), sourcesHash: name })
  return staticFolder
}

function writePage(build: string, address: string, nonce: string): string {
  return `<!doctype html><html lang="en"><title>${build}</title>
<p id="address">${address.replaceAll('&', '&amp;')}</p>
<script nonce="${nonce}">window.inline = '${build}'</script>
<script src="/_next/static/chunks/app/%5Blanguage%5D/page-${build}.js" async nonce="${nonce}"></script></html>`
}
