import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../api/start-api.ts'
import { launchBrowser } from './support/browser.ts'
import { findOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { openPage, openPageIn, type Site } from './support/site.ts'

let api: Api
let site: Site
beforeAll(async () => {
  api = await startApi({ pages: { handle: (_request, response) => void response.end('the product') } })
  // Swagger UI runs for seconds: interpreted, as in the browser that the other files share, twice as long.
  site = { url: api.url, browser: await launchBrowser() }
})
afterAll(async () => {
  await site.browser.close()
  await api[Symbol.asyncDispose]()
})

const paper = 'rgb(244, 241, 232)'
const blueprint = 'rgb(12, 35, 64)'

describe('the page of the API in the browser', () => {
  it('is light or dark as the device is, also as it changes, at both sizes and without a fault', async () => {
    const { page, faults, close } = await openPage(site, '/api/docs')
    await page.locator('.opblock').first().waitFor()
    const grounds = () =>
      page.evaluate(() =>
        ['html', 'body', '.swagger-ui'].map(selector => {
          const element = document.querySelector(selector)
          return element && getComputedStyle(element).backgroundColor
        }),
      )
    const looks: string[] = []
    for (const [colorScheme, ground] of [
      ['light', paper],
      ['dark', blueprint],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      // A page hears of it a moment later.
      await expect.poll(grounds).toEqual([ground, ground, ground])
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 844 })
        // What Swagger UI draws is its own; ours is the document around it.
        looks.push(...(await findOverflow(page)), ...(await findViolations(page, ['.swagger-ui'])))
      }
    }
    await close()
    expect({ looks, faults }).toEqual({ looks: [], faults: [] })
  })

  it('tries an endpoint out against this server', async () => {
    const { page, faults, close } = await openPage(site, '/api/docs')
    const block = page.locator('#operations-Licensing-createLicenceEstimate')
    await block.locator('.opblock-summary-control').click()
    await block.locator('.execute').click()
    const answer = block.locator('.live-responses-table .response').last()
    await answer.waitFor()
    expect(await answer.locator('.response-col_status').innerText()).toMatch(/^200/)
    expect(await answer.innerText()).toContain('"requirement": 2000')
    expect(faults).toEqual([])
    await close()
  })

  it('is as was chosen on the pages, whatever the device is, and leads back to them, by keyboard too', async () => {
    const context = await site.browser.newContext({ colorScheme: 'light' })
    await context.addCookies([{ name: 'theme', value: 'dark', url: site.url }])
    const { page } = await openPageIn(context, site, '/api/docs')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(blueprint)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => !url.pathname.startsWith('/api'))
    expect(await page.locator('body').innerText()).toBe('the product')
    await context.close()
  })
})
