import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { streamPack } from '../domain/support/checklists.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateChecklistPage.en
const shared = translateChecklist.en
const messages = streamPack.messages.en
const way = '/en/checklists/stream?path=move-machine.still-there.remote.local'
const step = (procedure: string, number: number) =>
  `/en/checklists/stream/${procedure}?path=move-machine.still-there.remote.local&step=${number}`

const hostName = (page: Page) =>
  page.getByRole('textbox', { name: messages['parameter.hostName.title'] ?? '', exact: true })
const item = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const wayIn = (page: Page) => page.getByRole('navigation', { name: t('paths.route') })

describe('the way of a move to another machine', () => {
  it('says how things stand at its start and what each step changes', async () => {
    const { page, faults, close } = await openPage(site, way)
    const text = await page.locator('section', { has: page.locator('#route-title') }).innerText()
    for (const key of [
      'route.licence.on-old-machine',
      'route.databases.on-server',
      'route.machine.prepared',
      'route.licence.moved',
      'route.databases.taken-over',
    ] as const)
      assert.ok(text.includes(shared(key)), key)
    assert.equal(text.split(t('route.onOldMachine')).length - 1, 2)
    assert.ok(!text.includes(shared('route.licence.freed')))
    assert.deepEqual(faults, [])
    await close()
  })

  it('keeps the names of both machines apart, and takes no licence off at its end', async () => {
    const { page, faults, close } = await openPage(site, way)
    await page.locator(`a[href="${step('back-up', 1)}"]`).click()
    await wayIn(page).getByText(shared('route.machine.old')).waitFor()
    await page.locator('[data-saved]').waitFor()
    await hostName(page).fill('EMS-OLD')
    await wayIn(page).getByRole('link', { name: /^Next/ }).click()
    await page.waitForURL(`**${step('pre-install', 2)}`)
    await page.locator('[data-saved]').waitFor()
    assert.equal(await hostName(page).inputValue(), '')
    assert.equal(await item(page, 'stream.licence.order').count(), 0)
    await hostName(page).fill('EMS-NEW')
    await page.goto(`${site.url}${step('uninstall', 5)}`)
    await page.locator('[data-saved]').waitFor()
    await page.reload()
    await page.locator('[data-saved]').waitFor()
    assert.equal(await hostName(page).inputValue(), 'EMS-OLD')
    assert.equal(await item(page, 'stream.uninstall.start').count(), 1)
    assert.equal(await item(page, 'stream.licence-removal.kill').count(), 0)
    await wayIn(page).getByText(shared('route.licence.moved')).waitFor()
    assert.deepEqual(faults, [])
    await close()
  })
})

it('a procedure from the map holds what it always held', async () => {
  const { page, faults, close } = await openPage(site, '/en/checklists/stream/uninstall?licenceMode=local')
  await page.locator('[data-saved]').waitFor()
  assert.equal(await wayIn(page).count(), 0)
  assert.equal(await item(page, 'stream.licence-removal.kill').count(), 1)
  assert.equal(await item(page, 'stream.uninstall.keep-taken-over').count(), 0)
  assert.deepEqual(faults, [])
  await close()
})
