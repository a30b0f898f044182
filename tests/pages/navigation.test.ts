import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { translateSiteSearch } from '#text/site-search/site-search.ts'
import { listPlaces } from '../../app/navigation/site-map.ts'
import { shareSite } from './support/share-site.ts'
import { type OpenedPage, openPage, type Site } from './support/site.ts'

const t = translatePage.en
const search = translateSiteSearch.en

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

describe('at a desk', () => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await openPage(site, '/en/planners/multi-server', { viewport: { width: 1920, height: 900 } })
  })
  afterAll(() => opened.close())

  it('marks the present page, and the part it belongs to', async () => {
    const { page } = opened
    const group = page.getByRole('button', { name: t('site.nav.planners') })
    expect(await group.getAttribute('aria-current')).toBe('true')
    await group.click()
    const current = page.locator('header nav [aria-current="page"]')
    expect(await current.allTextContents()).toEqual([t('site.nav.multi-server')])
    await page.keyboard.press('Escape')
    expect(await group.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => group.evaluate(button => button === document.activeElement)).toBe(true)
  })

  it('aligns the name with the content on a wide screen', async () => {
    const { page } = opened
    const left = (selector: string) =>
      page.locator(selector).evaluate(element => {
        const { left } = element.getBoundingClientRect()
        return left + Number.parseFloat(getComputedStyle(element).paddingInlineStart)
      })
    await page.goto(`${site.url}/en`)
    expect(await left('body > header > a')).toBeCloseTo(await left('main header'), 0)
  })

  it('searches by keyboard alone, from the slash to the page that is found', async () => {
    const { page, faults } = opened
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: search('label') })
    await expect.poll(() => field.evaluate(input => input === document.activeElement)).toBe(true)
    await page.keyboard.type('several servers')
    const options = page.getByRole('listbox').getByRole('option')
    await options.first().waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.last().getAttribute('id'))
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowDown')
    expect(await options.first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/planners/multi-server')
    expect(faults).toEqual([])
  })

  it('leaves a slash to the field in which it is typed', async () => {
    const { page } = opened
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    await page.locator('[name="site"]').fill('')
    await page.locator('[name="site"]').press('/')
    expect(await page.locator('[name="site"]').inputValue()).toBe('/')
  })
})

describe('on a phone', () => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await openPage(site, '/en', { viewport: { width: 390, height: 844 } })
  })
  afterAll(() => opened.close())

  it('the header is one row', async () => {
    const box = await opened.page.locator('body > header').boundingBox()
    expect(box?.height).toBeLessThanOrEqual(52)
  })

  it('the menu leads to every part, by keyboard, and Escape closes it', async () => {
    const { page } = opened
    const button = page.getByRole('button', { name: t('site.menu') })
    await button.focus()
    await page.keyboard.press('Enter')
    const links = await page
      .locator('body > header nav a')
      .evaluateAll(all => all.filter(a => a.checkVisibility()).map(a => a.getAttribute('href')))
    for (const path of listPlaces()) expect(links).toContain(`/en${path}`)
    await page.keyboard.press('Escape')
    expect(await page.locator('body > header nav a').first().isVisible()).toBe(false)
    await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true)
  })
})

it('can be put on a home screen: its manifest names icons that are there', async () => {
  const manifest = (await (await fetch(`${site.url}/manifest.webmanifest`)).json()) as {
    start_url: string
    icons: { src: string; type: string }[]
  }
  expect((await fetch(site.url + manifest.start_url)).status).toBe(200)
  for (const { src, type } of manifest.icons) {
    const icon = await fetch(site.url + src)
    expect([icon.status, icon.headers.get('Content-Type')], src).toEqual([200, type])
  }
})
