import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { readSheet } from './support/read-sheet.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const permissions = ['clipboard-read', 'clipboard-write']
const averages = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10' }

/** Pastes by the keyboard, as a person does who copied from a spreadsheet. */
async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await field.focus()
  await page.keyboard.press('Control+V')
}

/** The rows of the inventory as they stand in the fields. */
function readRows(page: Page): Promise<string[]> {
  return page
    .locator('main form table tbody tr')
    .evaluateAll(rows =>
      rows.map(row => [...row.querySelectorAll('input')].map(field => field.value).join('|')),
    )
}

function inventoryIn(page: Page) {
  const table = page.locator('main form table')
  return {
    cell: (row: number, column: number) => table.locator('tbody tr').nth(row).locator('input').nth(column),
    notices: page.locator('main form fieldset [role="status"]'),
  }
}

async function openInventory(language: 'en' | 'fr') {
  const opened = await openPage(site, `/${language}`, { permissions })
  const t = translatePage[language]
  await opened.page.getByLabel(t('estimate.mode.inventory'), { exact: true }).check()
  await opened.page.locator('main form table').waitFor()
  return { ...opened, ...inventoryIn(opened.page), t }
}

describe('the inventory', () => {
  it('takes a paste from a spreadsheet, with its header', async () => {
    const { page, faults, cell, notices, t, close } = await openInventory('en')
    await paste(page, cell(0, 1), 'Manager\tProducts\tServices\r\nTGBT A\t10\t4.5\r\nTGBT B\t1,200\t2\r\n')
    assert.deepEqual(await readRows(page), ['TGBT A|10|4.5', 'TGBT B|1200|2'])
    assert.equal(await notices.textContent(), t('inventory.pasted', { rows: 2 }))
    await page
      .getByText(t('inventory.total', { managers: 2, products: 1210 }), { exact: true })
      .first()
      .waitFor()
    assert.equal((await readSheet(page)).score, 10 * 4.5 + 1200 * 2 + 200)
    assert.deepEqual(faults, [])
    await close()
  })

  it('reads comma decimals in French, reports faulty lines and keeps the good ones', async () => {
    const { page, faults, cell, notices, t, close } = await openInventory('fr')
    const lines = [
      'Nord\t10\t4,5',
      'Sud\tdix\t5',
      'Est\t0\t5',
      'Ouest\t12,5\t5',
      'Halle\t7',
      'Cour;3;2',
      'Toit\t20\t1,5',
    ]
    await paste(page, cell(0, 0), lines.join('\n'))
    assert.deepEqual(await readRows(page), ['Nord|10|4,5', 'Cour|3|2', 'Toit|20|1,5'])
    const line = (at: number, fault: string) => t('error.line', { line: at, fault })
    const messages = [
      t('inventory.pasted', { rows: 3 }),
      t('inventory.faults', { count: 4 }),
      line(2, t('error.not_a_number', { found: 'dix', example: '12,5' })),
      line(3, t('error.too_small', { minimum: '1' })),
      line(4, t('error.not_whole')),
      line(5, t('error.missing-column')),
    ]
    assert.deepEqual(await notices.locator('p, li').allTextContents(), messages)
    const { score } = await page.evaluate(() => ({
      score: /Score ([\d\s]+)/.exec(document.querySelector('#ladder-text')?.textContent ?? '')?.[1],
    }))
    assert.equal(Number(score), 10 * 4.5 + 3 * 2 + 20 * 1.5 + 200)
    assert.deepEqual(faults, [])
    await close()
  })

  it('fills from the row a paste lands in, and leaves the rows above as they are', async () => {
    const { page, cell, close } = await openInventory('en')
    await paste(page, cell(1, 2), 'X\t5\t1\nY\t6\t1')
    assert.deepEqual(await readRows(page), ['TGBT 1|12|8', 'X|5|1', 'Y|6|1'])
    await close()
  })

  it('leaves a paste of one value to the field', async () => {
    const { page, cell, close } = await openInventory('en')
    await cell(0, 1).selectText()
    await paste(page, cell(0, 1), '99')
    assert.deepEqual(await readRows(page), ['TGBT 1|99|8', 'TGBT 2|20|5'])
    await close()
  })

  it('grows and shrinks by rows', async () => {
    const { page, faults, cell, t, close } = await openInventory('en')
    await page.getByRole('button', { name: t('inventory.add') }).click()
    assert.deepEqual(await readRows(page), ['TGBT 1|12|8', 'TGBT 2|20|5', '||'])
    // An empty row is none: it changes no result and is no fault.
    assert.equal((await readSheet(page)).score, 12 * 8 + 20 * 5 + 200)
    await cell(2, 1).fill('10')
    assert.equal(await cell(2, 2).getAttribute('aria-invalid'), 'true')
    await cell(2, 2).fill('3')
    assert.equal((await readSheet(page)).score, 12 * 8 + 20 * 5 + 10 * 3 + 200)
    await page.getByRole('button', { name: t('inventory.remove', { row: 1 }) }).click()
    assert.deepEqual(await readRows(page), ['TGBT 2|20|5', '|10|3'])
    for (const _ of [1, 2, 3])
      await page.getByRole('button', { name: t('inventory.remove', { row: 1 }) }).click()
    assert.deepEqual(await readRows(page), ['||'])
    await page.locator('main form').getByText(t('error.empty_inventory'), { exact: true }).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })

  it('marks the very cell that can not be read', async () => {
    const { page, cell, t, close } = await openInventory('en')
    await cell(1, 1).fill('1.5')
    await cell(0, 2).fill('0')
    const describe = (field: Locator) =>
      field.evaluate(
        (input: HTMLElement) =>
          document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
      )
    assert.deepEqual(
      [await describe(cell(1, 1)), await describe(cell(0, 2)), await describe(cell(0, 1))],
      [t('error.not_whole'), t('error.not_positive'), ''],
    )
    assert.equal(await page.locator('main form [aria-invalid="true"]').count(), 2)
    await close()
  })

  it('takes 300 rows at once, and shows them when asked', async () => {
    const { page, faults, cell, t, close } = await openInventory('en')
    const text = Array.from({ length: 300 }, (_, at) => `M${at + 1}\t${(at % 9) + 1}\t2`).join('\n')
    const products = Array.from({ length: 300 }, (_, at) => (at % 9) + 1).reduce((sum, count) => sum + count)
    await paste(page, cell(0, 0), text)
    assert.equal((await readRows(page)).length, 50)
    assert.equal((await readSheet(page)).score, products * 2 + 200)
    await page
      .getByText(t('inventory.total', { managers: 300, products }), { exact: true })
      .first()
      .waitFor()
    await page.getByRole('button', { name: t('inventory.more', { count: 250 }) }).click()
    assert.deepEqual((await readRows(page)).slice(298), ['M299|2|2', 'M300|3|2'])
    await page.waitForFunction(() => window.location.hash.length > 100)
    await page.reload({ waitUntil: 'networkidle' })
    await cell(49, 0).waitFor()
    assert.equal((await readSheet(page)).score, products * 2 + 200)
    assert.deepEqual(faults, [])
    await close()
  })

  it('counts products that are written with separators', async () => {
    const { page, cell, t, close } = await openInventory('fr')
    await cell(0, 1).fill('1 250')
    const total = t('inventory.total', { managers: 2, products: 1270 })
    const seen = await page.locator('main').getByText(total, { exact: true }).count()
    await close()
    assert.ok(seen > 0, `“${total}” stands below the table`)
  })
})

