import { expect, it } from 'vitest'
import { shareSite } from './support/share-site.ts'

it('a page is drawn before it asks for its scripts', async () => {
  const site = await shareSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    // What waits no longer for a frame, as in a window behind others, waits longer here than this looks.
    const { setTimeout } = window
    window.setTimeout = ((act: () => void, ms = 0) =>
      setTimeout(act, ms < 100 ? ms : ms + 10_000)) as typeof setTimeout
    requestAnimationFrame(() => performance.mark('framed'))
  })
  await page.route('**/*.css', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
  const { drawn, styled, framed, scripts } = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const those = (ending: string) => resources.filter(({ name }) => name.endsWith(ending))
    return {
      drawn: performance.getEntriesByName('first-contentful-paint').length,
      styled: Math.max(...those('.css').map(({ responseEnd }) => responseEnd)),
      framed: performance.getEntriesByName('framed')[0]?.startTime ?? 0,
      scripts: those('.js').map(({ startTime }) => startTime),
    }
  })
  expect(drawn).toBe(1)
  expect(styled).toBeGreaterThan(300)
  expect(scripts.length).toBeGreaterThan(5)
  // A busy machine shows a frame late; when it began, which it does not without the styles, is known to the page itself.
  expect(framed).toBeGreaterThan(styled)
  expect(Math.min(...scripts)).toBeGreaterThan(framed)
  await context.close()
})

it('a page that is never drawn, as in a window behind others, gets its scripts too', async () => {
  const site = await shareSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    // Later than any test waits; React draws by frames itself.
    const { requestAnimationFrame } = window
    window.requestAnimationFrame = act => window.setTimeout(() => requestAnimationFrame(act), 3_600_000)
  })
  await page.goto(`${site.url}/en`)
  await page.locator('script[src]:not([nomodule])').first().waitFor({ state: 'attached' })
  expect(await page.locator('script[data-src]').count()).toBe(0)
  await context.close()
})

it('a page loads only the scripts that the server has put into it', async () => {
  const site = await shareSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route(`${site.url}/en`, async route => {
    const response = await route.fetch()
    const smuggled = '<script data-src="https://example.org/smuggled.js"></script>'
    const body = (await response.text()).replace('<body', `${smuggled}<body`)
    await route.fulfill({ response, body: body.replace('</body>', `${smuggled}</body>`) })
  })
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
  expect(await page.locator('script[data-src]').count()).toBe(2)
  expect(asked.filter(url => url.endsWith('.js')).length).toBeGreaterThan(5)
  expect(asked.filter(url => url.includes('smuggled'))).toEqual([])
  await context.close()
})
