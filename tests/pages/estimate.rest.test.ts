import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { shareSite } from './support/share-site.ts'
import { type Site, wake } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const results = 'section[aria-labelledby="results-title"]'
const addresses = [
  '',
  '?managers=x&productsPerManager=20&archiveIntervalMinutes=10',
  '?managers=3&cpuCores=2',
]

describe('an estimate that nobody has touched', () => {
  for (const language of languages)
    it(`is complete as the server wrote it, and nothing changes when the rest is loaded, in ${language}`, async () => {
      const page = await site.browser.newPage({ viewport: { width: 390, height: 800 } })
      const faults: string[] = []
      page.on('console', message => message.type() !== 'log' && faults.push(message.text()))
      page.on('pageerror', error => faults.push(error.message))
      for (const address of addresses) {
        await page.goto(`${site.url}/${language}${address}`, { waitUntil: 'load' })
        await page.locator(`${results}[data-resting]`).waitFor()
        // What only paper needs, the day and the code, comes when the page has been calm for a while.
        await page.locator('[data-print-reference] svg').waitFor({ state: 'attached' })
        await page.evaluate(() => document.fonts.ready)
        const read = () =>
          page.evaluate(selector => {
            const inputs = document.querySelector('form')?.textContent
            return [inputs, document.querySelector(selector)?.textContent, document.body.scrollHeight]
          }, results)
        const before = await read()
        await wake(page)
        expect(await read()).toEqual(before)
      }
      expect(faults).toEqual([])
      await page.close()
    })

  it('loads what computes with the first key, and answers it', async () => {
    const page = await site.browser.newPage()
    const asked: string[] = []
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.locator('[name="managers"]').press('End')
    await page.keyboard.type('5')
    await page.getByText('Score 12,950').waitFor({ state: 'attached' })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(path => !path.startsWith('/_next/static/'))).toEqual([])
    await page.close()
  })

  it('tries again where the network fails at first', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    await page.context().setOffline(true)
    await page.locator('[name="managers"]').fill('125')
    const busy = page.locator(`${results}[aria-busy="true"]`)
    await busy.waitFor()
    await page.context().setOffline(false)
    await page.getByText('Score 18,950').waitFor({ state: 'attached' })
    await busy.waitFor({ state: 'detached' })
    await page.close()
  })
  it('fills what was opened before the page could hear of it', async () => {
    const page = await site.browser.newPage()
    const scripts = Promise.withResolvers<void>()
    await page.route('**/*.js', async route => {
      await scripts.promise
      await route.continue()
    })
    await page.goto(`${site.url}/en`, { waitUntil: 'commit' })
    const snippets = page.locator('details', { hasText: translatePage.en('snippets.title') })
    await snippets.locator('summary').click()
    scripts.resolve()
    await snippets.locator('pre').first().waitFor()
    await page.close()
  })
})
