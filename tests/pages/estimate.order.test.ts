import { beforeAll, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { findOverflow } from './support/find-overflow.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { openDetails } from './support/open-details.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site, wake } from './support/site.ts'

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

it('the answer at the foot of a phone is whole, however long it is, and covers no more than is kept free for it', async () => {
  const { page, close } = await openPage(site, '/de', { viewport: { width: 320, height: 640 } })
  const bar = page.locator('[data-answer-bar]')
  for (const fields of [
    {},
    { ...load, managers: '1000000', productsPerManager: '100000', servicesPerProduct: '10000' },
    {
      ...load,
      managers: '23',
      currency: 'EUR',
      priceText: writePriceList(['HTG503H', 'HTG504H', 'HTG507H']),
    },
  ]) {
    await page.goto(new URL(await linkTo('de', fields), site.url).href)
    await bar.waitFor()
    const { cut, height, free } = await bar.evaluate(element => ({
      cut: [element, ...element.children]
        .filter(each => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
        .map(each => each.textContent),
      height: element.getBoundingClientRect().height,
      free: Number.parseFloat(getComputedStyle(document.body).paddingBlockEnd),
    }))
    expect(cut).toEqual([])
    expect(height).toBeLessThanOrEqual(free)
  }
  await close()
})

it('no two figures of the ladder lie over one another, however large they are', async () => {
  const { page, close } = await openPage(site, '/de')
  for (const [managers = '', productsPerManager = '', servicesPerProduct = ''] of [
    ['280', '95', '5'],
    ['1000', '10000', '10'],
    ['1000000', '100000', '10000'],
  ]) {
    const fields = { ...load, managers, productsPerManager, servicesPerProduct }
    await page.goto(new URL(await linkTo('de', fields), site.url).href)
    await wake(page)
    await openDetails(page)
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.locator('[data-answer]').waitFor()
      expect(await findOverflow(page), `${managers} at ${width}`).toEqual([])
      const together = await page.locator('figure:has(#ladder-text) text').evaluateAll(all => {
        const drawn = all
          .map(each => ({ text: each.textContent, ...each.getBoundingClientRect().toJSON() }))
          .filter(each => each.width > 0)
        // What stands above or below may come as close as lines do.
        return drawn.flatMap((one, index) =>
          drawn
            .slice(index + 1)
            .filter(
              other =>
                one.left < other.right &&
                other.left < one.right &&
                one.top + 4 < other.bottom &&
                other.top + 4 < one.bottom,
            )
            .map(other => `${one.text} and ${other.text}`),
        )
      })
      expect(together, `${managers} at ${width}`).toEqual([])
    }
  }
  await close()
})
