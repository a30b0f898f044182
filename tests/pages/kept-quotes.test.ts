import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateCustomerPage } from '#text/customer-page/customer-page.ts'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { readPdf } from '../api/documents/read-pdf.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'
import { changeDraft, untilSaved } from './support/change-draft.ts'
import { findObjections } from './support/find-objections.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { openSignedIn, openTeamContext, sendAs } from './support/signed-in.ts'
import { openPage, openPageIn, type Site, wake } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateKeptQuote.en
const customer = translateCustomerPage.en
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const begin = async (more: object = {}) => {
  const validUntil = '2099-12-31'
  const body = quoteRequest({ validUntil, ...more })
  const { status, json } = await sendAs(site)('POST', '/api/v1/quotes', body)
  expect(status).toBe(201)
  return json.id as string
}

describe('quotes of a team', () => {
  it('go from the estimate to an issued PDF and the customer’s yes by pages alone', async () => {
    const priced = { managers: '12', productsPerManager: '15', servicesPerProduct: '10', currency: 'EUR' }
    const archived = { archiveIntervalMinutes: '10' }
    const link = await linkTo('en', { site: 'Dahn', ...priced, ...archived, priceText: writePriceList() })
    const { page, faults, close } = await openSignedIn(site, link)
    await page.getByRole('link', { name: translatePage.en('answer.quote') }).click()
    await page.waitForURL('**/en/quote')
    await wake(page)
    await field(page, 'customer.name').fill('Wasgau Mühlen GmbH')
    await press(page, t('keep.action'))
    await page.waitForURL(/\/en\/quotes\/[\w-]{36}$/)
    await wake(page)
    await untilSaved(page)
    await changeDraft(page, () => field(page, 'customer.contact').fill('Petra Lang'))
    expect(await findObjections(page)).toEqual([])
    const isDraft = page.getByText(translateQuote.en('notice.draft'))
    expect(await isDraft.count()).toBe(1)

    // What is missing is said before anything is asked, and the keyboard stands there.
    const missing = page.getByText(t('issue.incomplete', { count: 1 }))
    await field(page, 'customer.name').fill('')
    await page.locator('[data-save="incomplete"]').waitFor()
    await press(page, t('issue.action'))
    await missing.waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('customer.name')
    expect(await page.getByRole('button', { name: t('issue.confirm') }).count()).toBe(0)
    expect(await findObjections(page)).toEqual([])
    await field(page, 'customer.name').fill('Wasgau Mühlen GmbH')
    await missing.waitFor({ state: 'detached' })
    await untilSaved(page)

    await press(page, t('issue.action'))
    await press(page, t('issue.confirm'))
    await page.getByRole('button', { name: t('share.make') }).waitFor()
    expect(await isDraft.count()).toBe(0)
    const heading = await page.locator('h1').textContent()
    const [number = 'none'] = /\d{4}-\d{4}/.exec(heading ?? '') ?? []
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, t('act.pdf'))])
    const { pages } = await readPdf(new Uint8Array(await readFile(await download.path())))
    const text = pages.map(({ text }) => text).join(' ')
    for (const said of [number, 'Wasgau Mühlen GmbH', 'Petra Lang', 'Dahn']) expect(text).toContain(said)

    await press(page, t('share.make'))
    const shared = (await page.locator('code').textContent()) ?? ''
    expect(await findObjections(page)).toEqual([])
    const theirs = await openPage(site, new URL(shared).pathname, { locale: 'en', javaScriptEnabled: false })
    await theirs.page.getByLabel(customer('answer.name')).fill('Petra Lang')
    await press(theirs.page, customer('answer.accept'))
    await theirs.page.getByText('Petra Lang accepted this quote').waitFor()
    await theirs.close()

    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('[data-decision="accepted"]').waitFor()
    expect(await page.locator('[data-decision]').innerText()).toContain('Petra Lang')
    await page.goto(`${site.url}/en/quotes`)
    await page
      .getByRole('row', { name: /Wasgau/ })
      .first()
      .waitFor()
    await field(page, 'search').fill(number)
    await page.getByRole('row', { name: new RegExp(`${number}.*Wasgau`) }).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('say which prices are missing where the team has no list for them either', async () => {
    const load = { managers: '12', productsPerManager: '15', servicesPerProduct: '10', currency: 'ISK' }
    const archived = { archiveIntervalMinutes: '10' }
    const { page, close } = await openSignedIn(
      site,
      await linkTo('de', { site: 'Dahn', ...load, ...archived }),
    )
    const form = translateQuotePage.de
    await page.getByRole('link', { name: translatePage.de('answer.quote') }).click()
    await page.waitForURL('**/de/quote')
    await wake(page)
    await field(page, 'currency').selectOption('ISK')
    await field(page, 'customer.name').fill('Wasgau Mühlen GmbH')
    await field(page, 'date').fill('2026-12-01')
    await press(page, translateKeptQuote.de('keep.action'))
    await page
      .getByText(translateKeptQuote.de('keep.unlisted', { currency: 'ISK', day: '1. Dezember 2026' }))
      .waitFor()
    // Its number comes when it is issued: what is missing is the price.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toMatch(/^priceList\./)
    // A letter of other figures than the fields says that it is one.
    const price = page.locator('[name^="priceList."]').first()
    await price.fill('390000')
    const preview = page.getByRole('region', { name: form('page.preview') })
    await preview
      .getByText(/390\.000/)
      .first()
      .waitFor()
    expect(await preview.innerText()).not.toContain(form('preview.stale'))
    await price.fill('390 bis 400')
    const note = preview.getByText(form('preview.stale'))
    await note.waitFor()
    expect(await findObjections(page)).toEqual([])
    // It stays beside the total, however far that is on a phone, and goes on paper with it.
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('article').evaluate(letter => letter.scrollIntoView({ block: 'end' }))
    await expect.poll(async () => (await note.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await page.emulateMedia({ media: 'print' })
    expect(await note.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await close()
  })

  it('take the logo of the letterhead by a button in the language of the page', async () => {
    const { page, close } = await openSignedIn(site, '/de/organisation')
    const own = translateOrganisation.de
    const input = page.getByLabel(own('settings.logo.open'))
    // The browser's own button speaks the language of the browser.
    expect((await input.boundingBox())?.width).toBeLessThanOrEqual(1)
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
    await page.getByAltText(own('settings.logo.alt')).waitFor()
    expect(await findObjections(page)).toEqual([])
    await close()
  })

  it('follow what is recommended in sight, and keep an order that was chosen', async () => {
    const [site2] = quoteRequest().sites
    const order = [{ reference: 'HTG503H', quantity: 1 }]
    const priceList = { HTG503H: '7500.00', HTG507H: '2000.00' }
    const id = await begin({
      priceList,
      sites: [
        { ...site2, order },
        { ...site2, name: 'Mill 3', order },
      ],
    })
    const { page, faults, close } = await openSignedIn(site, `/en/quotes/${id}`)
    await untilSaved(page)
    const price = page.locator('[name="priceList.HTG503H"]').first()
    await changeDraft(page, () => price.fill('9999'))
    const own = translateQuotePage.en
    const list = await sendAs(site)('GET', `/api/v1/quotes/${id}`)
    expect(list.json.request.sites).toMatchObject([{ choice: 'recommended' }, { choice: 'recommended' }])
    await close()
    // A smaller base licence with an extension is cheaper.
    const cheaper = { ...list.json.request, priceList: { ...priceList, HTG500H: '1250.00' } }
    await sendAs(site)('PUT', `/api/v1/quotes/${id}`, cheaper, { 'if-match': list.json.etag })
    const again = await openSignedIn(site, `/en/quotes/${id}`)
    const note = again.page.locator('[data-proposed="anew"]')
    await note.first().waitFor()
    expect(await note.first().innerText()).toContain(own('sites.anew', { order: 'EMS stream 5000' }))
    expect(await findObjections(again.page)).toEqual([])
    await changeDraft(again.page, () => note.first().getByRole('button').click())
    await again.page.getByText(own('sites.by-hand')).waitFor()
    expect(await note.count()).toBe(1)
    const { request } = (await sendAs(site)('GET', `/api/v1/quotes/${id}`)).json
    expect(request.sites).toMatchObject([
      { choice: 'by-hand', order },
      { choice: 'recommended', order: [{ reference: 'HTG500H' }, { reference: 'HTG507H' }] },
    ])
    expect([...faults, ...again.faults]).toEqual([])
    await again.close()
  })

  it('take over the load that their site has by now, in sight and back again', async () => {
    const load = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10' }
    const link = await linkTo('en', {
      site: 'Annweiler',
      currency: 'EUR',
      ...load,
      priceText: writePriceList(),
    })
    const { page, faults, close } = await openSignedIn(site, link)
    await page.getByRole('link', { name: translatePage.en('answer.quote') }).click()
    await page.waitForURL('**/en/quote')
    await wake(page)
    await field(page, 'customer.name').fill('Wasgau Mühlen GmbH')
    await press(page, t('keep.action'))
    await page.waitForURL(/\/en\/quotes\/[\w-]{36}$/)
    await wake(page)
    await untilSaved(page)
    const source = page.getByLabel(t('load.from'), { exact: true })
    await page.getByText(t('load.managers', { value: '12' })).waitFor()
    expect(await source.count()).toBe(0)
    const draft = new URL(page.url()).pathname
    const path = `/api/v1${draft.slice('/en'.length)}`
    const managers = async () =>
      (await sendAs(site)('GET', path)).json.request.sites[0].estimate.managers as number

    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    await wake(page)
    await field(page, 'managers').fill('14')
    await page.waitForURL(/managers=14/)
    await page.goto(site.url + draft, { waitUntil: 'networkidle' })
    await wake(page)
    await page.getByText(t('load.leftBehind', { name: 'Annweiler' })).waitFor()
    expect(await findObjections(page)).toEqual([])
    expect(await managers()).toBe(12)
    await source.selectOption({ label: t('load.ofDevice', { name: 'Annweiler' }) })
    await page.getByText(t('load.managers', { value: '14' })).waitFor()
    expect(await page.getByText(t('load.leftBehind', { name: 'Annweiler' })).count()).toBe(0)
    await expect.poll(managers).toBe(14)
    await source.selectOption({ label: t('load.opened') })
    await expect.poll(managers).toBe(12)
    expect(faults).toEqual([])
    await close()
  })

  it('say the load of a long inventory in a few lines', async () => {
    const inventory = Array.from({ length: 300 }, (_each, at) => ({
      name: `Hall ${at + 1}`,
      products: 2,
      servicesPerProduct: 3,
    }))
    const order = [{ reference: 'HTG503H', quantity: 1 }]
    const id = await begin({ sites: [{ name: 'Landau', estimate: { inventory }, order }] })
    const { page, faults, close } = await openSignedIn(site, `/en/quotes/${id}`)
    const said = page.locator('p[id$="-load"]')
    await said.waitFor()
    expect(await said.innerText()).toMatch(/^Inventory: Hall 1 × 2 × 3; .{100,220}…$/)
    expect(faults).toEqual([])
    await close()
  })

  it('lose nothing where two people write the same draft', async () => {
    const id = await begin({ terms: 'Net 30 days' })
    const path = `/en/quotes/${id}`
    const [mine, theirs] = [await openSignedIn(site, path), await openSignedIn(site, path)]
    for (const { page } of [mine, theirs]) await untilSaved(page)
    await changeDraft(theirs.page, async () => {
      await field(theirs.page, 'terms').fill('Net 14 days')
      await field(theirs.page, 'customer.contact').fill('Petra Lang')
    })
    await mine.page.context().setOffline(true)
    await field(mine.page, 'terms').fill('Net 60 days')
    await field(mine.page, 'discountPercent').fill('5')
    await mine.page.locator('[data-save="offline"]').waitFor()
    // Once the network is back, nobody has to ask for it.
    await mine.page.context().setOffline(false)
    await mine.page.getByRole('heading', { name: t('conflict.title') }).waitFor()
    const shown = async (part: string) => {
      const choice = mine.page.locator(`[data-part="${part}"]`)
      return [await choice.innerText(), await choice.locator(':checked').getAttribute('value')]
    }
    // What only one has changed is taken from them; what both have is asked for.
    expect((await shown('customer'))[1]).toBe('theirs')
    expect((await shown('discountPercent'))[1]).toBe('mine')
    const [terms] = await shown('terms')
    for (const said of ['Net 14 days', 'Net 60 days', t('conflict.clash')]) expect(terms).toContain(said)
    expect(await findObjections(mine.page)).toEqual([])
    await mine.page.locator('[data-part="terms"] [value="theirs"]').check()
    await press(mine.page, t('conflict.take'))
    await untilSaved(mine.page)
    const { request } = (await sendAs(site)('GET', `/api/v1/quotes/${id}`)).json
    expect(request).toMatchObject({ terms: 'Net 14 days', discountPercent: '5' })
    expect(request.customer.contact).toBe('Petra Lang')
    await mine.close()
    await theirs.close()
  })

  it('are saved by themselves once a server that was down answers again', async () => {
    const id = await begin()
    const context = await openTeamContext(site)
    const { page } = await openPageIn(context, site, `/en/quotes/${id}`)
    await untilSaved(page)
    await page.clock.install()
    const address = `**/api/v1/quotes/${id}`
    await page.route(address, route => route.abort())
    await field(page, 'terms').fill('Net 45 days')
    await page.locator('[data-save="offline"]').waitFor()
    await page.unroute(address)
    await changeDraft(page, () => page.clock.fastForward(15_000))
    expect((await sendAs(site)('GET', `/api/v1/quotes/${id}`)).json.request.terms).toBe('Net 45 days')
    await context.close()
  })

  it('tell what a revision changes, before it is issued and after', async () => {
    const id = await begin()
    await sendAs(site)('POST', `/api/v1/quotes/${id}/issue`, undefined, { 'if-match': '*' })
    const { page, faults, close } = await openSignedIn(site, `/en/quotes/${id}`)
    await press(page, t('revise.action'))
    await press(page, t('revise.confirm'))
    const panel = page.getByRole('region', { name: t('revisions.title') })
    await panel.getByText(t('revisions.same')).waitFor()
    await changeDraft(page, () => field(page, 'discountPercent').fill('10'))
    await panel.locator('[data-change="discount"]').waitFor()
    expect(await panel.locator('[data-change="total"]').innerText()).toMatch(/Total: €.* → €/)
    expect(await findObjections(page)).toEqual([])
    await press(page, t('issue.action'))
    await press(page, t('issue.confirm'))
    await page.getByRole('button', { name: t('history.earlier', { revision: 1 }) }).waitFor()
    await panel.locator('[data-change="discount"]').waitFor()
    await panel.getByLabel(t('revisions.to')).selectOption('1')
    await panel.getByText(t('revisions.same')).waitFor()
    expect(await findObjections(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('keep what a tool asked for beyond the fields', async () => {
    const taxes = ['A', 'B', 'C'].map(name => ({ name, ratePercent: '1' }))
    const lines = [{ text: 'Work', quantity: '1', unitPrice: '10.00', taxes: ['A', 'B'] }]
    const id = await begin({ taxes, lines, appendix: true })
    const { page, close } = await openSignedIn(site, `/en/quotes/${id}`)
    await page.getByText(t('desk.fixed')).waitFor()
    expect(await field(page, 'customer.name').count()).toBe(0)
    await close()
  })
})
