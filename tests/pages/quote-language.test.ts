import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { keepDraft } from '../../app/kept-quotes/keep-draft.ts'
import { emptySeller } from '../../app/quote/device-values.ts'
import { emptyDraft } from '../../app/quote/draft.ts'
import { changeDraft } from './support/change-draft.ts'
import { findObjections } from './support/find-objections.ts'
import { makeFirstAccount } from './support/first-account.ts'
import { linkTo, writePriceList } from './support/link-to.ts'
import { shareBrowser } from './support/share-browser.ts'
import { openSignedIn, sendAs } from './support/signed-in.ts'
import { type Server, type Site, startServer, wake } from './support/site.ts'

const t = translateKeptQuote.de
const any = { 'if-match': '*' }
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const letter = (page: Page, language: string) => page.locator(`article[lang="${language}"]`).waitFor()

describe('a quote that somebody makes on German pages', () => {
  let server: Server
  let site: Site
  let cookie: string
  beforeAll(async () => {
    server = await startServer()
    site = { url: server.url, browser: await shareBrowser() }
    cookie = await makeFirstAccount(server.url, await server.setUpCode)
  })
  afterAll(() => server?.stop())

  it('begins in the language of the organisation, which can be seen and changed until it is issued', async () => {
    const send = sendAs(site, cookie)
    const read = async (page: Page) => {
      const { json } = await send('GET', `/api/v1/quotes/${page.url().split('/').at(-1)}`)
      return [json.request.language, json.quote.language]
    }
    expect((await send('PATCH', '/api/v1/organisation', { language: 'fr' }, any)).status).toBe(200)
    const load = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10', currency: 'EUR' }
    const link = await linkTo('de', { site: 'Dahn', ...load, priceText: writePriceList() })
    const { page, faults, close } = await openSignedIn(site, link, { cookie })
    await page.getByRole('link', { name: translatePage.de('answer.quote') }).click()
    await page.waitForURL('**/de/quote')
    await wake(page)
    await field(page, 'customer.name').fill('Régie de Genève')
    await press(page, t('keep.action'))
    await page.waitForURL(/\/de\/quotes\/[\w-]{36}$/)
    await wake(page)
    await letter(page, 'fr')
    expect(await page.getByLabel(t('desk.language')).inputValue()).toBe('fr')
    expect(await page.locator('main').innerText()).not.toContain(translateQuotePage.de('preview.stale'))
    expect(await read(page)).toEqual([undefined, 'fr'])
    expect(await findObjections(page)).toEqual([])

    await changeDraft(page, () => page.getByLabel(t('desk.language')).selectOption('sv'))
    await letter(page, 'sv')
    expect(await read(page)).toEqual(['sv', 'sv'])
    // Once it is chosen, the organisation's changes nothing.
    await send('PATCH', '/api/v1/organisation', { language: 'en' }, any)
    await page.reload()
    await letter(page, 'sv')
    await press(page, t('issue.action'))
    await press(page, t('issue.confirm'))
    await page.getByRole('button', { name: t('share.make') }).waitFor()
    await letter(page, 'sv')

    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Markdown')])
    expect(download.suggestedFilename()).toMatch(/\.md$/)
    const markdown = await readFile(await download.path(), 'utf8')
    for (const said of ['# Offert', 'Régie de Genève']) expect(markdown).toContain(said)
    expect(await findObjections(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('a quote that is kept for the team', () => {
  afterEach(() => vi.unstubAllGlobals())
  const keep = async (status: number, organisation: object) => {
    const sent: unknown[] = []
    vi.stubGlobal('document', { documentElement: { lang: 'de' } })
    vi.stubGlobal('fetch', async (path: string, { body }: { body?: string }) => {
      if (path === '/api/v1/organisation') return new Response(JSON.stringify(organisation), { status })
      sent.push(JSON.parse(body ?? ''))
      return new Response('{"id":"x"}', { status: 201 })
    })
    const reading = { faults: new Map(), body: { terms: '' }, preview: null, orders: [], sites: [] } as never
    await keepDraft({ draft: emptyDraft, seller: emptySeller, reading, language: 'de' })
    return sent
  }

  it('names no language where the organisation has one, else that of the page', async () => {
    expect(await keep(200, { language: 'fr' })).toEqual([{ terms: '' }])
    expect(await keep(200, { language: null })).toEqual([{ terms: '', language: 'de' }])
    expect(await keep(403, { title: 'Not allowed' })).toEqual([{ terms: '', language: 'de' }])
  })
})
