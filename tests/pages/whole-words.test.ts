import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateSiteSearch } from '#text/site-search/site-search.ts'
import { translateSite } from '#text/sites/sites.ts'
import { findOverflow } from './support/find-overflow.ts'
import { linkTo } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

/* What stands in the frame of every page is read whole: nothing ends in dots. */

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

/** How much wider the words of the empty search are than the room for them. */
const measureSearch = (page: Page) =>
  page.locator('search input').evaluate((input: HTMLInputElement) => {
    const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(input)
    const drawing = document.createElement('canvas').getContext('2d')
    if (!drawing) throw new TypeError('There is nothing to measure with')
    drawing.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    return drawing.measureText(input.placeholder).width - room
  })

/** Three references at these prices. */
const priceText = 'HTG500H\t100\nHTG504H\t10\nHTG505H\t20\nHTG506H\t30'
const load = { managers: '9', productsPerManager: '10', servicesPerProduct: '10', currency: 'EUR', priceText }

describe.each(languages)('in %s', language => {
  it('the search says what it is at any width of a desk and in the menu', async () => {
    const t = translatePage[language]
    const { page, close } = await openPage(site, `/${language}`, { viewport: { width: 1440, height: 900 } })
    for (const width of [1425, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await measureSearch(page), `${width} px`).toBeLessThan(0)
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      if (width === 390) await page.getByRole('button', { name: t('site.menu'), exact: true }).click()
      expect(await measureSearch(page), `${width} px`).toBeLessThan(0)
      const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
      expect(await page.evaluate(isTooWide), `${width} px`).toBe(false)
    }
    const label = translateSiteSearch[language]('label')
    expect(await page.locator('search input').getAttribute('aria-label')).toBe(label)
    await close()
  })

  it('the order of a site stands whole in its bar', async () => {
    const path = await linkTo(language, { site: 'Usine de Bitche', ...load })
    const { page, close } = await openPage(site, path, { viewport: { width: 390, height: 844 } })
    const standing = page.locator('p[title]').filter({ hasText: 'HTG500H' })
    await standing.waitFor()
    const said = translateSite[language]('stands.references', { reference: 'HTG500H', count: 2 })
    for (const width of [390, 375, 353, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await findOverflow(page)).toEqual([])
      if (!(await standing.isVisible())) continue
      expect(await standing.innerText()).toBe(said)
      const hidden = await standing.evaluate(line => [
        line.scrollWidth - line.clientWidth,
        line.scrollHeight - line.clientHeight,
      ])
      expect(hidden, `${width} px`).toEqual([0, 0])
      expect((await page.locator('main').boundingBox())?.y).toBeLessThan(60)
    }
    await close()
  })
})
