import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translateTeam } from '#text/team/team.ts'
import { findViolations } from './support/find-violations.ts'
import { owner } from './support/first-account.ts'
import { shareBrowser } from './support/share-browser.ts'
import { openPage, type Server, startServer } from './support/site.ts'

const t = translateTeam.en
const o = translateOrganisation.en

let server: Server
let jonas: BrowserContext
let page: Page
let petra: BrowserContext
let invitation = ''
let key = ''
const open = async () =>
  (await shareBrowser()).newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
const go = (at: Page, path: string) => at.goto(server.url + path, { waitUntil: 'networkidle' })
const fill = (at: Page, name: string, value: string) => at.locator(`main [name="${name}"]`).fill(value)
const heading = (at: Page) => at.locator('main h1').textContent()

beforeAll(async () => {
  server = await startServer()
  jonas = await open()
  page = await jonas.newPage()
  petra = await open()
})
afterAll(async () => {
  await jonas?.close()
  await petra?.close()
  await server?.stop()
})

it('the first account is made with the code of the log, and what is wrong is said beside its field', async () => {
  await go(page, '/en/sign-in')
  await page
    .locator('main')
    .getByRole('link', { name: t('gate.setUp') })
    .click()
  await page.waitForURL('**/en/set-up')
  await page.waitForLoadState('networkidle')
  expect(await findViolations(page)).toEqual([])
  await fill(page, 'code', 'AAAAA-AAAAA-AAAAA-AAAAA')
  await fill(page, 'organisation', owner.organisation)
  await fill(page, 'name', owner.name)
  await fill(page, 'email', owner.email)
  await fill(page, 'password', 'short')
  await page.keyboard.press('Enter')
  const password = page.locator('main [name="password"]')
  await expect.poll(() => password.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => password.evaluate(input => input === document.activeElement)).toBe(true)
  expect(await findViolations(page)).toEqual([])
  await fill(page, 'password', owner.password)
  await page.keyboard.press('Enter')
  const alert = page.locator('main [role="alert"]')
  await expect.poll(() => alert.textContent()).not.toBe('')
  await fill(page, 'code', await server.setUpCode)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/organisation')
  await expect.poll(() => page.locator('main [name="name"]').inputValue()).toBe(owner.organisation)
})

it('the owner writes the letterhead, and it stays', async () => {
  await fill(page, 'seller', 'Saar Energie GmbH')
  await fill(page, 'address', 'Mainzer Straße 12\n66111 Saarbrücken')
  await fill(page, 'terms', 'Payable within 30 days.')
  // As this browser calls it.
  await page.locator('main [name="timeZone"]').selectOption('Asia/Calcutta')
  await page.getByRole('button', { name: o('settings.save') }).click()
  await page.getByText(o('settings.saved')).waitFor()
  await expect.poll(() => page.locator('main [name="timeZone"]').inputValue()).toBe('Asia/Kolkata')
  await go(page, '/en/organisation')
  await expect.poll(() => page.locator('main [name="seller"]').inputValue()).toBe('Saar Energie GmbH')
  await fill(page, 'name', '')
  await page.getByRole('button', { name: o('settings.save') }).click()
  await expect.poll(() => page.locator('main [name="name"]').getAttribute('aria-invalid')).toBe('true')
  await page.getByText(t('field.missing'), { exact: true }).waitFor()
})

it('somebody who is invited accepts, and sees only what the role includes', async () => {
  await go(page, '/en/organisation/members')
  await fill(page, 'email', 'petra@example.org')
  await page.locator('main [name="role"]').selectOption('partner')
  await page.getByRole('button', { name: o('invite.submit') }).click()
  const link = page.locator('main code')
  await link.waitFor()
  expect(await findViolations(page)).toEqual([])
  invitation = (await link.textContent()) ?? ''
  expect(invitation).toMatch(new RegExp(`^${server.url}/en/invitation/\\S+$`))
  const theirs = await petra.newPage()
  await theirs.goto(invitation, { waitUntil: 'networkidle' })
  await fill(theirs, 'name', 'Petra Lang')
  await fill(theirs, 'password', owner.password)
  await theirs.keyboard.press('Enter')
  await theirs.waitForURL('**/en/account')
  await theirs.locator('main').getByText(t('role.partner'), { exact: true }).waitFor()
  await go(theirs, '/en/organisation/keys')
  await theirs
    .getByText(t('gate.role', { organisation: owner.organisation, role: t('role.partner') }))
    .waitFor()
  expect(await findViolations(theirs)).toEqual([])
  await theirs.goto(invitation, { waitUntil: 'networkidle' })
  await fill(theirs, 'name', 'Petra Lang')
  await fill(theirs, 'password', owner.password)
  await theirs.keyboard.press('Enter')
  await expect.poll(() => theirs.locator('main [role="alert"]').textContent()).not.toBe('')
  await theirs.close()
})

