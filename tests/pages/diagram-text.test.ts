import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { linkTo } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const drawn = [
  '/en',
  '/de/licence-workflows/activate-cloud',
  '/en/licence-mode',
  '/en/planners/multi-server',
  '/en/planners/scan-services',
]

/** Twelve pixels, with room for what rounding takes. */
const LEAST = 11.95

it('words in drawings are no smaller than 12 px on a phone and on a desktop, whatever a drawing is scaled by', async () => {
  const small: string[] = []
  for (const path of drawn) {
    const { page, close } = await openPage(site, path)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const found = await page.locator('svg text, [data-drawing] *').evaluateAll(
        (all, least) =>
          all
            .filter(each => each.getClientRects().length > 0)
            .map(each => {
              const scale = each instanceof SVGGraphicsElement ? (each.getScreenCTM()?.a ?? 1) : 1
              return [Number.parseFloat(getComputedStyle(each).fontSize) * scale, each.textContent] as const
            })
            .filter(([size]) => size < least)
            .map(([size, text]) => `${size.toFixed(1)} px: ${text}`),
        LEAST,
      )
      small.push(...found.map(each => `${path} at ${width}: ${each}`))
    }
    await close()
  }
  expect(small).toEqual([])
})

/** Names in the drawing of the licences that a line of it goes through: by their letters, not by the height of their line. */
const findCrossed = (page: Page) =>
  page.locator('figure:has(#ladder-text)').evaluate(figure => {
    const lines = [...figure.querySelectorAll('line')]
      .filter(line => line.closest('defs') === null)
      .map(line => line.getBoundingClientRect())
    return [...figure.querySelectorAll('text')].flatMap(text => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      const isCrossed = lines.some(
        line => line.left < right && line.right > left && line.top < bottom - 4 && line.bottom > top + 4,
      )
      return isCrossed && right > left ? [text.textContent] : []
    })
  })

it('no line crosses the name of a licence, wherever the requirement stands', async () => {
  const crossed: string[] = []
  for (const owned of [undefined, { ownedBase: 'HTG500H', ownedExtensions: { HTG504H: '2' } }]) {
    const fields = { managers: '1', productsPerManager: '26', archiveIntervalMinutes: '10' }
    const { page, close } = await openPage(site, await linkTo('de', { ...fields, ...owned }))
    const drawing = page.locator('#ladder-text')
    for (const requirement of [30, 52, 74, 78, 128, 150, 155, 164, 172, 190, 280, 300, 420, 26]) {
      const before = await drawing.textContent()
      await page.locator('[name="productsPerManager"]').fill(String(requirement))
      await expect.poll(() => drawing.textContent()).not.toBe(before)
      for (const width of [1440, 1100, 800, 390]) {
        await page.setViewportSize({ width, height: 900 })
        const found = await findCrossed(page)
        crossed.push(...found.map(each => `${requirement}${owned ? ', owned' : ''} at ${width}: ${each}`))
      }
    }
    await close()
  }
  expect(crossed).toEqual([])
})
