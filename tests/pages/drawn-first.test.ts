import { expect, it } from 'vitest'
import { shareSite } from './support/share-site.ts'

it('a page is drawn before it asks for its scripts', async () => {
  const site = await shareSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route('**/*.css', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
  const { drawn, scripts } = await page.evaluate(() => {
    const times = (type: string) => performance.getEntriesByType(type)
    return {
      drawn: times('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime,
      scripts: times('resource').flatMap(({ name, startTime }) => (name.endsWith('.js') ? [startTime] : [])),
    }
  })
  expect(drawn).toBeGreaterThan(300)
  expect(scripts.length).toBeGreaterThan(5)
  // What is drawn is shown at the end of the frame that had begun.
  const FRAME_MS = 50
  expect(Math.min(...scripts)).toBeGreaterThan((drawn ?? 0) - FRAME_MS)
  await context.close()
})

it('a page that is never drawn, as in a window behind others, gets its scripts too', async () => {
  const site = await shareSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    // Long enough for the page to have asked for its scripts; React draws by frames itself.
    const { requestAnimationFrame } = window
    window.requestAnimationFrame = act => window.setTimeout(() => requestAnimationFrame(act), 3000)
  })
  await page.goto(`${site.url}/en`)
  await page.locator('script[src]:not([nomodule])').first().waitFor({ state: 'attached', timeout: 2500 })
  expect(await page.locator('script[data-src]').count()).toBe(0)
  await context.close()
})