it('a key is shown once, opens the API, and is refused once it is withdrawn', async () => {
  const ask = async () =>
    (await fetch(`${server.url}/api/v1/quotes`, { headers: { authorization: `Bearer ${key}` } })).status
  await go(page, '/en/organisation/keys')
  await fill(page, 'name', 'Quoting tool')
  await page.keyboard.press('Enter')
  await page.locator('main code').first().waitFor()
  key = (await page.locator('main code').first().textContent()) ?? ''
  expect(await ask()).toBe(200)
  expect(await findViolations(page)).toEqual([])
  await go(page, '/en/organisation/keys')
  await page.getByRole('button', { name: o('keys.revoke.of', { name: 'Quoting tool' }) }).click()
  expect(await page.locator('main').textContent()).not.toContain(key)
  // The keyboard stands on what changes nothing.
  await page.keyboard.press('Enter')
  expect(await ask()).toBe(200)
  await page.getByRole('button', { name: o('keys.revoke.of', { name: 'Quoting tool' }) }).click()
  await page.getByRole('button', { name: o('keys.revoke'), exact: true }).click()
  await page.getByText(o('keys.revoked.said', { name: 'Quoting tool' })).waitFor()
  expect(await ask()).toBe(401)
})

it('the trail says who did all that, and is exported', async () => {
  await go(page, '/en/organisation/audit')
  await page.locator('main tbody tr').first().waitFor()
  const rows = await page.locator('main tbody tr').allTextContents()
  expect(rows.some(row => row.includes('Jonas Weber') && row.includes(o('object.api-keys')))).toBe(true)
  expect(rows.some(row => row.includes('Petra Lang') && row.includes(o('action.accepted')))).toBe(true)
  await page.locator('main [name="actor"]').selectOption({ label: 'Petra Lang' })
  await expect.poll(() => page.locator('main tbody tr').count()).toBeLessThan(rows.length)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: o('audit.export.filtered') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('audit-trail.csv')
  const petras = rows.filter(row => row.includes('Petra Lang')).length
  await page.getByText(o('audit.exported', { count: petras })).waitFor()
})

it('whoever signs out is out, and comes back to where they were', async () => {
  await go(page, '/en/account')
  await page
    .locator('main')
    .getByRole('button', { name: o('account.signOut'), exact: true })
    .click()
  await page.waitForURL('**/en/sign-in')
  await go(page, '/en/organisation/members')
  await page
    .locator('main')
    .getByRole('link', { name: t('gate.signIn') })
    .click()
  await page.waitForURL('**/en/sign-in?next=*')
  await fill(page, 'email', owner.email)
  await fill(page, 'password', 'not this one')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('main [role="alert"]').textContent()).not.toBe('')
  expect(await findViolations(page)).toEqual([])
  await fill(page, 'password', owner.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/organisation/members')
  expect(await heading(page)).toBe(o('members.title'))
})

it('nobody who only calculates is asked for', async () => {
  const site = { url: server.url, browser: await shareBrowser() }
  const visitor = await openPage(site, '/en')
  const asked: string[] = []
  visitor.page.on('request', request => asked.push(new URL(request.url()).pathname))
  await visitor.page.reload({ waitUntil: 'networkidle' })
  expect(asked.filter(path => path.startsWith('/api/'))).toEqual([])
  expect(visitor.faults).toEqual([])
  await visitor.close()
})