describe('the price list', () => {
  const t = translatePage.en
  const open = async (fields = averages) => {
    const opened = await openPage(
      site,
      await linkTo('en', { ...fields, archiveScope: 'energies-and-powers' }),
      {
        permissions,
      },
    )
    await opened.page.getByText(t('prices.title'), { exact: true }).click()
    return { ...opened, text: opened.page.getByLabel(t('prices.text')) }
  }

  it('gives the cheapest order beside the manual’s own choice', async () => {
    const { page, faults, text, close } = await open()
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1'])
    await paste(page, text, writePriceList())
    // What reads a price list is loaded with the first one.
    await page.getByText(t('prices.read', { count: 11 })).waitFor()
    const { lines, total } = await readSheet(page)
    assert.deepEqual([lines, total], [['HTG502H×1', 'HTG504H×1'], '€3,900.00'])
    const note = await page.locator('section[aria-labelledby="ladder-title"] > p').allTextContents()
    assert.match(
      note.join(),
      /^By the manual’s table alone: EMS stream 5000 \(€7,500\.00\)\. Costs €3,600\.00 more/,
    )
    const rows = await page
      .locator('section[aria-labelledby="alternatives-title"] tbody tr')
      .allTextContents()
    assert.ok(
      rows.length > 0 && rows.every(row => /€[\d,]+\.\d\d/.test(row) || row.includes('A price is missing')),
    )
    await text.fill('')
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1'])
    assert.deepEqual(faults, [])
    await close()
  })

  it('says line by line what it could not read, and reads the rest', async () => {
    const { page, faults, text, close } = await open()
    await paste(
      page,
      text,
      [
        'Reference\tPrice',
        'HTG502H\t3 600,00 €',
        'htg504h;300.00',
        'HTG503H\ton request',
        'HTG503H\t12.345,678,9',
        'HTG999H\t10',
        'HTG502H\t1',
        'HTG500H\t$ 100',
        'HTG501H\t1.005',
        'HTG505H\t5.1234',
      ].join('\n'),
    )
    await page.getByText(t('prices.read', { count: 3 })).waitFor()
    const status = page.locator('main form details [role="status"]').first()
    const line = (at: number, message: string) => t('prices.line', { line: at, text: message })
    assert.deepEqual(await status.locator('li').allTextContents(), [
      line(4, t('prices.note.price-missing', { reference: 'HTG503H' })),
      line(5, t('prices.fault.not-an-amount', { text: 'HTG503H\t12.345,678,9' })),
      line(6, t('prices.fault.unknown-reference', { text: 'HTG999H\t10' })),
      line(7, t('prices.fault.duplicate-reference', { reference: 'HTG502H' })),
      line(8, t('prices.fault.other-currency', { text: 'HTG500H\t$ 100', currency: 'EUR' })),
      line(10, t('prices.fault.too-many-decimals', { text: 'HTG505H\t5.1234', currency: 'EUR' })),
    ])
    const hints = await status.locator('p').allTextContents()
    assert.equal(hints[0], t('prices.read', { count: 3 }))
    assert.match(hints[1] ?? '', /HTG500H, HTG503H, HTG505H/)
    const { lines, total } = await readSheet(page)
    assert.deepEqual([lines, total], [['HTG502H×1', 'HTG504H×1'], '€3,900.00'])
    await page.getByLabel(t('prices.currency')).selectOption('USD')
    assert.match(
      (await status.locator('li').allTextContents()).join('\n'),
      /“HTG502H\s3 600,00 €” is in another currency than USD/,
    )
    assert.deepEqual(faults, [])
    await close()
  })

  it('says when nothing on it is enough', async () => {
    const { page, text, close } = await open()
    await text.fill('HTG500H\t1250.00')
    await page.getByText(t('prices.read', { count: 1 })).waitFor()
    const { answers, lines } = await readSheet(page)
    assert.deepEqual([answers.includes(t('answer.unsatisfiable')), lines], [true, []])
    await close()
  })
})

