import { expect, it } from 'vitest'
import { shareSite } from './support/share-site.ts'
import { openPage } from './support/site.ts'

const widths = [1440, 1600, 1700, 1920]

for (const path of [
  '/de',
  '/de/sites',
  '/de/conflicts',
  '/de/software/stream',
  '/de/team',
  '/problems/not-found',
])
  it(`the logo stands on the edge of the content of ${path} at any width of a desk`, async () => {
    const { page, close } = await openPage(await shareSite(), path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const apart = async () => {
        const logo = await page.locator('header svg').first().boundingBox()
        const title = await page.locator('main h1').first().boundingBox()
        return Math.abs((logo?.x ?? Number.NaN) - (title?.x ?? Number.NaN))
      }
      await expect.poll(apart, { message: `${width} px` }).toBeLessThanOrEqual(0.5)
    }
    await close()
  })
