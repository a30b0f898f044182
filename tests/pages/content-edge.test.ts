import assert from 'node:assert/strict'
import { it } from 'vitest'
import { shareSite } from './support/share-site.ts'
import { openPage } from './support/site.ts'

const paths = ['/de', '/de/sites', '/de/conflicts', '/de/software/stream', '/de/team', '/problems/not-found']

for (const width of [1440, 1600, 1700, 1920])
  it(`the logo stands on the edge of the content at ${width} px`, async () => {
    const site = await shareSite()
    const apart: string[] = []
    for (const path of paths) {
      const { page, close } = await openPage(site, path, { viewport: { width, height: 900 } })
      const logo = await page.locator('header svg').first().boundingBox()
      const title = await page.locator('main h1').first().boundingBox()
      await close()
      if (!logo || !title || Math.abs(logo.x - title.x) > 0.5)
        apart.push(`${path}: logo at ${logo?.x}, title at ${title?.x}`)
    }
    assert.deepEqual(apart, [])
  })
