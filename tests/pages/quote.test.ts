import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { translateSite } from '#text/sites/sites.ts'
import { readPdf } from '../api/documents/read-pdf.ts'
import { compute, readWorkbook } from '../api/documents/read-workbook.ts'
import { findObjections } from './support/find-objections.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site, wake } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateQuotePage.en
const sites = translateSite.en
const estimated = {
  ...{ site: 'Dahn, mill 2', managers: '12', productsPerManager: '15', servicesPerProduct: '10' },
  ...{ archiveIntervalMinutes: '10', currency: 'EUR', priceText: writePriceList() },
}

/** What somebody types on the telephone, field by field. */
const typed = {
  'customer.name': 'Wasgau Mühlen GmbH',
  'customer.contact': 'Petra Lang',
  'customer.address': 'Mühlstraße 4\n66994 Dahn',
  number: '2026-0042',
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

async function goOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: translatePage.en('answer.quote') }).click()
  await page.waitForURL('**/en/quote')
  await field(page, 'customer.name').waitFor()
  await wake(page)
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}

async function save(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return bytesOf(download)
}

const ANSWER = '#results-title ~ div:last-child dl dd'

/** The total as the preview shows it, in cents. */
async function readTotal(page: Page): Promise<string> {
  const text = await page.locator('article tfoot tr:last-child td').textContent()
  return (text ?? '').replaceAll(/[^\d.]/g, '')
}

describe('from the telephone call to the document', () => {
  it('a page with the names and sums of the preview, and a workbook that comes to the same', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', estimated))
    await goOn(page)
    for (const [name, value] of Object.entries(typed)) await field(page, name).fill(value)
    await page.getByRole('button', { name: t('lines.add') }).click()
    await field(page, 'lines.0.text').fill('Commissioning on site')
    await field(page, 'lines.0.quantity').fill('6.5')
    await field(page, 'lines.0.unitPrice').fill('110')
    await page.getByRole('button', { name: t('taxes.add') }).click()
    await field(page, 'taxes.0.name').fill('VAT')
    await field(page, 'taxes.0.ratePercent').fill('19')
    const total = await readTotal(page)
    const pdf = await readPdf(await save(page, t('actions.pdf')))
    const said = pdf.pages.map(({ text }) => text).join('\n')
    expect(pdf.pages.length).toBe(1)
    for (const text of ['Wasgau Mühlen GmbH', 'Petra Lang', '66994 Dahn', '2026-0042', 'Dahn, mill 2'])
      expect(said).toContain(text)
    expect(said.replaceAll(',', '')).toContain(`€${total}`)
    const book = await readWorkbook(await save(page, 'Excel'))
    const sum = [...book.formulas.keys()].at(-1) ?? ''
    expect(compute(book, sum).toFixed(2)).toBe(total)
    expect(faults).toEqual([])
    await close()
  })

  it('by keyboard alone', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', estimated))
    await page.getByRole('link', { name: translatePage.en('answer.quote') }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/quote')
    await field(page, 'customer.name').waitFor()
    await wake(page)
    // The button leads to what is missing, one field after the other.
    const pdf = page.getByRole('button', { name: t('actions.pdf') })
    for (const value of ['Wasgau Mühlen GmbH', '2026-0042']) {
      await pdf.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type(value)
    }
    await pdf.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')])
    expect(download.suggestedFilename()).toBe('Quote-2026-0042-Wasgau-Mühlen-GmbH.pdf')
    expect((await readPdf(await bytesOf(download))).pages.length).toBe(1)
    expect(faults).toEqual([])
    await close()
  })
})

describe('an order chosen by hand', () => {
  it('stands in the answer, in the link and in the quote, which says so, and is given up again', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', estimated))
    const use = page.getByRole('button', { name: /^Use this order: EMS stream 5000/ }).first()
    await use.click()
    const answer = page.locator(ANSWER).first()
    await expect.poll(() => answer.textContent()).toContain('EMS\u00a0stream\u00a05000')
    await expect.poll(() => page.url()).toContain('order=HTG503H')
    await page.reload({ waitUntil: 'networkidle' })
    await wake(page)
    expect(await answer.textContent()).toContain('EMS\u00a0stream\u00a05000')
    await goOn(page)
    expect(await page.locator('article').textContent()).toContain('was chosen by hand')
    await page.getByRole('button', { name: t('sites.recommended') }).click()
    await expect.poll(() => page.locator('article').textContent()).not.toContain('was chosen by hand')
    expect(faults).toEqual([])
    await close()
  })

  it('that has become too small is said to be, and the recommended one stands', async () => {
    const { page, close } = await openPage(site, await linkTo('en', { ...estimated, order: 'HTG500H:1' }))
    expect(await page.locator('main').textContent()).toContain('holds 500 points: too few for this load')
    expect(await page.locator(ANSWER).first().textContent()).toContain('EMS\u00a0stream\u00a02000')
    await close()
  })
})

describe('the price of a licence that is ordered', () => {
  it('is typed key by key without another licence taking its place, and decides when the field is left', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', estimated))
    await goOn(page)
    const lines = () =>
      page
        .locator('#form-sites [name^="priceList."]')
        .evaluateAll(all => all.map(each => each.getAttribute('name')))
    const ordered = await lines()
    expect(ordered).toEqual(['priceList.HTG502H', 'priceList.HTG504H'])
    const price = field(page, 'priceList.HTG502H')
    await price.focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Backspace')
    // Nothing is quoted at no price, and nothing else instead.
    const isMissing = () => price.getAttribute('aria-describedby')
    await expect.poll(isMissing).not.toBeNull()
    expect(await lines()).toEqual(ordered)
    await page.keyboard.press('Tab')
    expect(await isMissing()).not.toBeNull()
    expect(await lines()).toEqual(ordered)
    await price.focus()
    await page.keyboard.type('7200', { delay: 20 })
    expect(await lines()).toEqual(ordered)
    await expect.poll(() => price.evaluate(each => each === document.activeElement)).toBe(true)
    await expect.poll(() => readTotal(page)).toBe('7500.00')
    // As a browser tells a field whose window has lost the front.
    await price.evaluate(each => each.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    await page.waitForTimeout(200)
    expect(await lines()).toEqual(ordered)
    await page.keyboard.press('Tab')
    expect(await lines()).toEqual(ordered)
    await field(page, 'customer.name').focus()
    await expect.poll(lines).not.toContain('priceList.HTG502H')
    await expect
      .poll(() => field(page, 'customer.name').evaluate(each => each === document.activeElement))
      .toBe(true)
    expect(faults).toEqual([])
    await close()
  })
})

