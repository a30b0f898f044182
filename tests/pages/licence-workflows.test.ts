import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { launchProfile } from './support/browser.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site, startServer, wake } from './support/site.ts'

const t = translateWorkflow.en
const happens = (page: Page, event: string) =>
  page.getByRole('button', { name: t(`event.${event}` as Parameters<typeof t>[0]), exact: true }).click()
const standsAt = (page: Page, state: string) =>
  page.getByRole('heading', { level: 2, name: t(`state.${state}` as Parameters<typeof t>[0]) }).waitFor()

describe('licence workflows', () => {
  let site: Site
  beforeAll(async () => {
    site = await shareSite()
  })

  it('lead from a dead machine with a local licence to a new key', async () => {
    const { page, faults, close } = await openPage(site, '/en/licence-workflows')
    await page.getByText(t('what.transfer'), { exact: true }).click()
    await page.getByText(t('mode.local'), { exact: true }).click()
    await page.getByText(t('old.gone'), { exact: true }).click()
    await page.getByRole('link', { name: t('list.open') }).click()
    await page.getByRole('heading', { level: 1, name: t('workflow.replace-site-key.title') }).waitFor()
    for (const [event, state] of [
      ['stream-runs', 'explain-loss'],
      ['situation-explained', 'request-replacement'],
      ['replacement-requested', 'await-replacement'],
      ['more-reasons-wanted', 'explain-loss'],
      ['situation-explained', 'request-replacement'],
      ['replacement-requested', 'await-replacement'],
      ['replacement-granted', 'read-site-code'],
      ['site-code-read', 'send-site-code'],
      ['site-code-sent', 'await-site-key'],
      ['site-key-received', 'activate-key'],
      ['key-accepted', 'check-licence'],
      ['values-arrive', 'done'],
    ] as const) {
      await happens(page, event)
      await standsAt(page, state)
    }
    // On paper it has its name, and nothing to press.
    await page.emulateMedia({ media: 'print' })
    const onPaper = await page.locator('main').innerText()
    assert.ok(onPaper.includes(t('workflow.replace-site-key.title')))
    assert.ok(!onPaper.includes(t('page.undo')))
    await close()
    assert.deepEqual(faults, [])
  })

  it('are at hand where a machine died: from there to the message in five steps', async () => {
    const { page, faults, close } = await openPage(site, '/en/checklists')
    await page.locator('a[href="?path=machine-died"]').click()
    await page.getByRole('link', { name: translateChecklistPage.en('crumb.workflows') }).click()
    await page.waitForURL('**/licence-workflows?*')
    // Before it is live, the link leads to what the server has drawn.
    await wake(page)
    await page.getByText(t('mode.local'), { exact: true }).click()
    await page.getByRole('link', { name: t('list.open') }).click()
    await page.getByRole('heading', { level: 1, name: t('workflow.recover-local.title') }).waitFor()
    await wake(page)
    await page.getByText(t('page.message'), { exact: true }).click()
    await page.locator('[aria-labelledby="message-text"]').getByText('Hager Services').first().waitFor()
    await close()
    assert.deepEqual(faults, [])
  })

  it('write at each step the message that it sends, with what the answers have told', async () => {
    const { page, faults, close } = await openPage(site, '/en/licence-workflows/recover-local')
    const message = page.locator('[aria-labelledby="message-text"]')
    await happens(page, 'machine-changed')
    await standsAt(page, 'ask-which-way')
    await message.getByText('which way you choose').first().waitFor()
    assert.equal(await page.locator('select[name="loss"]').inputValue(), 'machine-changed')
    await happens(page, 'replacement-needed')
    await standsAt(page, 'request-replacement')
    await message.getByText('You have chosen a Site Key Replacement').first().waitFor()
    await happens(page, 'replacement-requested')
    await happens(page, 'replacement-granted')
    await happens(page, 'site-code-read')
    await standsAt(page, 'send-site-code')
    await page.locator('input[name="siteCode"]').fill('ABC-123')
    await message.getByText('Site code of this machine: ABC-123').first().waitFor()
    assert.equal(await page.locator('select[name="loss"]').count(), 0)
    await close()
    assert.deepEqual(faults, [])
  })

  it('lead through a proxy to a cloud licence, with what the estimate carried along', async () => {
    const { page, faults, close } = await openPage(
      site,
      '/en/licence-workflows#references=HTG502H:1&site=Obernai',
    )
    await page.getByText('HTG502H × 1').waitFor()
    await page.getByRole('link', { name: t('list.open') }).click()
    await standsAt(page, 'order')
    const note = page.getByLabel(t('page.note'), { exact: true })
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[id$="-note"]')?.value)
    assert.equal(await note.inputValue(), 'HTG502H × 1')
    for (const [event, state] of [
      ['licence-ordered', 'request-pool'],
      ['pool-requested', 'await-pool'],
      ['pool-received', 'install-stream'],
      ['stream-runs', 'reach-server'],
      ['server-not-reached', 'open-way'],
      ['way-opened', 'reach-server'],
      ['server-reached', 'set-up-cloud'],
      ['pool-entered', 'check-licence'],
    ] as const) {
      await happens(page, event)
      await standsAt(page, state)
    }
    await page.getByRole('button', { name: t('page.undo') }).click()
    await standsAt(page, 'set-up-cloud')
    const name = page.getByLabel(translateChecklistPage.en('site.name'), { exact: true })
    assert.equal(await name.first().inputValue(), 'Obernai')
    const message = await page.locator('[aria-labelledby="message-text"]').textContent()
    for (const carried of ['HTG502H', 'Obernai']) assert.ok(message?.includes(carried), carried)
    await close()
    assert.deepEqual(faults, [])
  })

  it('kill no licence before the warning is confirmed', async () => {
    const { page, close } = await openPage(site, '/en/licence-workflows/transfer-local')
    const button = page.getByRole('button', { name: t('event.prepared'), exact: true })
    await button.waitFor()
    assert.ok(await button.isDisabled())
    await page.getByLabel(t('page.confirm')).check()
    await button.click()
    await standsAt(page, 'kill-licence')
    await page.getByText(t('page.warning.now')).waitFor()
    await close()
  })
})

describe('a licence workflow without network', () => {
  it('keeps how far it has come over a reload', async () => {
    const server = await startServer()
    const folder = await mkdtemp(join(tmpdir(), 'groundwork-workflow-'))
    const context = await launchProfile(folder, { viewport: { width: 390, height: 844 }, locale: 'en' })
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${server.url}/en/licence-workflows/activate-local`)
    await page.getByText(translateChecklistPage.en('offline.ready')).waitFor()
    await page.getByLabel(t('page.note'), { exact: true }).fill('PO 4711')
    await happens(page, 'licence-ordered')
    await standsAt(page, 'install-stream')
    await server.stop()
    await page.reload()
    await standsAt(page, 'install-stream')
    await page.getByText('PO 4711').waitFor()
    await context.close()
    await rm(folder, { recursive: true, force: true })
  })
})
