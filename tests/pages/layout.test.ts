import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { resultMessages } from '#text/results/results.ts'
import { fullFields, linkTo } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const MOST_SHIFT = 0.01
const HALT_MS = 1000
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

type Shift = { value: number; nodes: string[] }
type ShiftEntry = PerformanceEntry & { value: number; sources: { node: Node | null }[] }

/** The first page by way of a server that sends it up to a part, and the rest after a halt. */
async function haltAfter(part: string): Promise<{ url: string; stop: () => void }> {
  const between = createServer(async ({ url }, outgoing) => {
    const answer = await fetch(site.url + url)
    outgoing.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '')
    const body = Buffer.from(await answer.arrayBuffer())
    const end = url === '/en' ? body.indexOf(part) + part.length : 0
    outgoing.write(body.subarray(0, end))
    if (end > 0) await pause(HALT_MS)
    outgoing.end(body.subarray(end))
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  const stop = () => {
    between.closeAllConnections()
    between.close()
  }
  return { url: `http://127.0.0.1:${(between.address() as AddressInfo).port}/en`, stop }
}

/** Opens a page that notes every shift of its layout, also those that a keystroke excuses. */
async function openObserved(path: string, viewport: { width: number; height: number }) {
  const { page, close } = await openPage(site, '/healthz', { viewport })
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as ShiftEntry[])
        shifts.push({
          value: entry.value,
          nodes: entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40)),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' })
  return { page, close }
}

/** The shifts so far, once what was just changed has been drawn. */
async function readShifts(page: Page): Promise<Shift[]> {
  await page.evaluate(
    () =>
      new Promise(resolve =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  )
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
}

function sum(shifts: readonly Shift[]): number {
  return shifts.reduce((total, shift) => total + shift.value, 0)
}

describe('nothing jumps', () => {
  for (const size of sizes) {
    it(`on load at ${size.width} px`, async () => {
      for (const path of [
        '/en',
        '/de?managers=280&productsPerManager=9.5&headroomPercent=25&owned=HTG500H',
        '/problems/not-found',
      ]) {
        const { page, close } = await openObserved(path, size)
        const shifts = await readShifts(page)
        await close()
        assert.ok(sum(shifts) < MOST_SHIFT, `${path} ${JSON.stringify(shifts)}`)
      }
    })

    it(`while the page comes in pieces at ${size.width} px`, async () => {
      const { url, stop } = await haltAfter('/en/sites">')
      const { page, close } = await openObserved(url, size)
      const shifts = await readShifts(page)
      await close()
      stop()
      assert.ok(sum(shifts) < MOST_SHIFT, JSON.stringify(shifts))
    })

    it(`while numbers are typed at ${size.width} px`, async () => {
      const { page, close } = await openObserved('/en', size)
      const field = page.locator('[name="managers"]')
      const moved: string[] = []
      // One base licence each, but another one: the drawings change, their places do not.
      for (const managers of ['1', '13', '14', '31', '2', '28']) {
        const before = await field.boundingBox()
        await field.fill(managers)
        await readShifts(page)
        const after = await field.boundingBox()
        if (before?.y !== after?.y) moved.push(`${managers}: from ${before?.y} to ${after?.y}`)
      }
      const shifts = await readShifts(page)
      await close()
      assert.deepEqual(moved, [], 'the field that is typed in stays where it is')
      assert.ok(sum(shifts) < MOST_SHIFT, `${sum(shifts)}: ${JSON.stringify(shifts)}`)
    })

    it(`in the fields while orders of any kind come and go at ${size.width} px`, async () => {
      const { page, close } = await openObserved('/en', size)
      const field = page.locator('[name="productsPerManager"]')
      await field.fill('15.5')
      const moved: string[] = []
      for (const products of ['150', '9.5', '1250', '50000', '1', 'x', '', '20']) {
        const before = await field.boundingBox()
        await field.fill(products)
        await readShifts(page)
        const after = await field.boundingBox()
        if (before?.y !== after?.y) moved.push(`${products}: from ${before?.y} to ${after?.y}`)
      }
      await close()
      assert.deepEqual(moved, [])
    })
  }

  it('the observer sees what does jump', async () => {
    const { page, close } = await openObserved('/en', sizes[0])
    await page.evaluate(() => {
      const block = document.createElement('div')
      block.style.height = '300px'
      document.querySelector('main')?.prepend(block)
    })
    assert.ok(sum(await readShifts(page)) > MOST_SHIFT)
    await close()
  })
})

describe('on paper', () => {
  const open = async (path: string) => {
    const opened = await openPage(site, path, { colorScheme: 'dark' })
    await opened.page.emulateMedia({ media: 'print' })
    return opened
  }
  /** What is drawn when printed, as lines. */
  const readSheetOf = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
        .flatMap(element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE))
        .map(node => node.nodeValue?.trim())
        .filter(Boolean)
        .join('\n'),
    )
  const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

  for (const language of languages)
    it(`the sheet holds question, answer and assumptions, and no fields, in ${language}`, async () => {
      const { page, faults, close } = await open(`/${language}`)
      const t = translatePage[language]
      const controls = await page
        .locator('input, select, textarea, button')
        .evaluateAll(all => all.filter(control => control.getClientRects().length > 0).length)
      const text = await readSheetOf(page)
      assert.equal(controls, 0)
      const assumption = resultMessages[language]['assumption.storage-longevity-not-scored']
      for (const part of [
        t('estimate.title'),
        t('estimate.managers'),
        'HTG502H',
        t('order.reference'),
        t('gauge.title'),
        t('derivation.assumptions'),
        assumption,
        'sha256',
        `/${language}`,
      ])
        assert.ok(text.includes(part), `“${part}” is printed`)
      for (const part of [t('estimate.clear'), t('answer.copy'), t('snippets.lead'), t('estimate.inputs')])
        assert.ok(!text.includes(part), `“${part}” is not printed`)
      const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      assert.ok(pages >= 1 && pages <= 3, `${pages} pages`)
      assert.deepEqual(faults, [])
      await close()
    })

  it('names the customer, and does not print the dark', async () => {
    const { page, close } = await open(await linkTo('en', fullFields))
    const text = await readSheetOf(page)
    for (const part of ['Werk Süd & Söhne', '3 managers, 192 products', 'HTG507H', '€2,560.00'])
      assert.ok(text.includes(part), `“${part}” is printed`)
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    assert.deepEqual(colours, { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    const heading = page.locator('[data-answer] dd').first()
    const begins = await heading.evaluate(main => getComputedStyle(main, '::first-letter').textTransform)
    assert.equal(begins, 'uppercase', 'a heading begins in upper case, whatever the order begins with')
    // A foot is repeated on each page that its table reaches over, where it would sum up what is still to come.
    const order = page.locator('table:has(tfoot)').first()
    assert.equal(
      await order.locator('tfoot').evaluate(foot => getComputedStyle(foot).display),
      'table-row-group',
    )
    assert.equal(await order.evaluate(table => getComputedStyle(table).breakInside), 'avoid')
    assert.ok(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true })) <= 4)
    await close()
  })

  it('carries the code of the link as it is at that moment', async () => {
    const { page, close } = await openPage(site, '/en')
    await page.locator('[data-print-reference] path').waitFor({ state: 'attached' })
    await page.locator('[name="managers"]').fill('77')
    // A browser takes its picture right after this event: what is drawn later is not printed.
    const drawn = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      return document.querySelector('[data-print-reference] path')?.getAttribute('d')
    })
    await page.waitForURL(/managers=77/)
    assert.equal(drawn, toSvgPath(generate(page.url())))
    await close()
  })
})
