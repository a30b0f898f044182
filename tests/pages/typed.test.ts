import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember, openSignedIn } from './support/signed-in.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

/** Pages that belong to no site, and two of their fields each. */
const pages: readonly { path: string; fields: readonly string[]; isOfTeam?: true }[] = [
  {
    path: 'planners/multi-server',
    fields: ['[data-column="name"] >> nth=1 >> input', '[inputmode=numeric] >> nth=-1'],
  },
  { path: 'planners/scan-services', fields: ['#codes', '#folder'] },
  { path: 'planners/certificate-check', fields: ['#before', '#after'] },
  { path: 'licence-messages/activate-local', fields: ['[name=contact]', '[name=siteCode]'] },
  {
    path: 'licence-messages/activate-local#customer=Muster',
    fields: ['[name=contact]', '[name=orderNumber]'],
  },
  {
    path: 'licence-workflows/activate-local',
    fields: ['[id$=note]', '[name=contact]', '[name=orderNumber]'],
  },
  { path: 'price-lists', fields: ['textarea[name=text]', '[name=name]'], isOfTeam: true },
  { path: 'organisation', fields: ['[name=seller]', '[name=address]'], isOfTeam: true },
  { path: 'organisation/members', fields: ['[name=email]'], isOfTeam: true },
  { path: 'organisation/keys', fields: ['[name=name]'], isOfTeam: true },
  { path: 'organisation/webhooks', fields: ['[name=url]', 'input[name=description]'], isOfTeam: true },
]
const typed = (index: number) => `8${index}`

async function expectTyped(page: Page, fields: readonly string[]) {
  for (const [index, selector] of fields.entries())
    await expect.poll(() => page.locator(selector).inputValue(), { message: selector }).toBe(typed(index))
}

describe('what is typed', () => {
  for (const { path, fields, isOfTeam } of pages)
    it(`stays through another language, a reload and the way back on /${path}`, async () => {
      const { page, close } = await (isOfTeam ? openSignedIn : openPage)(site, `/fr/${path}`)
      await page.locator('details:has([name=contact])').evaluateAll(all => {
        for (const details of all) (details as HTMLDetailsElement).open = true
      })
      for (const [index, selector] of fields.entries()) await page.locator(selector).fill(typed(index))
      await page.locator('a[hreflang=sv]').click()
      await page.waitForURL(/\/sv\//)
      await expectTyped(page, fields)
      // Behind the # of the link at most, and here nowhere: some of it is a secret.
      expect(page.url()).toMatch(new RegExp(`/sv/${path}$`))
      await page.reload()
      await expectTyped(page, fields)
      await page.goBack()
      await page.waitForURL(/\/fr\//)
      await expectTyped(page, fields)
      await close()
    })

  it('is gone once somebody has signed out, who shared a device', async () => {
    // Not the owner, whose session all files share.
    const { cookie } = await makeMember(site, 'sales')
    const { page, close } = await openSignedIn(site, '/en/price-lists', { cookie })
    await page.locator('textarea[name=text]').fill('HTG500H 1')
    const count = () =>
      page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('team')).length)
    expect(await count()).toBe(1)
    await page.goto(`${site.url}/en/account`)
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await page.waitForURL('**/en/sign-in')
    await expect.poll(count).toBe(0)
    await close()
  })
})

describe('examples whose commands can be copied', () => {
  it('are called so until they are replaced', async () => {
    const servers = await openPage(site, '/en/planners/multi-server')
    const { page } = servers
    const note = page.getByText(translateMultiServer.en('page.example'))
    await note.waitFor()
    for (const [index, row] of (await page.locator('[data-column="name"] input').all()).entries())
      await row.fill(`crm${index}.muster.ch`)
    await note.waitFor()
    for (const [index, row] of (await page.locator('[data-column="ipv6"] input').all()).entries())
      await row.fill(`2001:db9::${index + 1}`)
    await expect.poll(() => note.count()).toBe(0)
    expect(await page.locator('dl code').first().innerText()).toBe(
      'crm1.muster.ch;crm2.muster.ch;crm3.muster.ch',
    )
    await servers.close()

    const services = await openPage(site, '/en/planners/scan-services')
    const said = services.page.getByText(translateScanServices.en('result.example', { codes: 'CA, CC' }))
    await said.waitFor()
    // A plan that still stands is said to be of the example, too.
    await services.page.locator('#codes').fill('A B')
    expect(await said.count()).toBe(1)
    await services.page.locator('#codes').fill('NORD, SUD')
    await expect.poll(() => said.count()).toBe(0)
    await services.close()
  })
})
