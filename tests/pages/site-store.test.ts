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
declare const noteItem: (site: SiteActions, path: string, entry: { state: string; note?: string }) => void

let url: string
let browser: Browser
const server = createServer()
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createSiteStore } from './site-store.ts'
        import { noteItem } from './note-item.ts'
        window.store = createSiteStore()
        window.noteItem = noteItem
        store.subscribe(() => {})`,
      resolveDir: 'app/site',
    },
    bundle: true,
    write: false,
    format: 'iife',
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
      for (const item of names) noteItem(store.actions, `items/stream/install/${item}`, { state: noted })
    },
    [items, state] as const,
  )

const itemsOf = ({ site }: SiteState) =>
  Object.keys(site.fields)
    .flatMap(path => /^items\/stream\/install\/(.+)$/.exec(path)?.[1] ?? [])
    .sort()
const fieldOf = ({ site }: SiteState, path: string) => site.fields[path]?.value
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
        store.actions.write('name', 'Werk Süd')
        store.actions.write('parameters/stream/httpsPort', 8443)
        noteItem(store.actions, 'items/stream/install/a', { state: 'problem', note: 'No key' })
      })
      await page.reload()
      await untilLoaded(page)
      const { site, who, isPersisted, sites } = await read(page)
      assert.deepEqual([who, isPersisted], [' Ada ', true])
      assert.deepEqual(
        sites.map(({ id, fields }) => [id, fields.name?.value]),
        [[site.id, 'Werk Süd']],
      )
      assert.equal(site.fields['parameters/stream/httpsPort']?.value, 8443)
      const { at = '', by, value } = site.fields['items/stream/install/a'] ?? {}
      assert.deepEqual([value, by], ['problem', 'Ada'])
      assert.deepEqual(
        site.notes.map(note => [note.about, note.text, note.by]),
        [['items/stream/install/a', 'No key', 'Ada']],
      )
      assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000)
    }))

  it('is not lost where the page is left in the same moment, on a slow device', () =>
    inContext(async context => {
      const page = await openTab(context)
      const session = await context.newCDPSession(page)
      const items = numbered('a').slice(0, 8)
      for (const item of items) {
        const left = page.waitForNavigation()
        await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
        await page.evaluate(name => {
          noteItem(store.actions, `items/stream/install/${name}`, { state: 'done' })
          location.reload()
        }, item)
        await left
        // Only while the page is left: a processor that is slowed down is one that others wait for.
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
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
          count => Object.keys(store.read().site.fields).length === count,
          all.length,
        )
      await Promise.all([untilSaved(one), untilSaved(two)])
      assert.deepEqual(itemsOf(await read(await openTab(context))), all)
    }))

  it('may be at two sites, each through its reloads; a site deleted in one is left in the other', () =>
    inContext(async context => {
      const one = await openTab(context)
      await one.evaluate(() => store.actions.write('name', 'A'))
      await untilSaved(one)
      const two = await openTab(context)
      await two.evaluate(() => {
        store.actions.create()
        store.actions.write('name', 'B')
      })
      await one.waitForFunction(() => store.read().sites.length === 2)
      for (const [page, name] of [
        [one, 'A'],
        [two, 'B'],
      ] as const) {
        await page.reload()
        await untilLoaded(page)
        assert.equal(fieldOf(await read(page), 'name'), name)
      }
      await two.evaluate(() => {
        const { sites, site } = store.read()
        const other = sites.find(({ id }) => id !== site.id)
        if (other) store.actions.remove(other.id)
      })
      await one.waitForFunction(() => store.read().site.fields.name?.value === 'B')
      assert.equal((await read(await openTab(context))).sites.length, 1)
    }))
})

describe('a copy from elsewhere', () => {
  const other = { id: '5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11', name: 'B' }

  it('stands beside what is there, under its own id, and leaves that as it is', () =>
    inContext(async context => {
      const page = await openTab(context)
      await page.evaluate(() => store.actions.write('name', 'A'))
      const before = (await read(page)).site
      await page.evaluate(({ id, name }) => {
        const fields = { name: { value: name, at: '2026-11-02T08:00:00.000Z' } }
        store.actions.openBeside({ ...store.read().site, id, fields })
      }, other)
      await untilSaved(page)
      const { site, sites } = await read(await openTab(context))
      assert.deepEqual([site.fields.name?.value, sites.length], ['B', 2])
      assert.deepEqual(sites[0], before)
    }))

  it('as a draft goes with its tab, and is stored with its first change only', () =>
    inContext(async context => {
      const page = await openTab(context)
      await page.evaluate(({ id }) => store.actions.openBeside({ ...store.read().site, id }, 'draft'), other)
      await page.reload()
      await untilLoaded(page)
      const { site, sites } = await read(page)
      assert.deepEqual([site.id, sites.length], [other.id, 0])
      await page.evaluate(() => store.actions.write('name', 'B'))
      await untilSaved(page)
      assert.equal((await read(await openTab(context))).sites.length, 1)
    }))

  it('merges field by field; a tick from a clock ahead can be taken away, and the merge undone', () =>
    inContext(async context => {
      const page = await openTab(context)
      await tick(page, ['a'])
      await page.evaluate(async () => {
        const { site } = store.read()
        const ahead = { value: 'done', at: '2090-01-01T00:00:00.000Z', by: 'Bo' }
        await store.actions.merge({ ...site, fields: { 'items/stream/install/b': ahead } })
      })
      assert.deepEqual(itemsOf(await read(page)), ['a', 'b'])
      await tick(page, ['b'], 'open')
      assert.equal(fieldOf(await read(page), 'items/stream/install/b'), 'open')
      await page.evaluate(() => {
        store.actions.undo()
        store.actions.undo()
      })
      await untilSaved(page)
      const { site } = await read(await openTab(context))
      assert.equal(site.fields['items/stream/install/a']?.value, 'done')
      assert.equal(site.fields['items/stream/install/b']?.value, null)
    }))
})

describe('a change', () => {
  it('is undone and done again, on the next page of the tab too', () =>
    inContext(async context => {
      const page = await openTab(context)
      await page.evaluate(() => store.actions.write('name', 'Obernai'))
      await page.evaluate(() =>
        store.actions.change('clear', site => ({
          ...site,
          fields: { ...site.fields, name: { value: null, at: new Date(Date.now() + 5).toISOString() } },
        })),
      )
      assert.equal((await read(page)).undoable, 'clear')
      await page.reload()
      await untilLoaded(page)
      assert.equal((await read(page)).undoable, 'clear')
      await page.evaluate(() => store.actions.undo())
      assert.equal(fieldOf(await read(page), 'name'), 'Obernai')
      await page.reload()
      await untilLoaded(page)
      assert.equal((await read(page)).redoable, 'clear')
      await page.evaluate(() => store.actions.redo())
      assert.equal(fieldOf(await read(page), 'name'), null)
    }))

  it('of the sites themselves is undone: one that was removed comes back', () =>
    inContext(async context => {
      const page = await openTab(context)
      await tick(page, ['a'])
      await untilSaved(page)
      await page.evaluate(() => store.actions.remove(store.read().site.id))
      assert.equal((await read(await openTab(context))).sites.length, 0)
      await page.evaluate(() => store.actions.restore())
      await untilSaved(page)
      assert.deepEqual(itemsOf(await read(await openTab(context))), ['a'])
    }))
})

describe('what a device keeps of version 1', () => {
  it('is carried over: each record as a site of its own, the one last used at hand, nothing that can’t be read lost', () =>
    inContext(async context => {
      const names = ['stream', 'sage-100c-crm', 'before-workflows']
      const records = await Promise.all(
        names.map(async name =>
          JSON.parse(await readFile(`tests/scenarios/version-1-sites/${name}.json`, 'utf8')),
        ),
      )
      const page = await context.newPage()
      await page.route('**/old', route => route.fulfill({ contentType: 'text/html', body: '<p>old' }))
      await page.goto(`${url}/old`)
      await page.evaluate(keepAsVersion1, [...records, { id: 'of-a-newer-program', software: 'stream' }])
      await page.evaluate(
        text => sessionStorage.setItem('groundwork-unsaved-stream', text),
        JSON.stringify({
          ...records[0],
          parameters: { hostName: { value: 'LATE', at: '2030-01-01T00:00:00.000Z' } },
        }),
      )
      await page.goto(url)
      await untilLoaded(page)
      await untilSaved(page)
      const { site, sites, who, isPersisted } = await read(page)
      assert.deepEqual([who, isPersisted], ['Ada', true])
      assert.deepEqual(sites.map(({ id }) => id).sort(), records.map(({ id }) => id).sort())
      assert.equal(site.id, records[0].id)
      assert.equal(site.fields['parameters/stream/hostName']?.value, 'LATE')
      for (const record of records) {
        const carried = sites.find(({ id }) => id === record.id)
        for (const [procedure, items] of Object.entries(record.procedures))
          for (const [item, { state }] of Object.entries(items as Record<string, { state: string }>))
            assert.equal(carried?.fields[`items/${record.software}/${procedure}/${item}`]?.value, state)
      }
      const left = await page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const asked = indexedDB.open('groundwork')
            asked.onerror = () => reject(asked.error)
            asked.onsuccess = () => {
              const count = asked.result.transaction('sites').objectStore('sites').count()
              count.onsuccess = () => resolve(count.result)
            }
          }),
      )
      assert.equal(left, 1)
      assert.equal((await read(await openTab(context))).sites.length, records.length)
    }))
})

/** Lays records down as version 1 did: its database with its stores, index and settings. */
function keepAsVersion1(records: { id: string; software: string }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('groundwork', 1)
    asked.onerror = () => reject(asked.error)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('sites', { keyPath: 'id' }).createIndex('software', 'software')
      asked.result.createObjectStore('settings')
    }
    asked.onsuccess = () => {
      const transaction = asked.result.transaction(['sites', 'settings'], 'readwrite')
      for (const record of records) transaction.objectStore('sites').put(record)
      transaction.objectStore('settings').put('Ada', 'who')
      transaction.objectStore('settings').put(String(records[1]?.id), 'last-site:sage-100c-crm')
      transaction.objectStore('settings').put(String(records[0]?.id), 'last-site:stream')
      transaction.oncomplete = () => {
        asked.result.close()
        resolve()
      }
    }
  })
}

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
