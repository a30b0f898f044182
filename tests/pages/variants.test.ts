import { beforeAll, expect, it } from 'vitest'
import { translateSite } from '#text/sites/sites.ts'
import { findObjections } from './support/find-objections.ts'
import { linkTo } from './support/link-to.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site, wake } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateSite.en
const estimated = {
  ...{ site: 'Obernai', managers: '8', productsPerManager: '15', servicesPerProduct: '10' },
  ...{ archiveIntervalMinutes: '30' },
}

it('a variant is one click away, beside the site as it is, with what differs marked and why', async () => {
  const { page, faults, close } = await openPage(site, await linkTo('en', estimated))
  // The link stands beside the sites by then, so that what follows is a change of it.
  await page.locator('[data-site-bar] option', { hasText: 'Obernai' }).waitFor({ state: 'attached' })
  await page.locator('[name="managers"]').fill('9')
  await page.locator('[name="managers"]').blur()
  // A link is kept with its first change: that has to have reached the device.
  await expect.poll(() => readDevice(page)).toContain('Obernai')
  await page.goto(`${site.url}/en/sites`, { waitUntil: 'networkidle' })
  await wake(page)
  await page.getByRole('button', { name: t('vary.headroom') }).click()
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: t('compare.requirement') }) })
  await expect.poll(() => row.textContent()).toContain(t('compare.headroomPercent'))
  expect(await row.textContent()).toContain(t('compare.differs'))
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    'Obernai',
    t('vary.headroom.name', { name: 'Obernai' }),
  ])
  const size = page.locator('tr', { has: page.getByRole('rowheader', { name: t('compare.size') }) })
  expect(await size.textContent()).not.toContain(t('compare.differs'))
  // The site itself is still the one at hand.
  expect(await page.locator('[data-site-bar] select option:checked').textContent()).toBe('Obernai')
  await page.getByRole('button', { name: t('vary.extension') }).click()
  await page.getByRole('columnheader', { name: t('vary.extension.name', { name: 'Obernai' }) }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  const edges = await page
    .locator('tbody td')
    .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().right))
  expect(edges.length).toBeGreaterThan(30)
  expect(Math.max(...edges), 'all three are in sight on a phone').toBeLessThanOrEqual(390)
  expect(await findObjections(page)).toEqual([])
  expect(faults).toEqual([])
  await close()
})
