import { beforeAll, describe, expect, it } from 'vitest'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

/** Lists to which a button adds a row. */
const lists = [
  {
    path: '/en?mode=inventory&archiveScope=energies',
    button: 'Add a row',
    rows: 'fieldset table tbody tr',
  },
  {
    path: '/en/planners/multi-server',
    button: 'Add a server',
    rows: 'section[aria-labelledby="servers-title"] li',
  },
] as const

describe('what is pressed twice before the page is drawn again', () => {
  for (const { path, button, rows } of lists)
    it(`counts twice: ${button} on ${path}`, async () => {
      const { page, faults, close } = await openPage(site, path)
      await page.locator(rows).first().waitFor()
      const before = await page.locator(rows).count()
      await page.getByRole('button', { name: button }).evaluate((pressed: HTMLButtonElement) => {
        pressed.click()
        pressed.click()
      })
      await expect.poll(() => page.locator(rows).count()).toBe(before + 2)
      expect(faults).toEqual([])
      await close()
    })
})
