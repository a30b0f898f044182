import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translateSite } from '#text/sites/sites.ts'
import { translateTeamSites } from '#text/team-sites/team-sites.ts'
import { siteOf } from '../kept/support/make-objects.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember, openSignedIn, openTeamContext, sendAs } from './support/signed-in.ts'
import { openPage, openPageIn, type Site } from './support/site.ts'

const t = translateSite.en
const team = translateTeamSites.en

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const managers = (page: Page) => page.locator('input[name="managers"]')
const products = (page: Page) => page.locator('input[name="productsPerManager"]')
/** Everything here has reached the others. */
const untilSaved = (page: Page) => page.locator('[data-sync="kept"]').waitFor()
const fieldsHere = async (page: Page) => JSON.parse(await readDevice(page))[0]?.fields ?? {}
const valueHere = async (page: Page, path: string) => (await fieldsHere(page))[path]?.value

describe('a site that a team keeps', () => {
  const contexts: BrowserContext[] = []
  afterAll(() => Promise.all(contexts.map(context => context.close())))
  let sales: Page
  let partner: Page

  it('is kept by a deliberate act, and opened by somebody else from the list', async () => {
    const first = await openTeamContext(site)
    contexts.push(first)
    sales = (await openPageIn(first, site, '/en')).page
    await managers(sales).fill('12')
    await sales.getByRole('button', { name: t('common.keep') }).click()
    await untilSaved(sales)
    const second = await openTeamContext(site, { cookie: (await makeMember(site, 'partner')).cookie })
    contexts.push(second)
    partner = (await openPageIn(second, site, '/en/sites')).page
    await partner
      .getByRole('button', { name: team('open') })
      .first()
      .click()
    await untilSaved(partner)
    expect(await valueHere(partner, 'load/managers')).toBe(12)
  })

  it('is found by a word of its customer, and a search that finds nothing says so', async () => {
    const { id } = JSON.parse(await readDevice(partner))[0]
    const named = siteOf({ customer: 'Stadtwerke Hauenstein' }, { id, at: new Date().toISOString() })
    await sendAs(site)('PATCH', `/api/v1/sites/${id}`, named, { 'if-match': '*' })
    await expect.poll(() => valueHere(partner, 'customer')).toBe('Stadtwerke Hauenstein')
    const search = partner.getByRole('searchbox', { name: team('search') })
    const entries = partner.locator('main li h2')
    await search.fill('nobody')
    await partner.getByText(team('noneFound')).waitFor()
    expect(await entries.count()).toBe(0)
    await search.fill('hauenstein')
    await partner.getByText(team('noneFound')).waitFor({ state: 'detached' })
    expect(await entries.count()).toBe(1)
    await search.fill('')
  })

  it('shows more of what a search finds once, and nothing more of the search before', async () => {
    for (let nr = 1; nr <= 21; nr++)
      await sendAs(site)('POST', '/api/v1/sites', siteOf({ customer: `Reihe ${nr}` }))
    const search = partner.getByRole('searchbox', { name: team('search') })
    const entries = partner.locator('main li h2')
    const more = partner.getByRole('button', { name: team('more') })
    const isMore = /search=\w+&cursor=/
    let answered = 0
    partner.on('requestfinished', request => {
      if (isMore.test(request.url())) answered++
    })
    const held: (() => void)[] = []
    const release = async (count: number) => {
      await expect.poll(() => held.length).toBe(count)
      for (const answer of held.splice(0)) answer()
    }
    await partner.route(isMore, route => void held.push(() => void route.continue()))
    await search.fill('reihe')
    await more.click()
    await more.click()
    await release(2)
    await expect.poll(() => answered).toBe(2)
    await more.waitFor({ state: 'detached' })
    expect(await entries.count()).toBe(21)
    await search.fill('Reihe')
    await more.click()
    await search.fill('nobody')
    await partner.getByText(team('noneFound')).waitFor()
    await release(1)
    await expect.poll(() => answered).toBe(3)
    expect(await entries.count()).toBe(0)
    await search.fill('')
  })

  it('is named on a phone too, where the menu says in full with whom it is kept', async () => {
    const whole = partner.viewportSize()
    await partner.setViewportSize({ width: 390, height: 844 })
    const bar = partner.locator('[data-site-bar]')
    const choice = await bar.getByRole('combobox').boundingBox()
    expect(choice?.width).toBeGreaterThan(125)
    await bar.getByText(t('bar.menu')).click()
    await bar.locator('details').getByText(t('common.team')).waitFor()
    await bar.getByText(t('bar.menu')).click()
    if (whole) await partner.setViewportSize(whole)
  })

  it('loses nothing of two people who write at once and without network: both end equal', async () => {
    await partner.goto(`${site.url}/en`)
    await partner.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="managers"]')?.value === '12',
    )
    await sales.context().setOffline(true)
    await managers(sales).fill('13')
    await products(partner).fill('9')
    await sales.getByText(t('common.offline', { where: t('common.team') })).waitFor()
    await untilSaved(partner)
    await sales.context().setOffline(false)
    await expect.poll(() => valueHere(sales, 'load/productsPerManager')).toBe(9)
    await expect.poll(() => valueHere(partner, 'load/managers')).toBe(13)
    const sortedFields = async (page: Page) => Object.entries(await fieldsHere(page)).sort()
    await expect.poll(() => sortedFields(partner)).toEqual(await sortedFields(sales))
  })

  it('is shared outside by a link, whose answers come back until it is withdrawn', async () => {
    const { id } = JSON.parse(await readDevice(sales))[0]
    const made = await sendAs(site)('POST', `/api/v1/sites/${id}/share-links`, { audience: 'whole' })
    const guest = await openPage(site, `/en/sites#shared=${made.json.token}`)
    await guest.page
      .getByText(t('common.link', { name: 'Saar' }))
      .first()
      .waitFor()
    await guest.page.goto(`${site.url}/en`)
    await guest.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="managers"]')?.value === '13',
    )
    await managers(guest.page).fill('21')
    await untilSaved(guest.page)
    await expect.poll(() => valueHere(sales, 'load/managers')).toBe(21)
    await sendAs(site)('DELETE', `/api/v1/sites/${id}/share-links/${made.json.id}`)
    await managers(guest.page).fill('22')
    await guest.page.getByText(t('common.ended')).waitFor()
    const { json } = await sendAs(site)('GET', `/api/v1/sites/${id}`)
    expect([json.fields['load/managers'].value, await valueHere(guest.page, 'load/managers')]).toEqual([
      21, 22,
    ])
    await guest.close()
  })

  it('is deleted for all with a way back, and stays on the devices of the others', async () => {
    await sales.goto(`${site.url}/en/sites`)
    await sales.getByRole('button', { name: team('delete') }).click()
    await sales.getByRole('button', { name: team('delete.yes'), exact: true }).click()
    await partner.getByText(t('common.deleted')).waitFor()
    await sales.getByText(team('deleted')).click()
    await sales
      .getByRole('button', { name: team('restore') })
      .first()
      .click()
    await untilSaved(partner)
  })

  it('is taken off a device that has unsent changes only when that is confirmed', async () => {
    await partner.route('**/api/v1/sites/**', route =>
      route.request().method() === 'GET' ? route.continue() : route.abort(),
    )
    await managers(partner).fill('31')
    await partner.locator('[data-sync="pending"]').waitFor()
    await partner.goto(`${site.url}/en/sites`)
    const remove = () => partner.getByRole('button', { name: t('page.remove'), exact: true }).click()
    const confirm = partner.getByRole('button', { name: team('remove.yes') })
    await remove()
    await confirm.waitFor()
    await partner.getByRole('button', { name: team('delete.no') }).click()
    expect(await valueHere(partner, 'load/managers')).toBe(31)
    await remove()
    await confirm.click()
    await partner.getByText(t('page.removed', { name: '' }).trim()).waitFor()
  })
})

