import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateKeptPrice } from '#text/kept-prices/kept-prices.ts'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translatePasted } from '#text/pasted-tables/pasted-tables.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { translateSite } from '#text/sites/sites.ts'
import { workbookOf } from '../api/workbooks.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'
import { changeDraft, untilSaved } from './support/change-draft.ts'
import { findObjections } from './support/find-objections.ts'
import { linkTo } from './support/link-to.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember, openSignedIn, sendAs } from './support/signed-in.ts'
import { type Site, wake } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateKeptPrice.en
const desk = translateKeptQuote.en
const form = translateQuotePage.en
const bar = translateSite.en
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const keep = async (list: object) => {
  const { status, json } = await sendAs(site)('POST', '/api/v1/price-lists', list)
  expect(status).toBe(201)
  return json.id as string
}

describe('price lists of a team', () => {
  it('are imported from a paste and from an Excel file, shown line by line before they are kept', async () => {
    const { page, faults, close } = await openSignedIn(site, '/en/price-lists')
    // What costs nothing is no price until somebody says so, as in an estimate.
    await field(page, 'text').fill('Reference\tPrice\nHTG506H\t0.00\nHTG500H\t1250.00')
    await press(page, translatePasted.en('zero.take'))
    await page.getByRole('row', { name: /2 HTG506H €0\.00/ }).waitFor()
    await field(page, 'text').fill(
      'Reference\tPrice\nHTG500H\t1250.00\nHTG503H\tcall us\nHTG504H\t900.50\nHTG505H\t-5\nShipping\t25.00',
    )
    await page.getByRole('row', { name: /2 HTG500H €1,250\.00/ }).waitFor()
    // A line that says no price is shown with the reason, and is not kept.
    const faulty = page.getByRole('row', { name: /^3 / })
    expect(await faulty.innerText()).toContain(t('import.note.price-missing'))
    expect(await page.getByRole('row', { name: /^5 / }).innerText()).toMatch(/-5|−5|5/)
    // Nor is one that prices no licence passed over unseen.
    const shipping = page.getByRole('row', { name: /^6 / })
    expect(await shipping.innerText()).toContain(t('import.note.header'))
    expect(await findObjections(page)).toEqual([])
    await field(page, 'name').fill('Pasted')
    await field(page, 'currency').selectOption('NOK')
    // It is read anew in that currency; whoever keeps it before takes that question back.
    await page.getByRole('row', { name: /2 HTG500H NOK.1,250\.00/ }).waitFor()
    await field(page, 'from').fill('2026-01-01')
    await press(page, t('import.keep', { count: 2 }))
    await page.getByText(t('import.kept', { name: 'Pasted' })).waitFor()

    const workbook = workbookOf({
      Preise: [
        ['Artikel', 'Bezeichnung', 'Preis'],
        ['HTG500H', 'EMS stream 500', 1300],
        ['HTG503H', 'EMS stream 5000', 7800.5],
      ],
    })
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const file = { name: 'preise.xlsx', mimeType, buffer: Buffer.from(workbook) }
    await page.getByLabel(translatePasted.en('file')).setInputFiles(file)
    await page.getByRole('row', { name: /HTG503H .*7,800\.50/ }).waitFor()
    await field(page, 'name').fill('Opened')
    await field(page, 'from').fill('2026-07-01')
    await field(page, 'until').fill('2026-12-31')
    await press(page, t('import.keep', { count: 2 }))
    await page.getByText(t('import.kept', { name: 'Opened' })).waitFor()
    // As narrow as the page is by now, each value stands beside its title.
    await page.getByRole('row', { name: `Opened ${t('column.currency')} NOK` }).waitFor()
    const { items } = (await sendAs(site)('GET', '/api/v1/price-lists?on=2026-08-01&currency=NOK')).json
    const { prices } = (await sendAs(site)('GET', `/api/v1/price-lists/${items[0].id}/prices`)).json
    expect(Object.values(prices).map(Number)).toEqual([1300, 7800.5])
    expect(faults).toEqual([])
    await close()
  })

  it('give back what stood there before a file was opened', async () => {
    const { page, close } = await openSignedIn(site, '/de/price-lists')
    const undo = page.getByRole('button', { name: translatePasted.de('undo'), exact: true }).last()
    const pastedList = 'HTG500H\t1250,00\nHTG503H\t7500,00'
    const list = 'HTG500H;1300,00'
    const file = { name: 'preise.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }
    const text = field(page, 'text')
    await text.fill(pastedList)
    await page.getByLabel(translatePasted.de('file')).setInputFiles(file)
    await expect.poll(() => text.inputValue()).toContain('1300,00')
    await text.press('End')
    await text.pressSequentially(' EUR')
    const mended = await text.inputValue()
    await undo.click()
    expect(await text.inputValue()).toBe(pastedList)
    // What was mended since is not lost by it either.
    await undo.click()
    expect(await text.inputValue()).toBe(mended)
    expect(await findObjections(page)).toEqual([])
    await close()
  })

  it('are in the currency that the list says, or in one that the page calls assumed', async () => {
    const pasted = translatePasted.sv
    const { page, close } = await openSignedIn(site, '/sv/price-lists')
    const text = field(page, 'text')
    const chosen = () => field(page, 'currency').locator('option:checked').innerText()
    const lists: readonly (readonly [list: string, currency: string, amount: RegExp])[] = [
      [
        'Artikelnr\tBenämning\tPris exkl. moms SEK\nHTG500H\tA\t12500\nHTG503H\tB\t8000',
        pasted('currency.by-list', { currency: 'SEK' }),
        /2 HTG500H 12.500,00.kr/,
      ],
      ['HTG500H\t1250,00 CHF', pasted('currency.by-list', { currency: 'CHF' }), /1 HTG500H 1.250,00.CHF/],
      // Written as in Sweden, which names no currency for all that.
      ['HTG500H\t12 500:-', pasted('currency.usual', { currency: 'EUR' }), /1 HTG500H 12.500,00.€/],
    ]
    for (const [list, currency, amount] of lists) {
      await text.fill(list)
      await page.getByRole('row', { name: amount }).waitFor()
      expect(await chosen()).toBe(currency)
    }
    // Signs of several currencies: nothing is kept before one is chosen.
    await text.fill('HTG500H\t12500 kr')
    await page.getByText(pasted('ask.currency.why')).waitFor()
    expect(await chosen()).toBe(pasted('currency.open'))
    const keepIt = page.getByRole('button', { name: translateKeptPrice.sv('import.keep', { count: 1 }) })
    expect(await keepIt.isDisabled()).toBe(true)
    await field(page, 'currency').selectOption('NOK')
    await page.getByRole('row', { name: /1 HTG500H 12.500,00.(?:NOK|Nkr)/ }).waitFor()
    // It is kept in what was read, without having been chosen.
    await text.fill('HTG500H\t1250,00 CHF')
    await page.getByRole('button', { name: pasted('currency.take', { currency: 'CHF' }) }).click()
    await field(page, 'currency').selectOption('')
    await field(page, 'name').fill('Schweiz')
    await field(page, 'from').fill('2026-01-01')
    await keepIt.click()
    await page.getByText(translateKeptPrice.sv('import.kept', { name: 'Schweiz' })).waitFor()
    const { items } = (await sendAs(site)('GET', '/api/v1/price-lists?on=2026-08-01&currency=CHF')).json
    expect(items.map(({ name }: { name: string }) => name)).toContain('Schweiz')
    await close()
  })

  it('are chosen on a draft, which says which one applies and why, beside a tax that the customer owes', async () => {
    const prices = { HTG500H: '1000.00', HTG503H: '7000.00' }
    await keep({ name: 'Kroner 2026', currency: 'DKK', from: '2026-01-01', prices })
    const sale = { ...prices, HTG503H: '6500.00' }
    const autumn = await keep({ name: 'Autumn', currency: 'DKK', from: '2026-09-01', prices: sale })
    const body = quoteRequest({ currency: 'DKK', date: '2026-12-01', validUntil: '2099-12-31' })
    const { json } = await sendAs(site)('POST', '/api/v1/quotes', body)
    const { page, faults, close } = await openSignedIn(site, `/en/quotes/${json.id}`)
    await untilSaved(page)
    const source = field(page, 'priceSource')
    await changeDraft(page, () => source.selectOption('applying'))
    const why = page.locator('[data-prices="Autumn"]')
    await why.waitFor()
    for (const said of ['1 December 2026', 'from 1 September 2026', desk('prices.others', { count: 1 })])
      expect(await why.innerText()).toContain(said)
    await expect.poll(() => field(page, 'priceList.HTG503H').inputValue()).toBe('6500.00')
    expect(await field(page, 'priceList.HTG503H').getAttribute('readonly')).not.toBeNull()
    // What was typed before the list was chosen is not lost by it.
    const own = body.priceList?.HTG503H
    await source.selectOption('')
    await expect.poll(() => field(page, 'priceList.HTG503H').inputValue()).toBe(own)
    await source.selectOption('applying')
    await expect.poll(() => field(page, 'priceList.HTG503H').inputValue()).toBe('6500.00')
    await untilSaved(page)
    // On a day on which none holds, nothing is saved and it is said why.
    await field(page, 'date').fill('2025-06-01')
    await page.getByText(desk('prices.none', { currency: 'DKK', day: '1 June 2025' })).waitFor()
    await page.locator('[data-save="incomplete"]').waitFor()
    await field(page, 'date').fill('2026-12-01')
    await why.waitFor()

    await field(page, 'taxes.0.isOwed').check()
    expect(await field(page, 'taxes.0.ratePercent').inputValue()).toBe('0')
    await page.locator('[data-save="incomplete"]').waitFor()
    await field(page, 'taxes.0.isOwed').uncheck()
    expect(await field(page, 'taxes.0.ratePercent').inputValue()).toBe(body.taxes?.[0]?.ratePercent)
    await field(page, 'taxes.0.isOwed').check()
    await changeDraft(page, () => page.getByLabel(form('taxes.reason')).fill('Reverse charge: Article 196'))
    expect(await findObjections(page)).toEqual([])
    const { request, total } = (await sendAs(site)('GET', `/api/v1/quotes/${json.id}`)).json
    expect(request).toMatchObject({ priceListId: 'applying' })
    expect(request.taxes).toEqual([
      { name: 'VAT', ratePercent: '0', reverseCharge: 'Reverse charge: Article 196' },
    ])
    expect(total.amount).toBe('7215.00')
    // A list that ends in between changes the sum: it is shown before anything is issued.
    await sendAs(site)('PATCH', `/api/v1/price-lists/${autumn}`, { until: '2026-10-31' }, { 'if-match': '*' })
    await press(page, desk('issue.action'))
    await press(page, desk('issue.confirm'))
    await page.getByText(desk('desk.refreshed')).waitFor()
    await page.locator('[data-prices="Kroner 2026"]').waitFor()
    await expect.poll(() => field(page, 'priceList.HTG503H').inputValue()).toBe('7000.00')
    await press(page, desk('issue.action'))
    await press(page, desk('issue.confirm'))
    await page.getByText(desk('history.prices', { name: 'Kroner 2026' })).waitFor()
    // The letter stands beside it, at the prices of then.
    await page
      .getByRole('region', { name: desk('desk.preview') })
      .getByText(/7,000\.00/)
      .first()
      .waitFor()
    expect(faults.filter(fault => !fault.includes('412'))).toEqual([])
    await close()
  })

  it('fill the price list of an estimate at one press, where the one that applies today is asked for', async () => {
    const prices = { HTG500H: '1250.00', HTG502H: '3600.00', HTG503H: '7500.00', HTG504H: '300.00' }
    await keep({ name: 'Czech 2026', currency: 'CZK', from: '2026-01-01', prices })
    const load = { managers: '12', productsPerManager: '15', servicesPerProduct: '10', currency: 'CZK' }
    const { page, faults, close } = await openSignedIn(site, await linkTo('en', load))
    await page.getByText(translatePage.en('prices.title'), { exact: true }).click()
    await page.getByText(translatePasted.en('prices.team', { name: 'Czech 2026' })).waitFor()
    await press(page, translatePasted.en('prices.team.take'))
    await expect
      .poll(() => page.getByLabel(translatePasted.en('prices.text')).inputValue())
      .toContain('HTG502H\t3600.00')
    const answer = page.locator('#results-title ~ div:last-child dl dd').first()
    await expect.poll(() => answer.textContent()).toContain('EMS\u00a0stream\u00a02000')
    // What fills the field is taken back as what was pasted is.
    await page
      .getByRole('button', { name: translatePasted.en('undo') })
      .first()
      .click()
    await expect.poll(() => page.getByLabel(translatePasted.en('prices.text')).inputValue()).toBe('')
    expect(faults).toEqual([])
    await close()
  })

  it('are compared: which prices differ, and what that would do to each open quote', async () => {
    const begins = { currency: 'PLN', from: '2026-01-01' }
    await keep({ ...begins, name: 'Old', prices: { HTG500H: '1000.00', HTG503H: '7000.00' } })
    const next = { HTG500H: '1000.00', HTG503H: '7350.00', HTG504H: '900.00' }
    await keep({ ...begins, name: 'New', from: '2099-01-01', prices: next })
    const { priceList: _own, ...rest } = quoteRequest({ currency: 'PLN', validUntil: '2099-12-31' })
    const made = await sendAs(site)('POST', '/api/v1/quotes', { ...rest, priceListId: 'applying' })
    expect(made.status).toBe(201)
    const { page, faults, close } = await openSignedIn(site, '/en/price-lists')
    await field(page, 'compare.from').selectOption('Old, PLN')
    await field(page, 'compare.to').selectOption('New, PLN')
    await page.getByRole('row', { name: /HTG503H .*7,000\.00 .*7,350\.00 \+.*350\.00 \(\+5%\)/ }).waitFor()
    await page.getByRole('row', { name: /HTG504H None/ }).waitFor()
    const open = page.getByRole('row', { name: /Draft Wasgau Mühlen GmbH/ })
    expect(await open.innerText()).toMatch(/\+PLN.416\.50/)
    expect(await findObjections(page)).toEqual([])
    await open.getByRole('link').click()
    await page.waitForURL(`**/en/quotes/${made.json.id}`)
    expect(faults).toEqual([])
    await close()
  })

  it('price the quote that sales begins from the bar of a site; others have no such way', async () => {
    const prices = { HTG500H: '1000.00', HTG503H: '7000.00' }
    await keep({ name: 'Krona', currency: 'SEK', from: '2026-01-01', prices })
    const load = { managers: '12', productsPerManager: '15', servicesPerProduct: '10', currency: 'SEK' }
    const link = await linkTo('en', { site: 'Dahn', ...load })
    const button = (page: Page) => page.getByRole('button', { name: bar('bar.quote'), exact: true }).first()
    for (const role of ['partner', 'viewer'] as const) {
      const { cookie } = await makeMember(site, role)
      const theirs = await openSignedIn(site, link, { cookie })
      await theirs.page.locator('[data-site-bar]').waitFor()
      await theirs.page.getByRole('link', { name: translatePage.en('site.account') }).waitFor()
      expect(await button(theirs.page).count(), role).toBe(0)
      await theirs.close()
    }
    const { cookie } = await makeMember(site, 'sales')
    const { page, faults, close } = await openSignedIn(site, link, { cookie })
    // Whom it is for is asked on the page of the quote, with everything else that is missing.
    await button(page).click()
    await page.waitForURL('**/en/quote')
    await wake(page)
    await field(page, 'currency').selectOption('SEK')
    await field(page, 'customer.name').fill('Wasgau Mühlen GmbH')
    await button(page).click()
    await page.waitForURL(/\/en\/quotes\/[\w-]{36}$/)
    await wake(page)
    await page.locator('[data-prices="Krona"]').waitFor()
    expect(await field(page, 'sites.0.name').inputValue()).toBe('Dahn')
    expect(faults).toEqual([])
    await close()
  })
})
