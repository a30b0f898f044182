import { beforeAll, expect, it } from 'vitest'
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
