import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { translatePasted } from '#text/pasted-tables/pasted-tables.ts'
import { translateReading } from '#text/readings/readings.ts'
import type { Fields } from '../../app/estimate/fields.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { paste } from './support/paste.ts'
import { readSheet } from './support/read-sheet.ts'
import { readUntil } from './support/read-until.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const permissions = ['clipboard-read', 'clipboard-write']
const t = translatePage.en
const pasted = translatePasted.en
const tables = translateReading.en

const averages = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10' }
/** 2,000 points: EMS stream 2000 is not enough. */
const site2000: Partial<Fields> = { ...averages, archiveScope: 'energies-and-powers' }

/** The page with these fields, its table read. */
async function open(fields: Partial<Fields>, language: 'en' | 'fr' = 'en') {
  const opened = await openPage(site, await linkTo(language, { ...site2000, ...fields }), { permissions })
  await opened.page.locator('[data-pasted-table]').waitFor()
  await opened.page.locator('[data-pending]').waitFor({ state: 'detached' })
  return opened
}

/** What a reader sees of the pasted table: the question, and each line as it was read; a message by what describes its row. */
function readPasted(page: Page) {
  return page.evaluate(() => {
    const clean = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/[\t\n\r ]+/g, ' ').trim()
    const rows = [...document.querySelectorAll('[data-pasted-table] tbody tr')]
    const headings = document.querySelectorAll('[data-pasted-table] thead tr:nth-child(2) th[rowspan]').length
    return {
      question: clean(document.querySelector('[data-question] legend')),
      answers: [...document.querySelectorAll('[data-question] button')].map(clean),
      roles: [...document.querySelectorAll<HTMLSelectElement>('[data-pasted-table] select')].map(
        ({ value }) => value,
      ),
      lines: rows.map(row => {
        const said = document.getElementById(row.getAttribute('aria-describedby') ?? '')
        const values = [...row.querySelectorAll('td')].slice(0, headings).map(clean)
        return `${clean(row.querySelector('th'))}: ${said ? clean(said) : values.join(' | ')}`
      }),
    }
  })
}

const noPrice = 'No price: not considered'

