import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { SiteActions, SiteState } from '../../app/site/site-state.ts'
import { shareBrowser } from './support/share-browser.ts'

type Store = { read: () => SiteState; actions: SiteActions }
declare const store: Store

let url: string
let browser: Browser
const server = createServer()
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createSiteStore } from './site-store.ts'
        window.store = createSiteStore('stream')
        store.subscribe(() => {})`,
      resolveDir: 'app/site',
    },
    bundle: true,
    write: false,
  })
  const page = `<!doctype html><meta charset="utf-8"><script>${outputFiles[0]?.text}</script>`
  server.on('request', (_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(page)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await shareBrowser()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const untilLoaded = (page: Page) => page.waitForFunction(() => store.read().isLoaded)
const untilSaved = (page: Page) => page.waitForFunction(() => store.read().isSaved)

async function openTab(context: BrowserContext, script?: string): Promise<Page> {
  const page = await context.newPage()
  if (script) await page.addInitScript(script)
  await page.goto(url)
  await untilLoaded(page)
  return page
}

const read = (page: Page) => page.evaluate(() => store.read())

/** Notes items one after the other without waiting for any to be kept. */
const tick = (page: Page, items: readonly string[], state: 'done' | 'open' = 'done') =>
  page.evaluate(
    ([names, noted]) => {
      for (const item of names) store.actions.setEntry('install', item, { state: noted })
    },
    [items, state] as const,
  )

const itemsOf = ({ record }: SiteState) => Object.keys(record.procedures.install ?? {}).sort()
const numbered = (prefix: string) => Array.from({ length: 30 }, (_, index) => `${prefix}-${index}`)

async function inContext(work: (context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext()
  try {
    await work(context)
  } finally {
    await context.close()
  }
}

describe('what is entered', () => {
  it('is there again after a reload; before, nothing is stored', () =>
    inContext(async context => {
      const page = await openTab(context)
      await page.reload()
      await untilLoaded(page)
      assert.deepEqual((await read(page)).sites, [])
      await page.evaluate(() => {
        store.actions.setWho(' Ada ')
        store.actions.rename('Werk Süd')
        store.actions.setParameter('httpsPort', 8443)
        store.actions.setEntry('install', 'a', { state: 'problem', note: 'No key' })
      })
      await page.reload()
      await untilLoaded(page)
      const { record, who, isPersisted, sites } = await read(page)
      assert.deepEqual([who, isPersisted], [' Ada ', true])
      assert.deepEqual(sites, [{ id: record.id, name: 'Werk Süd' }])
      assert.equal(record.parameters.httpsPort?.value, 8443)
      const { at, ...entry } = record.procedures.install?.a ?? { at: '' }
      assert.deepEqual(entry, { state: 'problem', by: 'Ada', note: 'No key' })
      assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000)
    }))

  it('is not lost where the page is left in the same moment, on a slow device', () =>
    inContext(async context => {
      const page = await openTab(context)
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
      const items = numbered('a').slice(0, 8)
      for (const item of items) {
        const left = page.waitForNavigation()
        await page.evaluate(name => {
          store.actions.setEntry('install', name, { state: 'done' })
          location.reload()
        }, item)
        await left
        await untilLoaded(page)
      }
      assert.deepEqual(itemsOf(await read(page)), items)
    }))

  it('survives the death of the browser', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groundwork-profile-'))
    const executablePath = (await import('@sparticuz/chromium')).default.executablePath()
    const launch = async () =>
      chromium.launchPersistentContext(folder, {
        executablePath: await executablePath,
        args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
      })
    const first = await launch()
    const page = await openTab(first)
    await tick(page, numbered('a'))
    await untilSaved(page)
    for (const id of await findProcesses(folder)) process.kill(id, 'SIGKILL')
    await first.close().catch(() => {})
    const second = await launch()
    assert.deepEqual(itemsOf(await read(await openTab(second))), numbered('a').sort())
    await second.close()
    await rm(folder, { recursive: true })
  })

  it('stays in memory where nothing can be stored, which is said', () =>
    inContext(async context => {
      const blocked = `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError') } })`
      const page = await openTab(context, blocked)
      assert.equal((await read(page)).isPersisted, false)
      await tick(page, ['a'])
      const { isPersisted, isSaved, sites } = await read(page)
      assert.deepEqual([isPersisted, isSaved, sites.length], [false, false, 1])
      assert.deepEqual(itemsOf(await read(page)), ['a'])
    }))

  it('is stored later where the device was full', () =>
    inContext(async context => {
      const page = await openTab(
        context,
        `const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = function (...all) {
          if (window.isFull) throw new DOMException('', 'QuotaExceededError')
          return put.apply(this, all)
        }`,
      )
      await page.evaluate('window.isFull = true')
      await tick(page, ['a'])
      await page.waitForFunction(() => !store.read().isPersisted)
      await page.evaluate('window.isFull = false')
      await tick(page, ['b'])
      await untilSaved(page)
      assert.equal((await read(page)).isPersisted, true)
      assert.deepEqual(itemsOf(await read(await openTab(context))), ['a', 'b'])
    }))
})

