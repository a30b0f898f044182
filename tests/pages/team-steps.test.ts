import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translateTeam } from '#text/team/team.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'
import { findObjections } from './support/find-objections.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember, openSignedIn, openTeamContext, sendAs } from './support/signed-in.ts'
import { openPage, openPageIn, type Site } from './support/site.ts'

const t = translateKeptQuote.en
const o = translateOrganisation.en
const team = translateTeam.en

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
/** What the keyboard stands on, in words. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const body = quoteRequest({ validUntil: '2099-12-31', lines: [], discountPercent: '5' })
const begin = async () => (await sendAs(site)('POST', '/api/v1/quotes', body)).json.id as string
async function issue(): Promise<string> {
  const id = await begin()
  await sendAs(site)('POST', `/api/v1/quotes/${id}/issue`, undefined, { 'if-match': '*' })
  return id
}

describe('steps of a team', () => {
  it('lose nothing that was typed where the session ends, and save it once somebody is back', async () => {
    const id = await begin()
    const { cookie } = await makeMember(site, 'sales')
    const context = await openTeamContext(site, { cookie })
    const { page } = await openPageIn(context, site, `/en/quotes/${id}`)
    const name = page.locator('[name="customer.name"]')
    await name.waitFor()
    // What the page still asks for would be told that the session has ended before anything was typed.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/api/v1/price-lists')),
    )
    const cookies = await context.cookies()
    await context.clearCookies()
    await name.fill('Typed before it ended')
    await page.getByText(team('gate.over')).waitFor()
    // The cookies come back only when the answer without them has been seen.
    const stillOut = page.waitForResponse('**/api/auth/standing')
    await button(page, team('gate.over.back')).click()
    await stillOut
    expect(await name.inputValue()).toBe('Typed before it ended')
    expect(await page.locator('main').textContent()).not.toContain('Authorization')
    await context.addCookies(cookies)
    await button(page, team('gate.over.back')).click()
    await page.locator('[data-save="saved"]').waitFor()
    const { json } = await sendAs(site)('GET', `/api/v1/quotes/${id}`)
    expect(json.customer).toBe('Typed before it ended')
    // Where nothing waits to be saved, nothing of the team stays in sight.
    await context.clearCookies()
    await page.reload()
    await page.getByText(team('gate.signedOut')).waitFor()
    await context.close()
  })

  it('ask before what is not undone, on the answer that changes nothing, and give the keyboard back', async () => {
    const { page, close } = await openSignedIn(site, `/en/quotes/${await begin()}`)
    await button(page, t('issue.action')).press('Enter')
    await expect.poll(() => focused(page)).toBe(t('act.cancel'))
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(t('issue.action'))
    await button(page, t('issue.action')).press('Enter')
    await button(page, t('issue.confirm')).press('Enter')
    await button(page, t('share.make')).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Quote \d{4}-\d+/)
    await close()
  })

  it('withdraw a link only when that is confirmed, and say so where the keyboard goes on', async () => {
    const { page, close } = await openSignedIn(site, `/en/quotes/${await issue()}`)
    await button(page, t('share.make')).click()
    const link = (await page.locator('main code').textContent()) ?? ''
    expect((await fetch(link)).status).toBe(200)
    const withdraw = page.getByRole('button', { name: t('share.revoke') })
    await withdraw.click()
    expect((await fetch(link)).status).toBe(200)
    await button(page, t('withdraw.confirm')).click()
    await page.getByText(t('share.gone')).waitFor()
    await expect.poll(() => focused(page)).toBe(t('share.gone'))
    expect((await fetch(link)).status).toBe(410)
    expect(await page.locator('main code').count()).toBe(0)
    await close()
  })

  it('change one’s own role only when that is confirmed', async () => {
    const { email, cookie, name } = await makeMember(site, 'owner', 'Inga Ström')
    const { page, close } = await openSignedIn(site, '/en/organisation/members', { cookie })
    const role = page.getByLabel(o('members.role.of', { name }))
    await role.selectOption('viewer')
    await page.keyboard.press('Escape')
    await expect.poll(() => role.evaluate(select => select === document.activeElement)).toBe(true)
    expect(await role.inputValue()).toBe('owner')
    await role.selectOption('viewer')
    await button(page, o('members.role.change')).click()
    await page.getByText(team('role.viewer')).first().waitFor()
    const { items } = (await sendAs(site)('GET', '/api/v1/members?limit=200')).json
    expect(items.find((each: { email: string }) => each.email === email).role).toBe('viewer')
    await close()
  })

  it('show whom an invitation waits for, until it is taken back', async () => {
    const email = `waits-${process.pid}@example.org`
    const { json } = await sendAs(site)('POST', '/api/v1/members', { email, role: 'partner' })
    const { page, close } = await openSignedIn(site, '/en/organisation/members')
    const takeBack = button(page, o('invitations.takeBack.of', { email }))
    await takeBack.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => takeBack.evaluate(opener => opener === document.activeElement)).toBe(true)
    expect(await findObjections(page)).toEqual([])
    await takeBack.click()
    await page.getByRole('region', { name: o('invitations.title') }).waitFor()
    await button(page, o('invite.takeBack')).click()
    await page.getByText(o('invite.takenBack', { email })).waitFor()
    await expect.poll(() => focused(page)).toBe(o('invite.takenBack', { email }))
    const person = { token: json.token, name: 'Petra', password: 'four words are easy to keep' }
    const refused = await sendAs(site, '')('POST', '/api/auth/accept-invitation', person)
    expect(refused.status).toBeGreaterThanOrEqual(400)
    await close()
  })

  it('lead on from a link to a new address that holds no longer', async () => {
    const { page, close } = await openSignedIn(site, '/en/account#email=none')
    await button(page, o('account.email.confirm')).click()
    await button(page, o('account.email.again')).click()
    await page.locator('[name="newEmail"]').waitFor()
    await close()
  })

  it('show two versions of a draft in words', async () => {
    const id = await begin()
    const { page, close } = await openSignedIn(site, `/en/quotes/${id}`)
    await page.locator('[data-save="saved"]').waitFor()
    const [one] = body.sites
    const sites = [{ ...one, estimate: { ...one?.estimate, managers: 13 } }]
    await sendAs(site)('PUT', `/api/v1/quotes/${id}`, { ...body, sites }, { 'if-match': '*' })
    await page.locator('[name="terms"]').fill('Net 60 days')
    const part = page.locator('[data-part="sites"]')
    await part.waitFor()
    const said = await part.innerText()
    expect(said).toContain(t('load.managers', { value: '12' }))
    expect(said).toContain(t('load.managers', { value: '13' }))
    expect(said).not.toMatch(/[{}"]/)
    await close()
  })
})

describe('the page of a customer', () => {
  it('keeps the columns of the order apart', async () => {
    const { json } = await sendAs(site)('POST', `/api/v1/quotes/${await issue()}/share-links`, {})
    for (const locale of ['en', 'fr', 'de', 'sv']) {
      const { page, close } = await openPage(site, `/q/${json.token}?language=${locale}`, { locale })
      const gaps = await page.evaluate(() =>
        [...document.querySelectorAll('table tr')].flatMap(row => {
          const texts = [...row.children].flatMap(cell => {
            const range = document.createRange()
            range.selectNodeContents(cell)
            return cell.textContent === '' ? [] : [range.getBoundingClientRect()]
          })
          return texts.slice(1).map((text, at) => text.left - (texts[at]?.right ?? 0))
        }),
      )
      expect(gaps.length).toBeGreaterThan(10)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
      await close()
    }
  })
})