describe('a pasted price list', () => {
  it('gives the cheapest order beside the manual’s own choice, and none once it is gone', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', site2000), { permissions })
    await page.getByText(t('prices.title'), { exact: true }).click()
    const text = page.getByLabel(pasted('prices.text'))
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1'])
    await paste(page, text, writePriceList())
    // What reads a price list is loaded with the first one.
    await page.getByText(pasted('prices.count', { count: 11 })).waitFor()
    const { lines, total } = await readSheet(page)
    assert.deepEqual([lines, total], [['HTG502H×1', 'HTG504H×1'], '€3,900.00'])
    const note = await page.locator('section[aria-labelledby="ladder-title"] > p').allTextContents()
    assert.match(
      note.join(),
      /^By the manual’s table alone: EMS stream 5000 \(€7,500\.00\)\. Costs €3,600\.00 more/,
    )
    await text.fill('')
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1'])
    assert.ok(await text.isVisible(), 'the box stays open for the next list')
    await text.fill('HTG500H\t1250.00')
    await page.getByText(pasted('prices.count', { count: 1 })).waitFor()
    const { answers, lines: none } = await readSheet(page)
    assert.deepEqual([answers.includes(t('answer.unsatisfiable')), none], [true, []])
    assert.deepEqual(faults, [])
    await close()
  })

  it('says of every line what was read of it, at the line', async () => {
    const { page, faults, close } = await open({
      currency: 'EUR',
      priceText: [
        'Artikel;Bezeichnung;Preis;Rabatt %;Netto;Menge',
        'HTG502H;EMS stream 2000;4.000,00 €;10;3.600,00 €;1',
        'htg504h;EMS stream 100;400,00;25;300,00;1',
        '',
        'HTG503H;EMS stream 5000;;;auf Anfrage;1',
        'HTG999H;?;10,00;0;10,00;1',
        'HTG502H;EMS stream 2000;1,00;0;1,00;1',
        'HTG500H;EMS stream 500;1,00;0;$ 100,00;1',
        'HTG506H;EMS stream 500;1,00;0;0,00;1',
        'HTG507H;EMS stream 1000;1,00;0;5,1234;1',
        'Summe;;;;4.016,12;6',
      ].join('\n'),
    })
    const { lines, roles } = await readPasted(page)
    assert.deepEqual(roles, ['reference', 'name', 'price', 'discount', 'net-price', 'quantity'])
    assert.deepEqual(lines, [
      '1: Heading or text, no price',
      '2: HTG502H | €3,600.00',
      '3: HTG504H | €300.00',
      `5: HTG503H ${noPrice}`,
      `6: ${tables('prices.fault.unknown-reference', { found: 'HTG999H' })}`,
      `7: ${tables('prices.fault.reference-twice', { found: 'HTG502H', firstLine: 2 })}`,
      `8: ${tables('prices.fault.other-currency', { found: '$', currency: 'EUR' })}`,
      `9: HTG506H ${tables('prices.note.zero-price')} ${pasted('zero.take')}`,
      `10: ${tables('prices.fault.too-many-decimals', { found: '5,1234', decimals: 2 })}`,
      '11: Total, not a price',
    ])
    const { lines: order, total } = await readSheet(page)
    assert.deepEqual([order, total], [['HTG502H×1', 'HTG504H×1'], '€3,900.00'])
    await page.getByRole('button', { name: pasted('zero.take') }).click()
    assert.equal((await readPasted(page)).lines[7], '9: HTG506H | €0.00')
    assert.equal((await readSheet(page)).total, '€3,600.00')
    assert.deepEqual(faults, [])
    await close()
  })

  const openColumns = 'HTG502H\tEMS stream 2000\t3600,00\t20\nHTG504H\tEMS stream 100\t300,00\t20'

  it('asks which column is the price, orders what is answered, and takes the answer back', async () => {
    const { page, faults, close } = await open({ priceText: openColumns })
    const asked = await readPasted(page)
    assert.deepEqual(
      [asked.question, asked.answers, asked.roles],
      [pasted('ask.price'), ['Column 33600,00 · 300,00', 'Column 420'], ['reference', 'name', '', '']],
    )
    assert.deepEqual(asked.lines, [`1: ${pasted('open')}`, `2: ${pasted('open')}`])
    assert.deepEqual((await readSheet(page)).lines, [])
    await page.getByText(pasted('open.waiting'), { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Column 3' }).click()
    const { question, roles, lines } = await readPasted(page)
    assert.deepEqual([question, roles[2]], ['', 'price'])
    assert.deepEqual(lines, ['1: HTG502H | €3,600.00', '2: HTG504H | €300.00'])
    assert.equal((await readSheet(page)).total, '€3,900.00')
    // The role of any column can be changed, by the keyboard as well, and the order follows.
    await page.getByLabel(pasted('role.untitled', { number: 4 })).selectOption('price')
    assert.equal((await readSheet(page)).total, '€40.00')
    const undo = page.locator('form').getByRole('button', { name: pasted('undo') })
    await undo.click()
    assert.equal((await readSheet(page)).total, '€3,900.00')
    await undo.click()
    assert.equal((await readPasted(page)).question, pasted('ask.price'))
    assert.equal(await undo.count(), 0)
    assert.deepEqual(faults, [])
    await close()
  })

  it('shows both readings of 1.250, and keeps the answer in the link', async () => {
    const { page, faults, close } = await open({ priceText: 'Ref;Prix\nHTG502H;3.600\nHTG504H;1.250' })
    const { question, answers } = await readPasted(page)
    assert.equal(question, pasted('ask.mark'))
    assert.deepEqual(answers, [
      `${tables('decimal-mark.comma')}3.600 means €3,600`,
      `${tables('decimal-mark.point')}3.600 means €3.6`,
    ])
    await page.getByRole('button', { name: tables('decimal-mark.comma') }).click()
    const lines = ['1: Heading or text, no price', '2: HTG502H | €3,600', '3: HTG504H | €1,250']
    assert.deepEqual((await readPasted(page)).lines, lines)
    await page.getByRole('button', { name: t('answer.copy') }).click()
    await page.getByText(t('answer.copied')).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await openPage({ ...site, url: '' }, link)
    await other.page.locator('[data-pasted-table]').waitFor()
    assert.deepEqual((await readPasted(other.page)).lines, lines)
    assert.equal((await readSheet(other.page)).total, '€4,850.00')
    assert.deepEqual([...faults, ...other.faults.filter(fault => !fault.startsWith('asked '))], [])
    await Promise.all([close(), other.close()])
  })

  it('offers the currency that its signs tell, and never takes it in place of the chosen one', async () => {
    const list = (sign: string) => `Ref;Price\nHTG502H;3,600.00 ${sign}\nHTG504H;300.00 ${sign}`
    const { page, faults, close } = await open({ priceText: list('PLN') })
    const currency = page.getByLabel(t('prices.currency'))
    const shown = () => currency.locator('option:checked').textContent()
    assert.equal(await shown(), pasted('currency.by-list', { currency: 'PLN' }))
    assert.equal((await readSheet(page)).total, 'PLN 3,900.00')
    await currency.selectOption('EUR')
    assert.deepEqual((await readSheet(page)).lines, [])
    await page.getByText(pasted('currency.other', { currency: 'EUR' })).waitFor()
    await page.getByRole('button', { name: pasted('currency.take', { currency: 'PLN' }) }).click()
    assert.equal((await readSheet(page)).total, 'PLN 3,900.00')
    await page
      .locator('form')
      .getByRole('button', { name: pasted('undo') })
      .click()
    assert.equal(await shown(), 'EUR')
    await currency.selectOption('')
    await page.getByLabel(pasted('prices.text')).fill(list('kr'))
    const { question, answers } = await readPasted(page)
    assert.deepEqual([question, answers], [pasted('ask.currency'), ['SEK', 'NOK', 'DKK', 'ISK']])
    await page.getByRole('button', { name: 'DKK', exact: true }).click()
    assert.equal((await readSheet(page)).total, 'DKK 3,900.00')
    assert.deepEqual(faults, [])
    await close()
  })

  it('says what the prices hold and leave out, and asks for one of several currencies', async () => {
    const { page, faults, close } = await open({
      priceText: 'Ref;List price;Discount\nHTG502H;3,600.00 incl. VAT;10 %',
    })
    await page.getByText(tables('prices.discount-not-applied')).waitFor()
    await page.getByText(tables('prices.tax-held')).waitFor()
    const text = page.getByLabel(pasted('prices.text'))
    await text.fill('Ref;Incl. VAT\nHTG502H;3,600.00')
    await page.getByText(tables('prices.status.no-price-column')).waitFor()
    await text.fill('Ref;Price;Currency\nHTG502H;3,600.00;EUR\nHTG501H;2,100.00;CHF')
    await page.getByText(tables('prices.status.mixed-currencies', { currencies: 'EUR, CHF' })).waitFor()
    await page.getByRole('button', { name: 'CHF', exact: true }).click()
    await page.getByText(tables('prices.fault.other-currency', { found: 'EUR', currency: 'CHF' })).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })

  it('forgets what was decided when another table takes its place', async () => {
    const { page, close } = await open({
      priceText: openColumns,
      priceChoices: { columns: { 3: 'price' }, decimalMark: '', takesZero: false },
    })
    assert.equal((await readSheet(page)).total, '€40.00')
    const text = page.getByLabel(pasted('prices.text'))
    await text.selectText()
    await paste(page, text, 'HTG502H\tEMS stream 2000\t20\t3600,00')
    assert.equal((await readPasted(page)).question, pasted('ask.price'))
    await close()
  })

  it('is read from a file, spreadsheet or CSV of any encoding', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', site2000))
    await page.getByText(t('prices.title'), { exact: true }).click()
    const file = page.locator('input[type="file"]')
    const windows = Buffer.from(
      'R\xe9f;D\xe9signation;Prix\nHTG502H;EMS stream 2000;3 600,00\nHTG504H;x;300,00',
      'latin1',
    )
    await file.setInputFiles({ name: 'prix.csv', mimeType: 'text/csv', buffer: windows })
    await page.locator('[data-pasted-table]').waitFor()
    assert.equal((await readSheet(page)).total, '€3,900.00')
    await page.getByRole('columnheader', { name: 'Désignation' }).waitFor()
    // The bytes don't say which encoding they are in.
    await page.getByText(pasted('file.guessed')).waitFor()
    await file.setInputFiles({ name: 'prices.xlsx', mimeType: '', buffer: writeSpreadsheet() })
    await page.getByRole('cell', { name: '€2.13' }).first().waitFor()
    assert.deepEqual((await readPasted(page)).lines, [
      '1: Heading or text, no price',
      '2: HTG502H | €3,600',
      '3: HTG504H | €2.13',
    ])
    await file.setInputFiles({ name: 'x.pdf', mimeType: '', buffer: Buffer.from('%PDF\0') })
    await page.getByText(pasted('file.unreadable')).waitFor()
    assert.equal((await readPasted(page)).lines.length, 3)
    assert.equal(await page.getByText(pasted('file.guessed')).count(), 0)
    assert.deepEqual(faults, [])
    await close()
  })

  it('is read from the sheet that is chosen, where several hold something', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', site2000))
    await page.getByText(t('prices.title'), { exact: true }).click()
    const file = page.locator('input[type="file"]')
    await file.setInputFiles({
      name: 'prices.xlsx',
      mimeType: '',
      buffer: writeSpreadsheet({ '2025': '2.13', '2026': '4.5' }),
    })
    await page.getByText(pasted('ask.sheet')).waitFor()
    assert.equal(await page.getByLabel(pasted('prices.text')).inputValue(), '')
    await page.getByRole('button', { name: '2026', exact: true }).click()
    await page.getByRole('cell', { name: '€4.50' }).first().waitFor()
    assert.equal(await page.getByText(pasted('ask.sheet')).count(), 0)
    assert.deepEqual(faults, [])
    await close()
  })
})

