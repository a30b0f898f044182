import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateSite } from '#text/sites/sites.ts'
import { findObjections } from './support/find-objections.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, openPageIn, type Site } from './support/site.ts'

const t = translateSite.en
const page = translatePage.en
const lists = translateChecklistPage.en
const role = translateChecklist.en
const list = '/en/checklists/stream/pre-install'
const row = (opened: Page, item: string) => opened.locator(`li[id="${item}"]`)
const [first, second] = ['stream.accounts.service-logon-right', 'stream.power.no-sleep']

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const bar = (opened: Page) => opened.getByRole('region', { name: t('bar.label') })

async function tick(opened: Page, item: string): Promise<void> {
  await row(opened, item).locator('input[type="checkbox"]').first().click()
  await row(opened, item).and(opened.locator('[data-state="done"]')).waitFor()
  await opened.locator('[data-saved]').waitFor()
}

/** On a small screen what can be done with the site stands in its menu. */
async function openMenu(opened: Page): Promise<void> {
  if ((opened.viewportSize()?.width ?? 0) < 960) await opened.locator('[data-site-bar] summary').click()
}

/** The link that "Send" makes for whom it is for. */
async function sendTo(opened: Page, audience: string | null): Promise<string> {
  await openMenu(opened)
  await bar(opened)
    .getByRole('button', { name: t('bar.send') })
    .click()
  const dialog = opened.getByRole('dialog')
  if (audience) await dialog.getByLabel(t('send.role', { role: audience })).check()
  const link = dialog.locator('code', { hasText: '#site=' })
  await link.waitFor()
  const text = await link.innerText()
  await dialog.getByRole('button', { name: t('send.close') }).click()
  return text
}

async function nameSite(opened: Page, name: string): Promise<void> {
  await opened.getByLabel(lists('site.name'), { exact: true }).fill(name)
  await opened.locator('[data-saved]').waitFor()
}

