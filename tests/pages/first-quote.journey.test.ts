import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translateCustomerPage } from '#text/customer-page/customer-page.ts'
import { translateKeptPrice } from '#text/kept-prices/kept-prices.ts'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translateSite } from '#text/sites/sites.ts'
import { translateTeam } from '#text/team/team.ts'
import { readPdf } from '../api/documents/read-pdf.ts'
import { owner } from './support/first-account.ts'
import { shareBrowser } from './support/share-browser.ts'
import { openPage, type Server, startServer, wake } from './support/site.ts'

const quote = translateKeptQuote.en

let server: Server
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

/** What somebody does with the keyboard and the mouse, each thing counted. */
let steps = 0
const fill = (page: Page, name: string, value: string) => {
  steps++
  return page.locator(`main [name="${name}"]`).fill(value)
}
const click = (target: Locator) => {
  steps++
  return target.click()
}
const press = (page: Page, name: string) => click(page.getByRole('button', { name, exact: true }).first())

it('from the code in the log to an issued PDF and the customer’s yes, by pages alone', async () => {
  const site = { url: server.url, browser: await shareBrowser() }
  const { page, faults, close } = await openPage(site, '/en/set-up')
  await fill(page, 'code', await server.setUpCode)
  await fill(page, 'organisation', owner.organisation)
  await fill(page, 'name', owner.name)
  await fill(page, 'email', owner.email)
  await fill(page, 'password', owner.password)
  await press(page, translateTeam.en('setUp.submit'))
  await page.waitForURL('**/en/organisation')
  await page.locator('main [name="seller"]').waitFor()
  await fill(page, 'seller', 'Saar Energie GmbH')
  await fill(page, 'terms', 'Payable within 30 days.')
  await press(page, translateOrganisation.en('settings.save'))
  await page.getByText(translateOrganisation.en('settings.saved')).waitFor()

  steps++
  await page.goto(`${site.url}/en/price-lists`, { waitUntil: 'networkidle' })
  await fill(page, 'text', 'Reference\tPrice\nHTG500H\t1250.00\nHTG503H\t7500.00')
  await fill(page, 'name', 'Prices')
  await fill(page, 'from', '2026-01-01')
  await press(page, translateKeptPrice.en('import.keep', { count: 2 }))
  await page.getByRole('row', { name: /^Prices EUR/ }).waitFor()

  steps++
  await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
  await wake(page)
  await fill(page, 'site', 'Dahn, mill 2')
  await fill(page, 'managers', '12')
  await fill(page, 'productsPerManager', '15')
  await fill(page, 'servicesPerProduct', '10')
  await press(page, translateSite.en('bar.quote'))
  await page.waitForURL('**/en/quote')
  await wake(page)
  await fill(page, 'customer.name', 'Wasgau Mühlen GmbH')
  await press(page, quote('keep.action'))
  await page.waitForURL(/\/en\/quotes\/[\w-]{36}$/)
  await wake(page)
  await page.locator('[data-prices="Prices"]').waitFor()
  await page.locator('[data-save="saved"]').waitFor()
  await press(page, quote('issue.action'))
  await press(page, quote('issue.confirm'))
  await page.getByText(quote('history.prices', { name: 'Prices' })).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, quote('act.pdf'))])
  const { pages } = await readPdf(new Uint8Array(await readFile(await download.path())))
  const text = pages.map(each => each.text).join(' ')
  const told = [
    'Saar Energie GmbH',
    'Wasgau Mühlen GmbH',
    'Dahn, mill 2',
    'Payable within 30 days.',
    '7,500.00',
  ]
  for (const said of [...told, /\d{4}-0001/.exec(text)?.[0] ?? 'a number']) expect(text).toContain(said)

  await press(page, quote('share.make'))
  const link = (await page.locator('code').textContent()) ?? ''
  const theirs = await openPage(site, new URL(link).pathname, { locale: 'en', javaScriptEnabled: false })
  const customer = translateCustomerPage.en
  await theirs.page.getByLabel(customer('answer.name')).fill('Petra Lang')
  await theirs.page.getByRole('button', { name: customer('answer.accept'), exact: true }).click()
  await theirs.page.getByText('Petra Lang accepted this quote').waitFor()
  await theirs.close()
  await page.reload()
  await page.locator('[data-decision="accepted"]').waitFor()
  expect(faults).toEqual([])
  // Under five minutes for somebody who has never seen it: no more than can be done in that time.
  expect(steps).toBeLessThan(30)
  await close()
})
