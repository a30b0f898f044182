import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'

/** The product as it is started for real, with a browser in front of it. */
export type Site = { url: string; browser: Browser }

/** Only the server; a port of its own where another goes on in its place. */
export async function startServer(port = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ['api/server.ts'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readUrl(server)
  return {
    url,
    async stop() {
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}

/** A server and a browser of their own, for what is not a test. */
export async function startSite(): Promise<Site & { stop: () => Promise<void> }> {
  const server = await startServer()
  const browser = await launchBrowser()
  return {
    url: server.url,
    browser,
    async stop() {
      await browser.close()
      await server.stop()
    },
  }
}

/** A page that notes whatever should not happen: console errors, failed requests, requests to elsewhere. */
export type OpenedPage = { page: Page; faults: string[]; close: () => Promise<void> }

/**
 * Opens a page in a context of its own: nothing is kept from another, nor left for one. No service worker keeps all pages
 * for later meanwhile, unless it is asked for.
 */
export async function openPage(
  site: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  })
  const opened = await openPageIn(context, site, path)
  return { ...opened, close: () => context.close() }
}

/** Opens a page in a context that others share: what was loaded once is not loaded again. */
export async function openPageIn(context: BrowserContext, site: Site, path: string): Promise<OpenedPage> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => {
    const isOurs = message.text() !== 'Service Worker registration blocked by Playwright'
    if (isOurs && (message.type() === 'error' || message.type() === 'warning')) faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // Whoever leaves a page stops what it still loads; anything that a server or the network fails at has another name.
    const isLeft = reason === 'net::ERR_ABORTED' && ['script', 'stylesheet'].includes(request.resourceType())
    if (!isLeft) faults.push(`${request.url()} ${reason}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`)
  })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await wake(page)
  return { page, faults, close: () => page.close() }
}

const unready = '[data-resting], #results-title ~ [data-pending]'

/**
 * Shows the page that someone is there, and waits until it can compute: only then it loads what does, and a busy machine
 * unpacks what stands behind the # only after the network has gone quiet.
 */
export async function wake(page: Page): Promise<void> {
  if ((await page.locator(unready).count()) === 0) return
  await page.mouse.move(1, 1)
  await page.waitForFunction(selector => document.querySelector(selector) === null, unready)
}

async function readUrl(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no output')
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{')) continue
    const entry = JSON.parse(line) as { url?: string }
    if (entry.url) {
      server.stdout.resume()
      return entry.url
    }
  }
  throw new Error('The server stopped before it listened')
}
