import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { findObjections } from './support/find-objections.ts'
import { makeFirstAccount } from './support/first-account.ts'
import { shareBrowser } from './support/share-browser.ts'
import { openSignedIn, sendAs } from './support/signed-in.ts'
import { type OpenedPage, type Server, startServer } from './support/site.ts'

const o = translateOrganisation.en

describe('the audit trail', () => {
  let server: Server
  let opened: OpenedPage
  beforeAll(async () => {
    server = await startServer()
    const cookie = await makeFirstAccount(server.url, await server.setUpCode)
    const site = { url: server.url, browser: await shareBrowser() }
    const send = sendAs(site, cookie)
    await send('POST', '/api/v1/api-keys', { name: 'CRM', scopes: ['quotes:read'] })
    // More than the page loads at once, so that the key stands beyond what is shown.
    for (let count = 0; count < 60; count++)
      await send('POST', '/api/v1/members', { email: `guest-${count}@example.org`, role: 'viewer' })
    opened = await openSignedIn(site, '/en/organisation/audit', { cookie })
  })
  afterAll(async () => {
    await opened?.close()
    await server?.stop()
  })
  const rows = () => opened.page.locator('main tbody tr')
  const field = (name: string) => opened.page.locator(`main [name="${name}"]`)
  const query = () => new URL(opened.page.url()).search

  it('finds on the server what is not loaded, and keeps the filter in the address', async () => {
    const { page } = opened
    await expect.poll(() => rows().count()).toBe(50)
    expect(await page.locator('main tbody').textContent()).not.toContain(o('object.api-keys'))
    await field('objectType').selectOption('api-keys')
    await expect.poll(() => rows().count()).toBe(1)
    expect(await rows().textContent()).toContain(o('object.api-keys'))
    await expect.poll(query).toBe('?objectType=api-keys')
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => rows().count()).toBe(1)
    expect(await field('objectType').inputValue()).toBe('api-keys')
  })

  it('exports what is filtered, and says so', async () => {
    const { page } = opened
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: o('audit.export.filtered'), exact: true }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('api-keys/')
    await page.getByText(o('audit.exported', { count: 1 })).waitFor()
  })

  it('says that nothing matches, and what can not, and clears the filter', async () => {
    const { page } = opened
    await field('until').fill('2020-01-01')
    await page.getByText(o('audit.none')).waitFor()
    expect(await findObjections(page)).toEqual([])
    await field('from').fill('2020-01-02')
    await page.getByText(o('audit.backwards')).waitFor()
    expect(await page.getByText(o('audit.none')).count()).toBe(0)
    await page.getByRole('button', { name: o('audit.clear'), exact: true }).click()
    await expect.poll(() => rows().count()).toBe(50)
    await expect.poll(query).toBe('')
    await expect.poll(() => field('actor').evaluate(select => select === document.activeElement)).toBe(true)
  })
})
