import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

const t = translateChecklistPage.en
const shared = translateChecklist.en
const list = '/en/checklists/stream/pre-install'
const row = (page: Page, item: string) => page.locator(`li[id="${item}"]`)
const [first, second, third] = [
  'stream.accounts.service-logon-right',
  'stream.power.no-sleep',
  'stream.machine.system-listed',
]

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

async function openDevice() {
  const opened = await openPage(site, list, { acceptDownloads: true })
  await opened.page.getByLabel(t('site.name'), { exact: true }).waitFor()
  return opened
}

/** Reasons on paper whose source follows on the same line without a space. */
function findRunTogether(page: Page): Promise<string[]> {
  return page.locator('li[data-state] p + p').evaluateAll(all =>
    all.flatMap(source => {
      const [text] = source.childNodes
      const why = source.previousElementSibling
      if (!text || !why || getComputedStyle(source).display !== 'inline') return []
      const range = document.createRange()
      range.selectNodeContents(source)
      const [start] = range.getClientRects()
      const end = [...why.getClientRects()].at(-1)
      const isOnOneLine = start && end && Math.abs(start.bottom - end.bottom) < end.height / 2
      return isOnOneLine && start.left - end.right < 1 ? [source.textContent ?? ''] : []
    }),
  )
}

describe('the record of a site', () => {
  it('holds done, not applicable with a reason and a problem with a note, by whom and when', async () => {
    const { page, faults, close } = await openDevice()
    await page.getByLabel(t('site.who'), { exact: true }).fill('Bo')
    await row(page, first).locator('input[type="checkbox"]').first().click()
    await row(page, first).getByText('Bo,').waitFor()
    await row(page, second)
      .getByRole('button', { name: t('item.note') })
      .click()
    await row(page, second)
      .getByRole('button', { name: t('note.save') })
      .click()
    // Without a reason nothing is noted.
    await row(page, second).getByText(t('note.missing')).waitFor()
    assert.equal(await row(page, second).getAttribute('data-state'), 'open')
    await row(page, second).getByText(shared('state.problem'), { exact: true }).click()
    await row(page, second).locator('textarea').fill('Locked by group policy')
    await row(page, second)
      .getByRole('button', { name: t('note.save') })
      .click()
    await row(page, second).getByText('Locked by group policy').waitFor()
    assert.equal(await row(page, second).getAttribute('data-state'), 'problem')
    assert.match(await page.locator('figcaption').first().innerText(), /1 of \d+ settled[\s\S]*one problem/)
    // What stands at the upper edge of the window can be clicked as well.
    await row(page, third).evaluate(item => window.scrollBy(0, item.getBoundingClientRect().top))
    const box = await row(page, third).locator('input[type="checkbox"]').boundingBox()
    assert.ok(box && box.y < 32, `the box stands at ${box?.y}`)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await row(page, third).and(page.locator('[data-state="done"]')).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })

  it('never holds the password that was checked', async () => {
    const { page, close } = await openDevice()
    await page.locator('input[type="password"]').fill('Geheim-123')
    await page.getByText(t('secret.good')).waitFor()
    await page.getByLabel(t('site.name'), { exact: true }).fill('Obernai')
    await page.locator('[data-saved]').waitFor()
    const kept = await readDevice(page)
    assert.match(kept, /Obernai/)
    assert.doesNotMatch(kept, /Geheim/)
    assert.doesNotMatch(page.url(), /Geheim/)
    await page.locator('input[type="password"]').fill('abc')
    assert.equal(await page.locator('input[type="password"]').getAttribute('aria-invalid'), 'true')
    await close()
  })

  it('is made into a PDF with what was noted', async () => {
    const { page, close } = await openDevice()
    await row(page, first).locator('input[type="checkbox"]').first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('record.pdf'), exact: true }).click(),
    ])
    assert.match(download.suggestedFilename(), /\.pdf$/)
    assert.equal((await readFile(await download.path())).subarray(0, 5).toString(), '%PDF-')
    await close()
  })
})

