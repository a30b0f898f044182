import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'
import { findObjections } from './support/find-objections.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openSignedIn, sendAs } from './support/signed-in.ts'
import { type OpenedPage, openPage, type Site, wake } from './support/site.ts'

/* On a phone, and on a desk, no amount lies beyond an edge, where only a sideways scroll would show it. */

const phone = { viewport: { width: 390, height: 844 } }
const LONG =
  'Inbetriebnahme des Energiemanagementsystems einschließlich Messstellenabgleich und Abnahmeprotokoll'
const lines = [
  { text: LONG, quantity: '1000.5', unit: 'Stunden', unitPrice: '1234567.89', discountPercent: '12.5' },
  {
    text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau',
    quantity: '1',
    unitPrice: '1234567.89',
    taxes: ['Mehrwertsteuer ermäßigt'],
  },
]
const taxes = [
  { name: 'Mehrwertsteuer', ratePercent: '19' },
  { name: 'Mehrwertsteuer ermäßigt', ratePercent: '7' },
]

let site: Site
let id: string
beforeAll(async () => {
  site = await shareSite()
  const more = { language: 'de', validUntil: '2099-12-31', lines, taxes, discountPercent: '2.5' }
  id = (await send('POST', '/api/v1/quotes', quoteRequest(more))).json.id
})
const send = (...sent: Parameters<ReturnType<typeof sendAs>>) => sendAs(site)(...sent)

/** How many amounts a page shows, and those of them that are not within the window. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const outside: string[] = []
    let count = 0
    while (texts.nextNode()) {
      const text = texts.currentNode
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      if (!/\d\s?€/.test(text.nodeValue ?? '') || width === 0) continue
      count += 1
      // What scrolls sideways shows only what lies within it, and a cell that is too narrow lies over the next.
      const box = text.parentElement?.closest('th, td, section, article')?.getBoundingClientRect()
      if (left < 0 || right > Math.min(innerWidth, box?.right ?? innerWidth) + 0.5)
        outside.push(`${text.nodeValue} from ${left} to ${right}`)
    }
    return { count, outside }
  })

async function expectInSight({ page, close }: OpenedPage, least: number): Promise<void> {
  await expect.poll(async () => (await measure(page)).count).toBeGreaterThanOrEqual(least)
  expect((await measure(page)).outside).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
  expect((await measure(page)).outside).toEqual([])
  expect(await findObjections(page)).toEqual([])
  // The page is now as narrow as it may get.
  expect((await measure(page)).outside).toEqual([])
  await close()
}

describe('amounts are in sight at 390 and 1440 px', () => {
  it('in the letter of a quote that is being written', async () => {
    const priced = { managers: '12', productsPerManager: '15', servicesPerProduct: '10', currency: 'EUR' }
    const link = await linkTo('en', {
      site: 'Dahn',
      ...priced,
      archiveIntervalMinutes: '10',
      priceText: writePriceList(),
    })
    const opened = await openSignedIn(site, link, phone)
    await opened.page.getByRole('link', { name: translatePage.en('answer.quote') }).click()
    await opened.page.waitForURL('**/en/quote')
    await opened.page.goto(`${site.url}/de/quote`)
    await wake(opened.page)
    await opened.page.locator('[name="customer.name"]').fill('Wasgau Mühlen GmbH')
    await expectInSight(opened, 3)
  })

  it('in the letter of a draft, then of the issued quote, in the list, and on the customer’s page', async () => {
    await expectInSight(await openSignedIn(site, `/de/quotes/${id}`, phone), 8)
    await send('POST', `/api/v1/quotes/${id}/issue`, undefined, { 'if-match': '*' })
    await expectInSight(await openSignedIn(site, `/de/quotes/${id}`, phone), 8)
    await expectInSight(await openSignedIn(site, '/de/quotes', phone), 1)
    const { token } = (await send('POST', `/api/v1/quotes/${id}/share-links`, {})).json
    const theirs = { ...phone, locale: 'de', javaScriptEnabled: false }
    const { page, close } = await openPage(site, `/q/${token}`, theirs)
    const { count, outside } = await measure(page)
    expect(count).toBeGreaterThanOrEqual(8)
    expect(outside).toEqual([])
    // On paper the table is a table.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article thead').evaluate(head => getComputedStyle(head).position)).toBe(
      'static',
    )
    await close()
  })

  it('in the comparison of two price lists', async () => {
    const ids: string[] = []
    for (const [name, price] of [
      ['Früher', '1234567.89'],
      ['Später', '2345678.91'],
    ]) {
      const from = `20${60 + ids.length}-02-03`
      const { json } = await send('POST', '/api/v1/price-lists', {
        name,
        currency: 'EUR',
        from,
        prices: { HTG500H: price },
      })
      ids.push(json.id)
    }
    const opened = await openSignedIn(site, '/de/price-lists', phone)
    for (const [at, end] of ['from', 'to'].entries())
      await opened.page.locator(`[name="compare.${end}"]`).selectOption(ids[at] ?? '')
    await opened.page.locator('td[data-title]').first().waitFor()
    await expectInSight(opened, 3)
  })
})
