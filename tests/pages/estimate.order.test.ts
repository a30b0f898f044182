import { beforeAll, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translatePage.en
const load = {
  managers: '12',
  productsPerManager: '15',
  servicesPerProduct: '10',
  archiveIntervalMinutes: '10',
}

it('an order chosen by hand is what all of the page speaks of, until it is taken back', async () => {
  const link = await linkTo('en', { ...load, currency: 'EUR', priceText: writePriceList() })
  const { page, faults, close } = await openPage(site, link)
  const growth = page.locator('section', { has: page.getByRole('heading', { name: t('margins.title') }) })
  const bar = page.locator('[data-answer-bar]')
  const read = async () => ({
    answer: await page.locator('[data-answer] dd').first().innerText(),
    bar: await bar.textContent(),
    growth: await growth.locator('li').first().innerText(),
    manual: await page.getByText(/By the manual’s table alone/).count(),
  })
  const recommended = await read()
  expect(recommended.growth).toMatch(/^No further manager fits/)
  expect(recommended).toMatchObject({ bar: expect.stringContaining('EMS stream 2000'), manual: 1 })
  await page
    .getByRole('button', { name: t('order.use') })
    .last()
    .click()
  await page
    .getByText(/Chosen by hand/)
    .first()
    .waitFor()
  const chosen = await read()
  expect(chosen.answer).toMatch(/^EMS\sstream\s5000/)
  expect(chosen.bar).toMatch(/^EMS stream 5000/)
  expect(chosen.growth).toMatch(/^19 more managers fit/)
  // What it costs more than another says nothing beside its own total.
  expect(chosen.manual).toBe(0)
  await page.getByRole('button', { name: t('order.useRecommended') }).click()
  await expect.poll(read).toEqual(recommended)
  expect(faults).toEqual([])
  await close()
})