describe('the list', () => {
  it('changes with the parameters at each keystroke, and stands still while one can not be used', async () => {
    const { page, close } = await openDevice()
    const port = page.locator('input[name="httpsPort"]')
    await port.fill('8443')
    await page.locator('li[data-state]', { hasText: '8443' }).first().waitFor()
    await port.fill('84433')
    await page.getByText(t('error.summary', { count: 1 })).waitFor()
    assert.ok((await page.locator('ol').first().locator('xpath=ancestor::main').innerText()).includes('8443'))
    await port.fill('1884')
    // Kept for MQTT while the kit runs, so that the fault is that of the port which takes it.
    assert.equal(await port.getAttribute('aria-invalid'), 'true')
    assert.equal(await page.locator('input[name="mqttPort"]').getAttribute('aria-invalid'), null)
    await close()
  })

  it('shows what is asked only where it matters, and says why an item is there or left out', async () => {
    const { page, close } = await openDevice()
    assert.equal(await page.locator('input[name="databaseServer"]').count(), 0)
    await page.locator('input[name="sqlServer"][value="remote"]').check()
    await page.locator('input[name="databaseServer"]').waitFor()
    assert.equal(await page.locator('input[name="sqlPort"]').count(), 0)
    const reachable = page
      .locator('li[data-state]', { hasText: 'The SQL Server is on another machine.' })
      .first()
    await reachable.getByRole('button', { name: t('item.why') }).click()
    await reachable.getByText('The SQL Server is on another machine.').waitFor()
    await page.locator('summary', { hasText: 'left out' }).click()
    assert.ok((await page.locator('details[open] li').count()) > 0)
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await findRunTogether(page), [])
    const basis = page.locator('section[aria-labelledby="basis-title"] details').last()
    assert.equal(await basis.getAttribute('open'), null)
    const isPrinted = await basis.locator('li').evaluateAll(all => all.map(item => item.checkVisibility()))
    assert.ok(isPrinted.length > 0 && isPrinted.every(Boolean), 'every assumption is printed')
    await close()
  })

  it('is limited to one role, grouped by role and shows open items only', async () => {
    const { page, close } = await openDevice()
    const all = await page.locator('li[data-state]').count()
    await page
      .locator('label', { hasText: t('filter.role') })
      .locator('select')
      .selectOption('customer-it')
    const ofCustomer = await page.locator('li[data-state]').count()
    assert.ok(ofCustomer > 0 && ofCustomer < all)
    await page
      .getByRole('button', { name: t('record.printRole', { role: shared('role.customer-it') }) })
      .waitFor()
    await row(page, second).locator('input[type="checkbox"]').first().click()
    await page.getByLabel(t('filter.openOnly')).check()
    assert.equal(await page.locator('li[data-state]').count(), ofCustomer - 1)
    await close()
  })

  it('copies a command as it stands', async () => {
    const { page, close } = await openDevice()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const command = row(page, second).locator('code', { hasText: 'powercfg' })
    await row(page, second).getByRole('button', { name: /copy/i }).first().click()
    await row(page, second).getByText(t('command.copied')).waitFor()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await command.innerText())
    await close()
  })
})

describe('guided troubleshooting', () => {
  it('leads from the symptom over tests to what helps, one step at a time', async () => {
    const { page, faults, close } = await openPage(
      site,
      '/en/checklists/stream/troubleshoot?symptom=server-not-operational',
    )
    await page.getByRole('heading', { name: t('tree.title') }).waitFor()
    await page.getByRole('button', { name: 'It is stopped' }).click()
    await page.getByRole('button', { name: 'It fails' }).click()
    await page.getByRole('heading', { name: t('tree.helps') }).waitFor()
    await page.getByText('Restart STREAM-SERVER as a whole.').first().waitFor()
    await page
      .getByRole('button', { name: t('tree.back') })
      .first()
      .click()
    await page.getByRole('button', { name: 'It is started' }).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })
})