describe('two tabs', () => {
  it('never lose each other’s ticks, and follow each other', () =>
    inContext(async context => {
      const one = await openTab(context)
      await tick(one, ['first'])
      await untilSaved(one)
      const two = await openTab(context)
      await Promise.all([tick(one, numbered('one')), tick(two, numbered('two'))])
      const all = ['first', ...numbered('one'), ...numbered('two')].sort()
      for (const page of [one, two])
        await page.waitForFunction(
          count => Object.keys(store.read().record.procedures.install ?? {}).length === count,
          all.length,
        )
      await Promise.all([untilSaved(one), untilSaved(two)])
      assert.deepEqual(itemsOf(await read(await openTab(context))), all)
    }))

  it('may be at two sites, each through its reloads; a site deleted in one is left in the other', () =>
    inContext(async context => {
      const one = await openTab(context)
      await one.evaluate(() => store.actions.rename('A'))
      await untilSaved(one)
      const two = await openTab(context)
      await two.evaluate(() => {
        store.actions.create()
        store.actions.rename('B')
      })
      await one.waitForFunction(() => store.read().sites.length === 2)
      for (const [page, name] of [
        [one, 'A'],
        [two, 'B'],
      ] as const) {
        await page.reload()
        await untilLoaded(page)
        assert.equal((await read(page)).record.name.value, name)
      }
      await two.evaluate(() => {
        const { sites, record } = store.read()
        const other = sites.find(({ id }) => id !== record.id)
        if (other) store.actions.open(other.id)
        store.actions.remove()
      })
      await one.waitForFunction(() => store.read().record.name.value === 'B')
      assert.equal((await read(await openTab(context))).sites.length, 1)
    }))
})

describe('a file', () => {
  it('is merged into the site of its name; a tick from a clock ahead can be taken away', () =>
    inContext(async context => {
      const page = await openTab(context)
      await tick(page, ['a'])
      await page.evaluate(() => store.actions.rename('Werk Süd'))
      const outcome = await page.evaluate(() => {
        const file = JSON.parse(store.actions.exportFile().text)
        file.id = '5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'
        file.name.value = ' werk süd'
        file.procedures.install = { b: { state: 'done', at: '2090-01-01T00:00:00.000Z' } }
        return store.actions.importText(JSON.stringify(file))
      })
      assert.deepEqual(outcome, { isMerged: true, name: 'Werk Süd' })
      await tick(page, ['b'], 'open')
      await untilSaved(page)
      const { record, sites } = await read(await openTab(context))
      assert.equal(sites.length, 1)
      assert.equal(record.procedures.install?.a?.state, 'done')
      assert.equal(record.procedures.install?.b?.state, 'open')
    }))

  it('of another site is added and opened, that of no site is refused', () =>
    inContext(async context => {
      const page = await openTab(context)
      await tick(page, ['a'])
      const outcome = await page.evaluate(() => {
        const file = JSON.parse(store.actions.exportFile().text)
        file.id = '5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'
        file.name.value = 'B'
        return store.actions.importText(JSON.stringify(file))
      })
      assert.deepEqual(outcome, { isMerged: false, name: 'B' })
      const { record, sites } = await read(page)
      assert.deepEqual([record.name.value, sites.length], ['B', 2])
      const refused = await page.evaluate(() => store.actions.importText('{}'))
      assert.deepEqual(refused, { fault: 'not_a_site_file' })
    }))
})

/** The processes of the browser that keeps its profile in this folder. */
async function findProcesses(folder: string): Promise<number[]> {
  const found = (await readdir('/proc'))
    .filter(name => /^\d+$/.test(name))
    .map(async name => {
      const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
      return command.includes(`--user-data-dir=${folder}`) ? [Number(name)] : []
    })
  return (await Promise.all(found)).flat()
}