describe('what is owned, and the customer’s server', () => {
  const t = translatePage.en

  it('leaves only the difference to order', async () => {
    const { page, faults, close } = await openPage(site, '/en')
    await page.getByText(t('owned.title'), { exact: true }).click()
    await page.getByLabel(t('owned.base')).selectOption('HTG502H')
    assert.deepEqual((await readSheet(page)).lines, ['HTG504H×1'])
    const extensions = page.getByLabel(t('owned.quantity', { name: 'EMS stream 100', reference: 'HTG504H' }))
    await extensions.fill('x')
    assert.equal(await extensions.getAttribute('aria-invalid'), 'true')
    await extensions.fill('1')
    const { answers } = await readSheet(page)
    assert.ok(answers.includes(t('answer.nothing')), answers.join())
    await page.getByLabel(t('owned.base')).selectOption('')
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1'])
    assert.deepEqual(faults, [])
    await close()
  })

  it('is judged aspect by aspect as it is typed', async () => {
    const { page, faults, close } = await openPage(site, '/en')
    const none = 'not-judged'
    assert.deepEqual((await readSheet(page)).verdicts, [none, none, none, none])
    await page.locator('[name="cpuCores"]').fill('4')
    await page.locator('[name="cpuModel"]').fill('Intel(R) Core(TM) i5-12400')
    await page.locator('[name="memoryGb"]').fill('15.2')
    await page.locator('[name="diskFreeGb"]').fill('29.9')
    assert.deepEqual((await readSheet(page)).verdicts, ['meets', 'short', 'meets', 'short'])
    await page.locator('[name="memoryGb"]').fill('15.19')
    await page.locator('[name="cpuModel"]').fill('Apple M4')
    assert.deepEqual((await readSheet(page)).verdicts, ['meets', none, 'short', 'short'])
    // A smaller site is content with less.
    await page.locator('[name="managers"]').fill('1')
    await page.locator('[name="archiveIntervalMinutes"]').fill('60')
    await page.locator('[name="cpuModel"]').fill('Intel Core i5-12400')
    await page.locator('[name="memoryGb"]').fill('15.2')
    assert.deepEqual((await readSheet(page)).verdicts, ['meets', 'meets', 'meets', 'meets'])
    assert.deepEqual(faults, [])
    await close()
  })
})
