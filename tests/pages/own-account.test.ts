import { URI } from 'otpauth'
import type { Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translatePage } from '#text/pages/pages.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { translateTeam } from '#text/team/team.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'
import { findObjections } from './support/find-objections.ts'
import { owner, post, signInAt } from './support/first-account.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember, openSignedIn, sendAs } from './support/signed-in.ts'
import { openPage, type Site } from './support/site.ts'

const o = translateOrganisation.en
const f = translateOrganisation.fr
const team = translateTeam.de
const problem = translateProblem.en

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

/** What an app with the key that is shown says now. */
async function typeCode(page: Page) {
  const key = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '')
  const app = URI.parse(`otpauth://totp/Groundwork?secret=${key}`) as { generate: () => string }
  const code = page.locator('main [name="code"]')
  await code.fill(app.generate())
  await code.press('Enter')
  await page.getByText(o('account.factor.done')).waitFor()
}

describe('one’s own account', () => {
  it('takes another name and a second factor, whose codes are shown once, and gives it up again', async () => {
    const petra = await makeMember(site, 'viewer')
    const { page, faults, close } = await openSignedIn(site, '/en/account', { cookie: petra.cookie })
    // Told before anything is under way, so that nothing is on its way meanwhile.
    const tooMany = { type: '/problems/too-many-requests', title: 'Too many', detail: 'Wait 40 seconds.' }
    const refuse = (route: Route) => route.fulfill({ status: 429, json: tooMany })
    await page.route('**/api/auth/two-factor/enable', refuse, { times: 1 })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await page.locator('main [name="name"]').fill('Petra Lang')
    await press(o('account.name.submit'))
    await page.getByText(o('account.name.done', { name: 'Petra Lang' })).waitFor()

    const password = page.locator('main [name="password"]')
    await password.fill('not this one')
    // Whoever has tried too often is told so, and types nothing again.
    await page.keyboard.press('Enter')
    await page.getByText(tooMany.detail).waitFor()
    expect(await password.inputValue()).toBe('not this one')
    await page.keyboard.press('Enter')
    await page.getByText(problem('fault.wrong_password')).waitFor()
    // Whoever is signed in does not need to be.
    expect(await page.locator('main').innerText()).not.toContain(problem('problem.unauthorized.title'))
    await password.fill(owner.password)
    await password.press('Enter')
    await page.getByRole('img', { name: o('account.factor.qr') }).waitFor()
    expect(await findObjections(page)).toEqual([])
    // On a phone whose own app it is, nothing can be scanned.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(o('copy'))
    await page.getByText(o('copied'), { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[A-Z2-7]{16,}$/)
    await typeCode(page)
    const codes = ((await page.locator('main code').textContent()) ?? '').split('\n')
    expect(new Set(codes).size).toBe(10)
    const again = await post(site.url, '/api/auth/sign-in/email', {
      email: petra.email,
      password: owner.password,
    })
    expect(await again.json()).toMatchObject({ twoFactorRedirect: true })

    await page.reload({ waitUntil: 'networkidle' })
    await page.getByText(o('account.factor.on')).waitFor()
    expect(await page.locator('main').textContent()).not.toContain(codes[0])
    await password.fill(owner.password)
    await press(o('account.factor.turnOff'))
    await page.getByText(o('account.factor.off')).waitFor()
    expect(faults.filter(fault => !/401|429/.test(fault))).toEqual([])
    await close()
  })

  it('asks for the second factor where the keyboard is, of either kind, and leaves nothing to somebody else', async () => {
    const petra = await makeMember(site, 'viewer')
    const send = sendAs(site, petra.cookie)
    const { password } = owner
    const { json } = await send('POST', '/api/auth/two-factor/enable', { password })
    const app = URI.parse(json.totpURI) as { generate: () => string }
    await send('POST', '/api/auth/two-factor/verify-totp', { code: app.generate() })

    const { page, close } = await openPage(site, '/de/sign-in')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const begin = async () => {
      await page.locator('main [name="email"]').fill(petra.email)
      await page.locator('main [name="password"]').fill(password)
      await page.locator('main [name="password"]').press('Enter')
      await page.getByText(team('signIn.code.lead')).waitFor()
    }
    await begin()
    await expect.poll(focused).toBe('code')
    // Nothing was typed: what is missing there is not missing in the other kind.
    await page.keyboard.press('Enter')
    await page.getByText(team('field.missing')).waitFor()
    await press(team('signIn.useBackup'))
    await expect.poll(focused).toBe('code')
    expect(await page.locator('main').innerText()).not.toContain(team('field.missing'))
    expect(await findObjections(page)).toEqual([])
    // A wrong one is said at its field, where the keyboard is, and nowhere else.
    await page.locator('main [name="code"]').fill('none')
    await page.keyboard.press('Enter')
    await page.locator('main [name="code"][aria-invalid="true"]').waitFor()
    await expect.poll(focused).toBe('code')
    expect(await page.getByText(translateProblem.de('fault.wrong_code')).count()).toBe(1)
    expect(await page.locator('main').innerText()).not.toContain(
      translateProblem.de('problem.unauthorized.title'),
    )
    await press(team('signIn.startOver'))
    await expect.poll(focused).toBe('email')
    const left = page.locator('main :is([name="email"], [name="password"])')
    expect(await left.evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value))).toEqual([
      '',
      '',
    ])
    await begin()
    await press(team('signIn.useBackup'))
    await expect.poll(focused).toBe('code')
    await page.keyboard.type(json.backupCodes[0])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/organisation')
    await close()
  })

  it('does not go by who was there before, where that is told late', async () => {
    const petra = await makeMember(site, 'viewer')
    const { page, close } = await openSignedIn(site, '/en/account', { cookie: petra.cookie })
    const codesAreShown = Promise.withResolvers<void>()
    const late = async (route: Route) => {
      const response = await route.fetch()
      await codesAreShown.promise
      await route.fulfill({ response })
    }
    await page.route('**/api/auth/standing', late, { times: 1 })
    await page.getByRole('button', { name: o('account.name.submit'), exact: true }).click()
    await page.getByText(o('account.name.done', { name: petra.name })).waitFor()
    await page.locator('main [name="password"]').fill(owner.password)
    await page.locator('main [name="password"]').press('Enter')
    await typeCode(page)
    codesAreShown.resolve()
    await page.getByText(o('account.factor.on')).waitFor()
    await close()
  })

  it('asks for another address, says why not, and confirms it by the link', async () => {
    const petra = await makeMember(site, 'viewer')
    const { page, faults, close } = await openSignedIn(site, '/fr/account', { cookie: petra.cookie })
    const form = page.locator('main form', { has: page.locator('[name="newEmail"]') })
    const submit = form.getByRole('button', { name: f('account.email.submit') })
    await form.locator('[name="newEmail"]').fill('petra.lang@example.org')
    await form.locator('[name="passwordAgain"]').fill(owner.password)
    // The server of these tests sends no mail.
    await submit.click()
    await form.getByText(translateProblem.fr('detail.not-found.mail')).waitFor()
    const asking = '**/api/auth/change-email'
    const refused = { type: '/problems/unauthorized', title: 'Non', detail: 'La session est terminée.' }
    await page.route(asking, route => route.fulfill({ status: 401, json: refused }))
    await submit.click()
    await form.getByText(refused.detail).waitFor()
    expect(await form.locator('[aria-invalid]').count()).toBe(0)
    await page.unroute(asking)
    await page.route(asking, route => route.fulfill({ status: 200, json: { status: true } }))
    await submit.click()
    await form.getByText(f('account.email.asked', { email: 'petra.lang@example.org' })).waitFor()
    expect(await findObjections(page)).toEqual([])

    await page.evaluate(() => location.assign('#email=no-token'))
    const confirm = page.getByRole('button', { name: f('account.email.confirm') })
    await confirm.click()
    await page.getByText(translateProblem.fr('detail.forbidden.email-change')).waitFor()
    expect(page.url()).not.toContain('no-token')
    await page.route('**/api/auth/confirm-email', route =>
      route.fulfill({ status: 200, json: { status: true } }),
    )
    await confirm.click()
    await page.getByText(f('account.email.done', { email: petra.email })).waitFor()
    expect(await findObjections(page)).toEqual([])
    expect(faults.filter(fault => !/401|403|404/.test(fault))).toEqual([])
    await close()
  })

  it('confirms an address also after signing in, and is not confused by half a link', async () => {
    const petra = await makeMember(site, 'viewer')
    const { page, close } = await openPage(site, '/fr/account#email=%')
    // Whoever follows the mail's link elsewhere is asked who they are first.
    await page.locator('main a[href*="/sign-in"]').click()
    await page.locator('main [name="email"]').fill(petra.email)
    await page.locator('main [name="password"]').fill(owner.password)
    await page.locator('main [name="password"]').press('Enter')
    await page.getByRole('button', { name: f('account.email.confirm') }).click()
    await page.getByText(translateProblem.fr('detail.forbidden.email-change')).waitFor()
    expect(page.url()).toBe(`${site.url}/fr/account`)
    await close()
  })

  it('ends a session elsewhere', async () => {
    const petra = await makeMember(site, 'viewer')
    const lost = await signInAt(site.url, { email: petra.email, password: owner.password })
    const { page, close } = await openSignedIn(site, '/en/account', { cookie: petra.cookie })
    expect((await sendAs(site, lost)('GET', '/api/v1/session')).status).toBe(200)
    await page.getByRole('button', { name: o('account.sessions.end') }).click()
    await expect.poll(() => page.getByRole('button', { name: o('account.sessions.end') }).count()).toBe(0)
    expect((await sendAs(site, lost)('GET', '/api/v1/session')).status).toBe(401)
    await close()
  })
})