describe('the currency of a quote', () => {
  it('opens the prices in sight, and leaves the list of the site as it was pasted', async () => {
    const priceText = 'HTG502H\t3,900.50 €\nHTG503H\t7,500 €\nHTG504H\t300 €'
    const { page, faults, close } = await openPage(
      site,
      await linkTo('en', { ...estimated, currency: '', priceText }),
    )
    await goOn(page)
    await field(page, 'currency').selectOption('JPY')
    const note = page.getByText(t('totals.left', { before: 'EUR', currency: 'JPY' }))
    await expect.poll(() => note.isVisible()).toBe(true)
    expect(await page.locator('#form-sites').textContent()).toContain(
      t('sites.list', { list: 'EUR', currency: 'JPY' }),
    )
    expect(await field(page, 'priceList.HTG503H').inputValue()).toBe('')
    // The yen has no cents, the franc has.
    const take = (currency: string) => page.getByRole('button', { name: t('totals.left.take', { currency }) })
    expect(await take('JPY').count()).toBe(0)
    await field(page, 'currency').selectOption('CHF')
    await take('CHF').click()
    await expect.poll(() => readTotal(page)).toBe('4200.50')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('currency')
    expect(await note.count()).toBe(0)
    await field(page, 'currency').selectOption('SEK')
    await page.getByRole('button', { name: t('totals.left.back', { before: 'CHF' }) }).click()
    await expect.poll(() => readTotal(page)).toBe('4200.50')
    expect(await page.locator('article').textContent()).toContain('CHF')
    await page.getByRole('link', { name: t('sites.change') }).click()
    await page.waitForURL('**/en')
    const box = page.locator('textarea').first()
    await expect.poll(() => box.inputValue()).toBe(priceText)
    await expect.poll(() => page.locator(ANSWER).first().textContent()).toContain('€4,200.50')
    expect(faults).toEqual([])
    await close()
  })
})

describe('what is typed into a quote', () => {
  it('belongs to the site, is undone by the one undo there is, and copied as a table', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', estimated), {
      permissions: ['clipboard-read'],
    })
    await goOn(page)
    const undo = page.getByRole('button', { name: sites('bar.undo'), exact: true })
    await expect.poll(() => undo.count()).toBe(1)
    await field(page, 'customer.name').pressSequentially('Wasgau')
    await field(page, 'number').fill('7')
    await page.getByRole('button', { name: t('actions.copy') }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split(/\r?\n/).at(-1)?.split('\t').at(-1)).toBe(await readTotal(page))
    await undo.click()
    await expect.poll(() => field(page, 'number').inputValue()).toBe('')
    await undo.click()
    await expect.poll(() => field(page, 'customer.name').inputValue()).toBe('')
    const redo = page.getByRole('button', { name: sites('bar.redo'), exact: true })
    for (let step = 0; step < 2; step++) await redo.click()
    await page.reload({ waitUntil: 'networkidle' })
    await wake(page)
    await expect.poll(() => field(page, 'customer.name').inputValue()).toBe('Wasgau')
    await expect.poll(() => readTotal(page)).not.toBe('')
    await page.getByRole('button', { name: t('page.new') }).click()
    await expect.poll(() => field(page, 'number').inputValue()).toBe('')
    await undo.click()
    await expect.poll(() => field(page, 'number').inputValue()).toBe('7')
    await expect.poll(() => readDevice(page)).toContain('Wasgau')
    expect(faults).toEqual([])
    await close()
  })

  it('stays with its site: another one has a quote of its own, and is added where that is wished', async () => {
    const { page, close } = await openPage(site, await linkTo('en', estimated))
    await goOn(page)
    await field(page, 'number').fill('2026-0042')
    await page.goto(site.url + (await linkTo('en', { ...estimated, site: 'Obernai', managers: '3' })), {
      waitUntil: 'networkidle',
    })
    await wake(page)
    await goOn(page)
    const article = page.locator('article')
    await expect.poll(() => article.textContent()).toContain('Obernai')
    expect(await field(page, 'number').inputValue()).toBe('')
    await page.getByLabel(t('sites.add')).selectOption({ label: 'Dahn, mill 2' })
    await expect.poll(() => article.textContent()).toContain('Dahn, mill 2')
    await close()
  })

  it('is accessible, and within the width of a phone, in German with all its parts', async () => {
    const { page, close } = await openPage(site, await linkTo('en', estimated))
    await goOn(page)
    for (const [name, value] of Object.entries(typed)) await field(page, name).fill(value)
    for (const name of [t('lines.add'), t('taxes.add'), t('taxes.add')])
      await page.getByRole('button', { name }).click()
    await field(page, 'taxes.0.name').fill('MwSt.')
    await page.goto(`${site.url}/de/quote`, { waitUntil: 'networkidle' })
    await wake(page)
    await page.locator('summary:not([data-site-bar] *)').click()
    expect(await findObjections(page)).toEqual([])
    await close()
  })
})
