import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { listKeptPages } from '../../app/offline/list-kept-pages.ts'
import { packs } from '../domain/support/checklists.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { type FakeSite, startFakeSite } from './support/fake-site.ts'
import { shareBrowser } from './support/share-browser.ts'

const paths = ['/en/checklists', '/en/checklists/stream/install', '/en/checklists/stream/upgrade', '/en']

let browser: Browser
beforeAll(async () => {
  browser = await shareBrowser()
})

type Visit = { site: FakeSite; context: BrowserContext; page: Page }

/** A site of one build, and a reader for whom its pages are kept or who was told that they are not. */
async function visit(
  work: (visit: Visit) => Promise<void>,
  prepare: (site: FakeSite) => void = () => {},
  kept: readonly string[] = paths,
  later: readonly string[] = [],
) {
  const site = await startFakeSite(kept, later)
  await site.release('one')
  prepare(site)
  const context = await browser.newContext({ locale: 'de-DE' })
  try {
    const page = await context.newPage()
    await page.goto(`${site.url}/en/checklists`)
    await untilSettled(page)
    await work({ site, context, page })
  } finally {
    await context.close()
    await site.stop()
  }
}

type Progress = { state: string; kept: number }

async function untilSettled(page: Page): Promise<Progress> {
  const settled = await page.waitForFunction(() => {
    const { progress } = window as unknown as { progress?: { state: string; kept: number } }
    return progress && progress.state !== 'preparing' ? progress : null
  })
  return (await settled.jsonValue()) as Progress
}

const read = <Value>(page: Page, expression: string) => page.evaluate(expression) as Promise<Value>
/** Waits for what an expression promises; Playwright's own waiting takes any promise for true. */
async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await read(page, expression))) {
    assert.ok(Date.now() < end, expression)
    await page.waitForTimeout(20)
  }
}

const addressOf = (page: Page) => page.locator('#address').textContent()
const caches = (page: Page) => read<string[]>(page, 'caches.keys().then(names => names.sort())')
const loadLate = (page: Page, build: string) =>
  read<string>(
    page,
    `import('/_next/static/chunks/app/%5Blanguage%5D/late-${build}.js').then(() => window.late, () => 'missing')`,
  )

describe('without network', () => {
  it('every page that was to be kept opens, runs under its own policy, and finds its late parts', () =>
    visit(async ({ site, page }) => {
      assert.deepEqual(await read(page, 'progress'), { state: 'ready', kept: paths.length })
      await site.cut()
      for (const path of paths) {
        const response = await page.goto(site.url + path)
        assert.equal(response?.status(), 200)
        assert.equal(await addressOf(page), path)
        assert.equal(await read(page, 'window.inline'), 'one')
        assert.deepEqual(await untilSettled(page), { state: 'ready', kept: paths.length })
        assert.equal(await loadLate(page, 'one'), 'one')
      }
      await page.reload()
      assert.equal(await addressOf(page), '/en')
    }))

  it('a query, a closing slash and the bare address lead to the kept page', () =>
    visit(async ({ site, page }) => {
      await site.cut()
      await page.goto(`${site.url}/en/checklists/stream/install?port=8443`)
      assert.equal(await addressOf(page), '/en/checklists/stream/install')
      assert.equal(await read(page, 'location.search'), '?port=8443')
      await page.goto(`${site.url}/en/checklists/?a=1`)
      assert.equal(page.url(), `${site.url}/en/checklists?a=1`)
      await page.goto(`${site.url}/`)
      assert.equal(page.url(), `${site.url}/en`)
    }))

  it('any other page says in the reader’s language that it is not kept, and leads to what is', () =>
    visit(async ({ site, page }) => {
      await site.cut()
      const french = await page.goto(`${site.url}/fr/checklists`)
      assert.equal(french?.status(), 503)
      assert.equal(await page.locator('html').getAttribute('lang'), 'fr')
      assert.equal(await page.locator('h1').textContent(), 'Page absente de cet appareil')
      assert.equal(await page.locator('a').count(), 1)
      await page.goto(`${site.url}/problems/not-found`)
      assert.equal(await page.locator('html').getAttribute('lang'), 'de')
      await page.goto(`${site.url}/en/elsewhere`)
      await page.locator('a').last().click()
      assert.equal(await addressOf(page), '/en/checklists')
    }))

  it('the API is not answered for', () =>
    visit(async ({ site, page }) => {
      assert.equal(await read(page, `fetch('/api/answer').then(({ status }) => status)`), 200)
      await site.cut()
      assert.equal(await read(page, `fetch('/api/answer').then(() => 'answered', () => 'failed')`), 'failed')
    }))
})

describe('the checklists of every software in every language', () => {
  const own = listKeptPages('en')
  const others = languages.filter(language => language !== 'en').flatMap(listKeptPages)

  it('are kept after those of the reader’s own, and each opens without network', () =>
    visit(
      async ({ site, page }) => {
        assert.deepEqual(await read(page, 'progress'), { state: 'ready', kept: own.length })
        // Whoever goes on to elsewhere stops nothing that was asked for.
        await until(page, `caches.match('${site.url}${others[0]}').then(found => found !== undefined)`)
        await page.goto('about:blank')
        await page.goto(`${site.url}/en`)
        await until(page, `caches.match('${site.url}${others.at(-1)}').then(found => found !== undefined)`)
        await site.cut()
        for (const { id } of packs)
          for (const path of others.filter(kept => kept.startsWith(`/de/checklists/${id}`))) {
            assert.equal((await page.goto(site.url + path))?.status(), 200, path)
            assert.equal(await addressOf(page), path)
          }
      },
      undefined,
      own,
      others,
    ))
})