describe('a site sent to customer IT by link', () => {
  it('is ticked offline, sent back and merged with nothing lost, and the merge is undone with one click', async () => {
    const partner = await openPage(site, list)
    await nameSite(partner.page, 'Obernai')
    await partner.page.getByLabel(lists('site.who'), { exact: true }).fill('Ada')
    await tick(partner.page, first)
    const link = await sendTo(partner.page, role('role.customer-it'))

    const customer = await openPage(site, '/en/sites', {
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'allow',
    })
    const phone = customer.page
    await phone.goto(link)
    const theirs = `Obernai (${role('role.customer-it')})`
    await phone.getByText(t('open.beside', { name: theirs })).waitFor()
    assert.doesNotMatch(phone.url(), /#/)
    await phone
      .getByRole('link', { name: /of \d+ open/ })
      .first()
      .click()
    await row(phone, second).waitFor()
    const roles = await phone.locator('li[data-state]').evaluateAll(all => all.length)
    assert.ok(roles > 0)
    await phone.context().setOffline(true)
    await phone.getByRole('button', { name: lists('site.fold') }).click()
    await phone.getByLabel(lists('site.who'), { exact: true }).fill('Bo')
    await tick(phone, second)
    await phone.context().setOffline(false)
    const answer = await sendTo(phone, null)

    await partner.page.goto(answer)
    await partner.page.getByRole('heading', { name: t('open.title', { name: 'Obernai' }) }).waitFor()
    await partner.page.getByText(/One checklist item: 1 done/).waitFor()
    await partner.page.getByRole('button', { name: t('open.merge'), exact: true }).click()
    await partner.page.getByText(t('open.merged', { name: 'Obernai' })).waitFor()
    const merged = await readDevice(partner.page)
    await partner.page.getByRole('button', { name: t('open.undo') }).click()
    await partner.page.getByText(t('open.undone')).waitFor()
    await partner.page.goto(site.url + list)
    await row(partner.page, first).and(partner.page.locator('[data-state="done"]')).waitFor()
    assert.equal(await row(partner.page, second).getAttribute('data-state'), 'open')
    await bar(partner.page)
      .getByRole('button', { name: t('bar.redo') })
      .click()
    await row(partner.page, second).and(partner.page.locator('[data-state="done"]')).waitFor()
    assert.ok(merged.includes('"by":"Ada"') && merged.includes('"by":"Bo"'))
    assert.deepEqual([...partner.faults, ...customer.faults], [])
    await partner.close()
    await customer.close()
  })

  it('shows no link of whom was chosen before, not even until the next is made', async () => {
    const { page, close } = await openPage(site, list)
    await nameSite(page, 'Obernai')
    await bar(page)
      .getByRole('button', { name: t('bar.send') })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('code', { hasText: '#site=' }).waitFor()
    const shown = await dialog.evaluate(element => {
      element.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click()
      return element.querySelector('code')?.textContent
    })
    assert.equal(shown, t('send.preparing'))
    await dialog.locator('code', { hasText: '#site=' }).waitFor()
    await close()
  })
})

describe('what comes from outside', () => {
  it('leaves the open site untouched: the link of an estimate stands beside it until it is changed', async () => {
    const mine = await openPage(site, list)
    await nameSite(mine.page, 'Mine')
    await tick(mine.page, first)
    const before = await readDevice(mine.page)
    const {
      page: other,
      faults,
      close,
    } = await openPageIn(
      mine.page.context(),
      site,
      '/en?managers=3&productsPerManager=8&archiveScope=energies&archiveIntervalMinutes=30',
    )
    await bar(other).getByText(t('bar.draft')).waitFor()
    // Whole on a small laptop, too: on two lines.
    await other.setViewportSize({ width: 970, height: 700 })
    const words = bar(other).locator('p', { hasText: t('bar.draft') })
    assert.ok(await words.evaluate(p => p.scrollHeight <= p.clientHeight && p.scrollWidth <= p.clientWidth))
    await other.setViewportSize({ width: 1440, height: 900 })
    assert.equal(await other.locator('input[name="managers"]').inputValue(), '3')
    assert.equal(await readDevice(mine.page), before)
    await other.locator('input[name="managers"]').fill('4')
    await other.waitForURL(/managers=4/)
    await other.reload()
    await bar(other)
      .getByText(t('stands.size', { size: 'small' }))
      .waitFor()
    const kept = JSON.parse(await readDevice(mine.page))
    assert.equal(kept.length, 2)
    assert.ok(JSON.stringify(kept).includes(before.slice(1, -1)))
    assert.deepEqual([...faults, ...mine.faults], [])
    await close()
    await mine.close()
  })

  it('is kept with a change that was made before the page had loaded what keeps it', async () => {
    const address = '/en?managers=3&productsPerManager=8&archiveScope=energies&archiveIntervalMinutes=30'
    const html = await (await fetch(site.url + address)).text()
    const context = await site.browser.newContext({ serviceWorkers: 'block' })
    const opened = await context.newPage()
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    // What comes with the page comes at once, what it asks for later is held back.
    await opened.route('**/*.js', async route => {
      if (!html.includes(`src="${new URL(route.request().url()).pathname}"`)) await released
      await route.continue()
    })
    await opened.goto(site.url + address)
    const managers = opened.locator('input[name="managers"]')
    // Typed anew until the page listens, and left alone in between, for typing on puts the address off.
    await expect
      .poll(async () => {
        await managers.fill('3')
        await managers.fill('4')
        return opened
          .waitForURL(/managers=4/, { timeout: 2_000 })
          .then(() => true)
          .catch(() => false)
      })
      .toBe(true)
    release()
    await bar(opened)
      .getByText(t('stands.size', { size: 'small' }))
      .waitFor()
    await expect.poll(() => readDevice(opened)).toContain('"load/managers":{"value":4')
    await context.close()
  })

  it('as a file opens beside, and what can’t be read says so', async () => {
    const { page: opened, faults, close } = await openPage(site, '/en/sites')
    const choose = (name: string, text: string) =>
      opened
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('photo.json', 'no json')
    await opened.getByText(t('open.fault.not_json', { name: 'photo.json' })).waitFor()
    const record = await readFile('tests/scenarios/version-1-sites/stream.json', 'utf8')
    const { name } = JSON.parse(record)
    await choose('old.json', record)
    await opened.getByText(t('open.beside', { name: name.value })).waitFor()
    await choose('old.json', record)
    await opened.getByText(t('open.same', { name: name.value })).waitFor()
    await opened.getByRole('button', { name: t('page.remove') }).click()
    await opened.getByText(t('page.none')).waitFor()
    await opened
      .getByRole('button', { name: t('page.restore'), exact: true })
      .last()
      .click()
    await opened.getByText(t('page.restored', { name: name.value })).waitFor()
    await opened.getByRole('heading', { name: name.value }).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })
})

describe('what is asked once', () => {
  it('goes from the estimate to the checklist, which says from where, and shows what contradicts', async () => {
    const { page: opened, faults, close } = await openPage(site, '/en')
    await opened.locator('input[name="managers"]').fill('40')
    await opened.locator('input[name="productsPerManager"]').fill('40')
    await bar(opened)
      .getByText(t('stands.size', { size: 'large' }))
      .waitFor()
    await opened.goto(site.url + list)
    const taken = opened.getByText('Large, from the estimate').first()
    await taken.waitFor()
    const size = (value: string) => opened.locator(`input[name="size"][value="${value}"]`)
    assert.ok(await size('large').isChecked())
    await size('small').check()
    await opened
      .locator('[data-taken="differs"]')
      .getByText('Elsewhere on this site: Large, from the estimate.')
      .waitFor()
    await opened.getByRole('button', { name: lists('taken.takeOver') }).click()
    await opened.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="size"][value="large"]')?.checked,
    )
    await opened.goto(`${site.url}/en`)
    await opened.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="managers"]')?.value === '40',
    )
    assert.deepEqual(faults, [])
    await close()
  })

  it('and emptied is undone, on the next page too', async () => {
    const { page: opened, faults, close } = await openPage(site, '/en')
    const managers = opened.locator('input[name="managers"]')
    await managers.fill('33')
    await bar(opened)
      .getByText(/Recommended/)
      .waitFor()
    await opened.getByRole('button', { name: page('estimate.clear') }).click()
    await opened.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="managers"]')?.value === '',
    )
    await bar(opened).getByText(t('stands.nothing')).waitFor()
    await bar(opened)
      .getByRole('button', { name: t('bar.undo') })
      .click()
    await opened.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="managers"]')?.value === '33',
    )
    await bar(opened)
      .getByRole('button', { name: t('bar.redo') })
      .click()
    await bar(opened).getByText(t('stands.nothing')).waitFor()
    await opened.goto(`${site.url}/en/sites`)
    await bar(opened)
      .getByRole('button', { name: t('bar.undo') })
      .click()
    await bar(opened)
      .getByText(/Recommended/)
      .waitFor()
    assert.deepEqual(faults, [])
    await close()
  })
})

for (const language of languages)
  it(`the page of all sites and the sending fit and can be used by all, in ${language}`, async () => {
    const {
      page: opened,
      faults,
      close,
    } = await openPage(site, `/${language}/sites`, {
      viewport: { width: 390, height: 844 },
    })
    const record = await readFile('tests/scenarios/version-1-sites/stream.json')
    await opened
      .locator('input[type="file"]')
      .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: record })
    await opened.getByRole('heading', { level: 2 }).first().waitFor()
    const objections = await findObjections(opened, language)
    await openMenu(opened)
    await opened.getByRole('button', { name: translateSite[language]('bar.send') }).click()
    await opened.getByRole('dialog').locator('code', { hasText: '#site=' }).waitFor()
    objections.push(...(await findObjections(opened, language)))
    assert.deepEqual([...objections, ...faults], [])
    await close()
  })