/** A workbook as small as it can be: its sheets, each with a price of HTG504H. */
function writeSpreadsheet(prices: Readonly<Record<string, string>> = { Prices: '2.13' }): Buffer {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
  const number = (cell: string, value: string) => `<c r="${cell}"><v>${value}</v></c>`
  const names = Object.keys(prices)
  const writeSheet = (price: string) => {
    const rows = [
      text('A1', 'Reference') + text('B1', 'Price'),
      text('A2', 'HTG502H') + number('B2', '3600'),
      text('A3', 'HTG504H') + number('B3', price),
    ]
    const sheet = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')
    return xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`)
  }
  const relate = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${relations}/${type}" Target="${target}"/>`
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
  const related = names.map((_name, at) => relate(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const writeRelations = (list: readonly string[]) =>
    xml(`<Relationships xmlns="${packages}">${list.join('')}</Relationships>`)
  return Buffer.from(
    zipSync({
      '_rels/.rels': writeRelations([relate(1, 'officeDocument', 'xl/workbook.xml')]),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': writeRelations(related),
      ...Object.fromEntries(
        names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, writeSheet(prices[name] ?? '')]),
      ),
    }),
  )
}

describe('a pasted inventory', () => {
  it('becomes a table of its own when it is pasted into a row, and leaves the rows as they were', async () => {
    const { page, faults, close } = await openPage(site, '/en', { permissions })
    await page.getByLabel(t('estimate.mode.inventory'), { exact: true }).check()
    const cell = page.locator('main form table tbody input').first()
    await paste(
      page,
      cell,
      'Manager\tProducts\tServices\r\nTGBT A\t10\t4.5\r\nTGBT B\t1,200\t2\r\nTotal\t1210\t',
    )
    await page.locator('[data-pasted-table]').waitFor()
    const { lines, question } = await readPasted(page)
    // Nothing but the page's language says what the comma of "1,200" is.
    assert.equal(question, pasted('ask.mark'))
    assert.equal(lines[1], '2: TGBT A | 10 | 4.5')
    await page.getByRole('button', { name: tables('decimal-mark.point') }).click()
    assert.deepEqual((await readPasted(page)).lines, [
      '1: Heading',
      '2: TGBT A | 10 | 4.5',
      '3: TGBT B | 1,200 | 2',
      '4: Total, not counted',
    ])
    assert.equal((await readSheet(page)).score, 10 * 4.5 + 1200 * 2 + 200)
    await page.getByRole('button', { name: pasted('inventory.to-rows') }).click()
    await cell.waitFor()
    const typed = () =>
      page
        .locator('main form table input')
        .evaluateAll(all => all.map(each => (each as HTMLInputElement).value))
    assert.deepEqual(await typed(), ['TGBT A', '10', '4.5', 'TGBT B', '1200', '2'])
    assert.deepEqual(faults, [])
    await close()
  })

  it('asks for its columns, one after the other', async () => {
    const { page, close } = await open({
      mode: 'inventory',
      inventoryForm: 'text',
      inventoryText: 'TGBT 1\t12\t8\nTGBT 2\t20\t5',
    })
    assert.equal((await readPasted(page)).question, pasted('ask.products'))
    assert.deepEqual(await page.locator('#results-title ~ div').last().isVisible(), false)
    await page.getByRole('button', { name: 'Column 2' }).click()
    assert.deepEqual((await readPasted(page)).lines, ['1: TGBT 1 | 12 | 8', '2: TGBT 2 | 20 | 5'])
    assert.equal((await readSheet(page)).score, 12 * 8 + 20 * 5 + 200)
    await close()
  })

  it('reads comma decimals, says at the line what it could not read, and that it is not counted', async () => {
    const french = translateReading.fr
    const { page, close } = await open(
      {
        mode: 'inventory',
        inventoryForm: 'text',
        inventoryText: 'Nom;Produits;Services\nNord;10;4,5\nSud;dix;5\nHalle;7;\nToit;20;1,5',
      },
      'fr',
    )
    assert.deepEqual((await readPasted(page)).lines, [
      '1: Titre',
      '2: Nord | 10 | 4,5',
      `3: ${french('inventory.fault.not-a-number', { found: 'dix', column: 'products' })}`,
      `4: ${french('inventory.fault.missing-column', { column: 'services' })}`,
      '5: Toit | 20 | 1,5',
    ])
    await page.getByText(translatePasted.fr('inventory.not-counted', { count: 2 }), { exact: true }).waitFor()
    await close()
  })

  it('takes 300 rows at once, shows them when asked, and outlives a reload', async () => {
    const inventoryText = [
      'Name\tProducts\tServices',
      ...Array.from({ length: 300 }, (_, at) => `M${at + 1}\t${(at % 9) + 1}\t2`),
    ].join('\n')
    const products = Array.from({ length: 300 }, (_, at) => (at % 9) + 1).reduce((sum, count) => sum + count)
    const { page, faults, close } = await open({ mode: 'inventory', inventoryForm: 'text', inventoryText })
    assert.equal((await readPasted(page)).lines.length, 50)
    assert.equal((await readSheet(page)).score, products * 2 + 200)
    await page
      .getByText(t('inventory.total', { managers: 300, products }), { exact: true })
      .first()
      .waitFor()
    await page.getByRole('button', { name: pasted('more', { count: 251 }) }).click()
    assert.equal((await readPasted(page)).lines.at(-1), '301: M300 | 3 | 2')
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('[data-pasted-table]').waitFor()
    const again = await readUntil(
      () => readSheet(page),
      ({ score }) => score === products * 2 + 200,
    )
    assert.equal(again.score, products * 2 + 200)
    assert.deepEqual(faults, [])
    await close()
  })
})