describe('a device on which nobody has signed in', () => {
  it('asks for nothing, and opens no database for it', async () => {
    const { page, close } = await openPage(site, '/en')
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await managers(page).fill('12')
    await page.locator('[data-site-bar]').waitFor()
    await page.goto(`${site.url}/en/sites`, { waitUntil: 'networkidle' })
    expect(asked.filter(path => path.startsWith('/api/'))).toEqual([])
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(names).not.toContain('groundwork-in-common')
    await close()
  })
})

describe('a site on a phone of somebody who is signed in', () => {
  it('is kept with the team from the menu on a phone, whose bar cuts no word', async () => {
    for (const language of ['fr', 'sv'] as const) {
      const t = translateSite[language]
      const viewport = { width: 390, height: 844 }
      const { page, close } = await openSignedIn(site, `/${language}`, { viewport })
      await managers(page).fill('14')
      const bar = page.locator('[data-site-bar]')
      await bar.getByText(t('bar.menu')).click()
      const keep = bar.locator('details').getByRole('button', { name: t('common.keep') })
      await keep.waitFor()
      await bar
        .locator('details')
        .getByRole('button', { name: t('bar.quote') })
        .waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
      const cut = await bar.evaluate(element =>
        [...element.querySelectorAll<HTMLElement>('button, summary, p, span')]
          .filter(part => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
          .filter(part => getComputedStyle(part).display !== 'inline')
          .map(part => part.innerText),
      )
      expect(cut).toEqual([])
      await keep.click()
      await untilSaved(page)
      await close()
    }
  })
})
