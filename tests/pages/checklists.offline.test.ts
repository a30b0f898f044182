import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { killProfile, launchProfile } from './support/browser.ts'
import { findOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { startServer } from './support/site.ts'

const t = translateChecklistPage.de
const phone = { viewport: { width: 390, height: 844 }, locale: 'de', hasTouch: true }
const list = '/de/checklists/stream/pre-install'
const item = 'stream.accounts.service-logon-right'

describe('a partner in a plant room without network', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let folder: string
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    server = await startServer()
    folder = await mkdtemp(join(tmpdir(), 'groundwork-offline-'))
    context = await launchProfile(folder, phone)
    page = context.pages()[0] ?? (await context.newPage())
  })
  afterAll(async () => {
    await context.close().catch(() => {})
    await server.stop().catch(() => {})
    await rm(folder, { recursive: true, force: true })
  })

  const tick = () => page.locator(`[id="${item}"] input[type="checkbox"]`)

  it('visits once, and is told when everything is kept', async () => {
    await page.goto(server.url + list)
    await page.getByText(t('offline.ready')).waitFor()
  })

  it('names the site, sets a port and ticks an item', async () => {
    await page.getByRole('button', { name: t('site.fold') }).click()
    await page.getByLabel(t('site.name'), { exact: true }).fill('Obernai, Halle 3')
    await page.getByLabel(t('site.who'), { exact: true }).fill('Anna')
    await page.getByRole('button', { name: t('site.parameters') }).click()
    await page.locator('input[name="httpsPort"]').fill('8443')
    await tick().click()
    await page.locator(`[id="${item}"]`).getByText('Anna').waitFor()
  })

  it('finds the list and the tick after a reload when the server is gone', async () => {
    await server.stop()
    await page.reload()
    await page.locator(`[id="${item}"][data-state="done"]`).waitFor()
    assert.equal(await page.getByLabel(t('site.name'), { exact: true }).inputValue(), 'Obernai, Halle 3')
    assert.equal(await page.locator('input[name="httpsPort"]').inputValue(), '8443')
    assert.ok((await page.locator('main').innerText()).includes('8443'))
  })

  it('meets no violation of WCAG and nothing too wide there', async () => {
    assert.deepEqual(await findViolations(page), [])
    assert.deepEqual(await findOverflow(page), [])
  })

  it('opens a procedure that was never visited, by way of the questions', async () => {
    await page.goto(`${server.url}/de/checklists`)
    await page.locator('a[href="?path=something-wrong"]').click()
    await page.locator('a[href="?path=something-wrong.site-unreachable"]').click()
    await page.locator('ol a[href*="/troubleshoot?symptom=site-unreachable"]').first().click()
    await page.getByRole('heading', { name: t('tree.title') }).waitFor()
    // The site's port is known here too.
    await page.locator('main p', { hasText: 'https://localhost:8443/stream' }).first().waitFor()
    await page.goto(`${server.url}/de`)
    await page.locator('h1').waitFor()
  })

  it('loses nothing when the browser is killed right after a tick', async () => {
    await page.goto(server.url + list)
    await tick().click()
    await page.locator(`[id="${item}"][data-state="open"]`).waitFor()
    await tick().click()
    await page.locator(`[id="${item}"][data-state="done"]`).waitFor()
    await page.locator('[data-saved]').waitFor()
    await killProfile(folder)
    context = await launchProfile(folder, phone)
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(server.url + list)
    await page.locator(`[id="${item}"][data-state="done"]`).waitFor()
  })

  it('takes the page from the network again once it is back', async () => {
    server = await startServer(Number(new URL(server.url).port))
    await page.reload()
    await page.locator(`[id="${item}"][data-state="done"]`).waitFor()
    assert.equal(await page.evaluate(() => fetch('/healthz').then(answer => answer.status)), 200)
  })
})
