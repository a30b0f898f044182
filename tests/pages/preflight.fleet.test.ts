import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { collectOn } from '../scenarios/fleet-evidence.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translatePreflightPage.en
const of = translatePreflight.en
const nameOf = (number: number) => `SRV-${String(number).padStart(3, '0')}`
const fileOf = (number: number, lacks?: 'https-port') => ({
  name: 'groundwork-evidence.json',
  mimeType: 'application/json',
  buffer: Buffer.from(collectOn(nameOf(number), lacks)),
})

type Sizes = { asked: number; together: number }

/** Counts how often the page asks for the size of a file, which takes a moment each time, and how often at a stretch. */
function noteSizes(): void {
  const sizes: Sizes = { asked: 0, together: 0 }
  Object.assign(window, { sizes })
  const { get } = Object.getOwnPropertyDescriptor(Blob.prototype, 'size') as { get: () => number }
  let stretch = 0
  Object.defineProperty(File.prototype, 'size', {
    get() {
      if (stretch === 0)
        setTimeout(() => {
          stretch = 0
        })
      sizes.asked++
      stretch++
      sizes.together = Math.max(sizes.together, stretch)
      const until = performance.now() + 0.5
      while (performance.now() < until);
      return get.call(this)
    },
  })
}

describe('the evidence of many machines', () => {
  it('is taken as a whole or, where its reading is stopped, not at all', async () => {
    const { page, faults, close } = await openPage(site, '/en/preflight')
    const many = Array.from({ length: 500 }, (_, at) => fileOf(at + 1))
    await page.locator('input[type="file"]').setInputFiles(many)
    await page.getByRole('button', { name: t('reading.stop') }).click()
    await page.getByText(t('reading.stopped')).waitFor()
    expect(await page.getByRole('button', { name: t('clear') }).count()).toBe(0)
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('is found, printed and saved to the last of a thousand, and no file is asked twice or at a stretch', async () => {
    const { page, faults, close } = await openPage(site, '/en/preflight')
    await page.evaluate(noteSizes)
    const many = Array.from({ length: 1000 }, (_, at) =>
      fileOf(at + 1, at === 998 ? 'https-port' : undefined),
    )
    await page.locator('input[type="file"]').setInputFiles(many)
    await page.getByText(t('fleet.shown', { shown: 100, total: 1000 })).waitFor()
    await page.getByText(new RegExp(`^${of('verdict.blocked')} 1 `)).waitFor()
    const { asked, together } = await page.evaluate(() => (window as unknown as { sizes: Sizes }).sizes)
    expect(asked).toBe(1000)
    expect(together).toBeLessThan(100)

    const rows = page.locator('tbody tr')
    expect(await rows.first().innerText()).toMatch(/^SRV-999/)
    await page.getByLabel(t('fleet.search')).fill('srv-1000')
    await page.getByText(t('fleet.shown', { shown: 1, total: 1000 })).waitFor()
    expect(await rows.innerText()).toMatch(/^SRV-1000/)
    await page.getByLabel(t('fleet.search')).fill('')
    await page.getByText(t('fleet.shown', { shown: 100, total: 1000 })).waitFor()

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: t('fleet.csv') }).click()
    const csv = await readFile(await (await saved).path(), 'utf8')
    const named = csv
      .split('\r\n')
      .slice(1, -1)
      .map(line => line.split(',')[0])
    expect(new Set(named)).toEqual(new Set(many.map((_, at) => nameOf(at + 1))))
    // By the menu of the browser, not by the button: nothing but the event tells the page.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await rows.count()).toBe(1000)
    expect(faults).toEqual([])
    await close()
  })

  it('is one row each, the worst first, which opens its requirements and mends with the next file', async () => {
    const { page, faults, close } = await openPage(site, '/en/preflight')
    const many = Array.from({ length: 120 }, (_, at) => fileOf(at + 1, at === 76 ? 'https-port' : undefined))
    const input = page.locator('input[type="file"]')
    await input.setInputFiles(many)
    const rows = page.locator('tbody tr')
    const all = page.getByText(t('fleet.shown', { shown: 100, total: 120 }))
    await all.waitFor()
    await page.getByText(new RegExp(`^${of('verdict.blocked')} 1 `)).waitFor()
    expect(await rows.first().innerText()).toMatch(/^SRV-077\s+Blocked\s+TCP port 443 free/)

    await page.getByLabel(t('fleet.search')).fill('srv-01')
    await page.getByText(t('fleet.shown', { shown: 10, total: 120 })).waitFor()
    await page.getByLabel(t('fleet.search')).fill('')
    await page.getByLabel(t('fleet.failed'), { exact: true }).selectOption('stream.port.https-free')
    await page.getByText(t('fleet.shown', { shown: 1, total: 120 })).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: t('fleet.csv') }).click()
    const csv = await readFile(await (await saved).path(), 'utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect(csv).toContain('SRV-077,Blocked,1,')

    await page.getByRole('button', { name: 'SRV-077' }).click()
    await page.locator('h2[data-verdict="blocked"]').waitFor()
    const back = page.getByRole('button', { name: t('fleet.back') })
    await expect.poll(() => back.evaluate(button => button === document.activeElement)).toBe(true)
    expect(await page.locator('details[data-status="fail"] li').innerText()).toContain(
      'groundwork-evidence.json',
    )
    // The same machine, collected again.
    await input.setInputFiles([fileOf(77)])
    await page.getByText(t('replaced', { count: 1 })).waitFor()
    await page.locator('h2[data-verdict]:not([data-verdict="blocked"])').waitFor()
    expect(await page.locator('[data-change="mended"]').innerText()).toContain('443')
    await back.click()
    const opener = page.getByRole('button', { name: 'SRV-077' })
    await expect.poll(() => opener.evaluate(row => row === document.activeElement)).toBe(true)

    await page.reload({ waitUntil: 'networkidle' })
    await all.waitFor()
    await page.getByText(new RegExp(`^${of('verdict.blocked')} 0 `)).waitFor()
    expect(faults).toEqual([])
    await close()
  })
})