describe('notices', () => {
  it('say what a customer decided, are counted beside the account, and are read once', async () => {
    const sales = await makeMember(site, 'sales')
    const send = sendAs(site, sales.cookie)
    const { json } = await send('POST', '/api/v1/quotes', quoteRequest({ validUntil: '2099-12-31' }))
    await send('POST', `/api/v1/quotes/${json.id}/issue`, undefined, { 'if-match': '*' })
    const link = await send('POST', `/api/v1/quotes/${json.id}/share-links`, {})
    const said = { name: 'Wasgau', reason: 'Too dear' }
    await post(site.url, `/api/v1/shared-quotes/${link.json.token}/decline`, said)

    const { page, faults, close } = await openSignedIn(site, '/en/account', { cookie: sales.cookie })
    await page.getByRole('link', { name: `${translatePage.en('site.unread')}: 1` }).click()
    await page.waitForURL('**/en/notices')
    await page.getByText(said.reason).waitFor()
    expect(await page.getByRole('link', { name: o('notices.open.quote') }).getAttribute('href')).toBe(
      `/en/quotes/${json.id}`,
    )
    expect(await findObjections(page)).toEqual([])
    await page.getByRole('button', { name: o('notices.read') }).click()
    await page.getByText(o('notices.unread', { count: 0 })).waitFor()
    expect(await page.getByRole('link', { name: translatePage.en('site.unread') }).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
