import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { linkTo, siteOnTheBound } from './support/link-to.ts'
import { paste } from './support/paste.ts'
import { readSheet } from './support/read-sheet.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const permissions = ['clipboard-read', 'clipboard-write']

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
  }
}

async function openInventory(language: 'en' | 'fr') {
  const link = await linkTo(language, {
    mode: 'inventory',
    archiveIntervalMinutes: '10',
    inventory: [
      { name: 'TGBT 1', products: '12', services: '8' },
      { name: 'TGBT 2', products: '20', services: '5' },
    ],
  })
  const opened = await openPage(site, link, { permissions })
  const t = translatePage[language]
  await opened.page.locator('main form table').waitFor()
  return { ...opened, ...inventoryIn(opened.page), t }
}

describe('the inventory', () => {
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

  it('counts products that are written with separators', async () => {
    const { page, cell, t, close } = await openInventory('fr')
    await cell(0, 1).fill('1 250')
    const total = t('inventory.total', { managers: 2, products: 1270 })
    const seen = await page.locator('main').getByText(total, { exact: true }).count()
    await close()
    assert.ok(seen > 0, `“${total}” stands below the table`)
  })
})

describe('what is owned, and the customer’s server', () => {
  const t = translatePage.en

  it('leaves only the difference to order', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', siteOnTheBound))
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
    const { page, faults, close } = await openPage(site, await linkTo('en', siteOnTheBound))
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
