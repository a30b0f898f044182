import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/*
 * Pages in contexts of their own that go on where another test has closed its own: nothing of what was done there is left.
 * A new context has everything to load and to compile, and costs twice as much as what it then shows.
 */

type Lent = { context: BrowserContext; page: Page; isSpent: boolean }

/** What can't be taken back from a page or its context: whoever does it has had that page for himself. */
const spending = {
  page: ['addInitScript', 'exposeFunction', 'exposeBinding', 'route', 'setExtraHTTPHeaders'],
  context: [
    'addInitScript',
    'exposeFunction',
    'exposeBinding',
    'route',
    'setExtraHTTPHeaders',
    'setOffline',
    'setGeolocation',
    'grantPermissions',
    'newCDPSession',
  ],
} as const

const MOST_IDLE = 4
const idle = new WeakMap<Browser, { key: string; lent: Lent }[]>()

/** A page at a server that shows nothing of anything before, and how to give it back; equal ways in share pages. */
export async function takePage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
  makeContext: () => Promise<BrowserContext>,
  more = '',
): Promise<{ page: Page; giveBack: () => Promise<void> }> {
  const key = JSON.stringify([origin, options, more])
  const waiting = idle.get(browser) ?? []
  idle.set(browser, waiting)
  const at = waiting.findIndex(each => each.key === key)
  const lent = at < 0 ? await lend(await makeContext()) : waiting.splice(at, 1)[0]?.lent
  if (!lent) throw new Error('A page that waits is there')
  const { context, page } = lent
  // A page behind another draws nothing.
  if (at >= 0) await page.bringToFront()
  const cookies = await context.cookies()
  const viewport = page.viewportSize()
  let isBack = false
  return {
    page,
    async giveBack() {
      if (isBack) return
      isBack = true
      if (lent.isSpent || page.isClosed()) return context.close()
      for (const other of context.pages()) if (other !== page) await other.close()
      page.removeAllListeners()
      if (!(await empty(page, origin))) return context.close()
      await context.clearCookies()
      await context.addCookies(cookies)
      if (viewport) await page.setViewportSize(viewport)
      const { colorScheme = 'light', reducedMotion = 'no-preference' } = options
      await page.emulateMedia({ media: null, colorScheme, reducedMotion })
      await page.mouse.move(0, 0)
      waiting.push({ key, lent })
      if (waiting.length > MOST_IDLE) await waiting.shift()?.lent.context.close()
    },
  }
}

async function lend(context: BrowserContext): Promise<Lent> {
  const page = await context.newPage()
  const lent: Lent = { context, page, isSpent: false }
  const watch = <T extends object>(target: T, names: readonly (keyof T)[]) => {
    for (const name of names) {
      const own = target[name] as (...values: unknown[]) => unknown
      const noted = (...values: unknown[]) => {
        lent.isSpent = true
        return own.apply(target, values)
      }
      Object.assign(target, { [name]: noted })
    }
  }
  watch(page, spending.page)
  watch(context, spending.context)
  return lent
}

/** Leaves the page, and then forgets what it kept, also as it was left; false where the server is gone. */
async function empty(page: Page, origin: string): Promise<boolean> {
  // A picture with the same headers as a page: the browser keeps the process, and what it has compiled.
  const isThere = await page.goto(`${origin}/icon.svg`).then(
    () => true,
    () => false,
  )
  if (!isThere) return false
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = resolve
        request.onerror = () => reject(request.error)
      })
  })
  return true
}
