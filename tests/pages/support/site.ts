import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { serverFlags } from '../../../scripts/server-flags.ts'
import { launchBrowser } from './browser.ts'
import { takePage } from './page-pool.ts'

/** The product as it is started for real, with a browser in front of it. */
export type Site = { url: string; browser: Browser }

export type Server = {
  url: string
  /** The code for the first account, from the log. */
  setUpCode: Promise<string>
  stop: () => Promise<void>
}

/** Only the server, with an empty store; a port of its own where another goes on in its place, and settings beyond the usual. */
export async function startServer(
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pages-'))
  const server = spawn(process.execPath, [...serverFlags, '.server/server.js'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      NODE_ENV: 'production',
      DATABASE_FILE: join(folder, 'groundwork.sqlite'),
      DATABASE_URL: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url, setUpCode } = followLog(server)
  return {
    url: await url,
    setUpCode,
    async stop() {
      server.kill('SIGTERM')
      await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
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
  const { browser } = site
  return openPooled(site, path, options, () => browser.newContext({ ...usual, ...options }))
}

const usual = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' } as const

/** Opens a page in a context of that making, which pages after it go on in; `more` tells apart what options don't. */
export async function openPooled(
  site: Site,
  path: string,
  options: BrowserContextOptions,
  makeContext: () => Promise<BrowserContext>,
  more = '',
): Promise<OpenedPage> {
  const { origin } = new URL(site.url + path)
  const all = { ...usual, ...options }
  const { page, giveBack } = await takePage(site.browser, origin, all, makeContext, more)
  const faults = await visit(page, site, path)
  return { page, faults, close: giveBack }
}

/** Opens a page in a context that others share: what was loaded once is not loaded again. */
export async function openPageIn(context: BrowserContext, site: Site, path: string): Promise<OpenedPage> {
  const page = await context.newPage()
  const faults = await visit(page, site, path)
  return { page, faults, close: () => page.close() }
}

/** Goes to an address, and notes what should not happen from then on. */
async function visit(page: Page, site: Site, path: string): Promise<string[]> {
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
  return faults
}

const unready = '[data-resting], #results-title ~ [data-pending]'

/**
 * Waits until the page's own script has taken over, shows the page that someone is there, and waits until it can compute.
 * What is done before goes another way, and comes a moment later; only then the page loads what computes, and a busy machine
 * unpacks what stands behind the # only after the network has gone quiet. Also for a page that a link led to.
 */
export async function wake(page: Page): Promise<void> {
  await page.waitForFunction(() => !window.early || 'live' in document.documentElement.dataset)
  if ((await page.locator(unready).count()) === 0) return
  await page.mouse.move(1, 1)
  await page.waitForFunction(selector => document.querySelector(selector) === null, unready)
}

type Entry = { url?: string; setUpCode?: string }

/** What the log says at the start; its other lines are passed over, so that it never fills up. */
function followLog(server: ChildProcess): { url: Promise<string>; setUpCode: Promise<string> } {
  const { stdout } = server
  if (!stdout) throw new Error('The server has no output')
  const url = Promise.withResolvers<string>()
  const setUpCode = Promise.withResolvers<string>()
  const end = () => {
    url.reject(new Error('The server stopped before it listened'))
    setUpCode.reject(new Error('The server stopped before it named the code'))
  }
  server.once('exit', end)
  setUpCode.promise.catch(() => {})
  createInterface({ input: stdout }).on('line', line => {
    if (!line.startsWith('{')) return
    const entry = JSON.parse(line) as Entry
    if (entry.url) url.resolve(entry.url)
    if (entry.setUpCode) setUpCode.resolve(entry.setUpCode)
  })
  return { url: url.promise, setUpCode: setUpCode.promise }
}