describe('with a network that fails', () => {
  it('a server that does not answer is waited for 3 seconds', () =>
    visit(async ({ site, page }) => {
      site.behave('/en/checklists', { hangs: true })
      const start = performance.now()
      await page.goto(`${site.url}/en/checklists`)
      const took = performance.now() - start
      assert.equal(await addressOf(page), '/en/checklists')
      assert.ok(took > 2500 && took < 10_000, `${took} ms`)
    }))

  it('a kept page stands in for an error of the server, which is shown where none is kept', () =>
    visit(async ({ site, page }) => {
      for (const path of ['/en', '/en/elsewhere']) site.behave(path, { status: 502 })
      assert.equal((await page.goto(`${site.url}/en`))?.status(), 200)
      assert.equal((await page.goto(`${site.url}/en/elsewhere`))?.status(), 502)
    }))
})

describe('what is kept', () => {
  it('is no redirect, no error and no page of another build; what is missing is told', () =>
    visit(
      async ({ site, page }) => {
        assert.deepEqual(await read(page, 'progress'), { state: 'failed', kept: 2 })
        site.behave('/en/checklists/stream/upgrade', null)
        site.mix('two')
        await page.goto(`${site.url}/en/checklists/stream/upgrade`)
        assert.equal(await page.title(), 'two')
        await site.cut()
        for (const path of paths.slice(1, 3))
          assert.equal((await page.goto(site.url + path))?.status(), 503, path)
      },
      site => {
        site.behave('/en/checklists/stream/install', { status: 307, location: '/en' })
        site.behave('/en/checklists/stream/upgrade', { status: 500 })
      },
    ))

  it('is no page that was made for a query', () =>
    visit(async ({ site, page }) => {
      await page.goto(`${site.url}/en/checklists/stream/install?port=8443`)
      assert.equal(await addressOf(page), '/en/checklists/stream/install?port=8443')
      await site.cut()
      await page.goto(`${site.url}/en/checklists/stream/install`)
      assert.equal(await addressOf(page), '/en/checklists/stream/install')
    }))

  it('is fetched once, however often the pages are visited', () =>
    visit(async ({ site, page }) => {
      site.asked.length = 0
      await page.reload()
      await untilSettled(page)
      assert.deepEqual(site.asked, ['/en/checklists'])
    }))

  it('is completed as soon as the server gives what was missing', () =>
    visit(
      async ({ site, page }) => {
        assert.deepEqual(await read(page, 'progress'), { state: 'failed', kept: 3 })
        site.behave('/en', null)
        await until(page, `progress.state === 'ready'`)
      },
      site => site.behave('/en', { status: 500 }),
    ))
})

describe('a new build', () => {
  it('takes over with all its pages once nothing of the old one is open', () =>
    visit(async ({ site, page }) => {
      const [old] = (await caches(page)).filter(name => name.includes('-pages-'))
      await site.release('two')
      await page.reload()
      await until(page, `caches.keys().then(names => !names.includes('${old}'))`)
      await site.cut()
      for (const path of paths) {
        await page.goto(site.url + path)
        assert.equal(await read(page, 'window.inline'), 'two')
        assert.deepEqual(await untilSettled(page), { state: 'ready', kept: paths.length })
        assert.equal(await loadLate(page, 'two'), 'two')
      }
      assert.equal((await caches(page)).length, 3)
    }))

  it('waits for a page of the old one, which keeps all its parts', () =>
    visit(async ({ site, context, page }) => {
      await site.release('two')
      const other = await context.newPage()
      await other.goto(`${site.url}/en`)
      await until(other, 'navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null)')
      assert.equal(await read(other, 'window.inline'), 'two')
      assert.equal(await loadLate(page, 'one'), 'one')
      await site.cut()
      await page.reload()
      assert.equal(await read(page, 'window.inline'), 'one')
      assert.equal(await loadLate(page, 'one'), 'one')
    }))

  it('that can not give all its pages leaves the old one as it was', () =>
    visit(async ({ site, page }) => {
      site.behave('/en', { status: 500 })
      await site.release('two')
      await page.reload()
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        const worker = registration.installing
        if (worker) await new Promise(resolve => worker.addEventListener('statechange', resolve))
      })
      assert.equal(await read(page, 'navigator.serviceWorker.ready.then(({ waiting }) => waiting)'), null)
      await site.cut()
      for (const path of paths) {
        await page.goto(site.url + path)
        assert.equal(await read(page, 'window.inline'), 'one')
      }
    }))

  it('goes without a page that it no longer has', () =>
    visit(async ({ site, page }) => {
      site.behave('/en/checklists/stream/upgrade', { status: 404 })
      const [old] = (await caches(page)).filter(name => name.includes('-pages-'))
      await site.release('two')
      await page.reload()
      await until(page, `caches.keys().then(names => !names.includes('${old}'))`)
    }))
})
