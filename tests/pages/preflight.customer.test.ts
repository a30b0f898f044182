import { beforeAll, describe, expect, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { translateSite } from '#text/sites/sites.ts'
import { netstat, netstatTaken, readyServer } from '../scenarios/preflight-evidence.ts'
import { findOverflow } from './support/find-overflow.ts'
import { paste } from './support/paste.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translatePreflightPage.en
const of = translatePreflight.en
const sites = translateSite.en
const lists = translateChecklistPage.en
const list = '/en/checklists/stream/pre-install'

describe('the link that customer IT was sent', () => {
  it('judges what they were asked, on a phone without network, ticks it, and goes back', async () => {
    const partner = await openPage(site, list)
    await partner.page.getByLabel(lists('site.name'), { exact: true }).fill('Obernai')
    await partner.page.locator('[data-saved]').waitFor()
    await partner.page
      .locator('[data-site-bar]')
      .getByRole('button', { name: sites('bar.send') })
      .click()
    const dialog = partner.page.getByRole('dialog')
    const role = translateChecklist.en('role.customer-it')
    await dialog.getByLabel(sites('send.role', { role })).check()
    const sent = dialog.locator('code', { hasText: '#site=' })
    await sent.waitFor()
    const link = await sent.innerText()

    const customer = await openPage(site, '/en/sites', {
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'allow',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const phone = customer.page
    await phone.goto(link)
    await phone.getByText(sites('open.beside', { name: `Obernai (${role})` })).waitFor()
    await phone.goto(site.url + list)
    await phone.getByText(lists('offline.ready')).waitFor()
    await phone.context().setOffline(true)
    await phone.goto(`${site.url}/en/preflight`)
    await phone.getByText(t('own')).waitFor()
    const field = phone.getByLabel(t('paste'))
    const outputs = readyServer.map(text => (text === netstat ? netstatTaken : text))
    await paste(phone, field, outputs.join('\n'))
    await phone.locator('h2[data-verdict="blocked"]').waitFor()
    expect(await phone.locator('details[data-status="fail"] li').count()).toBe(1)
    // Neither what others are asked, nor what only they may accept.
    const board = phone.getByRole('region', { name: t('board.title') })
    expect(await board.textContent()).not.toContain(of('check.stream.genesis64.compatible.title'))
    expect(await board.getByText(t('waive'), { exact: true }).count()).toBe(0)
    expect(await findOverflow(phone)).toEqual([])

    await phone.getByRole('button', { name: t('keep'), exact: true }).click()
    await phone.getByText(/items of the checklist were ticked/).waitFor()
    await phone.getByRole('button', { name: t('keep.send') }).click()
    const answer = phone.getByRole('dialog').locator('code', { hasText: '#site=' })
    await answer.waitFor()
    const back = await answer.innerText()
    await phone.context().setOffline(false)

    await partner.page.goto(back)
    await partner.page.getByText(/checklist items: \d+ done, 1 with a problem/).waitFor()
    await partner.page.getByRole('button', { name: sites('open.merge'), exact: true }).click()
    await partner.page.getByText(sites('open.merged', { name: 'Obernai' })).waitFor()
    await partner.page.goto(site.url + list)
    const state = (item: string) => partner.page.locator(`li[id="${item}"]`)
    await state('stream.machine.system-listed').and(partner.page.locator('[data-state="done"]')).waitFor()
    await state('stream.ports.https').and(partner.page.locator('[data-state="problem"]')).waitFor()
    // What the output proves beyond what was asked comes along.
    await state('stream.genesis.look').and(partner.page.locator('[data-state="done"]')).waitFor()
    // A page that waits behind another draws no letters, so their font comes early.
    const faults = [...partner.faults, ...customer.faults].filter(fault => !fault.includes('link preload'))
    expect(faults).toEqual([])
    await partner.close()
    await customer.close()
  })
})
