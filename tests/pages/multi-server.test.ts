import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'
import { findOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const views = [
  { name: '1440 px, light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: '390 px, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

describe('the planner for several servers', () => {
  for (const language of languages)
    for (const { name, ...options } of views)
      it(`${language}, ${name}: no fault, nothing too wide, no violation of WCAG`, async () => {
        const { page, faults, close } = await openPage(site, `/${language}/planners/multi-server`, options)
        assert.deepEqual(await findOverflow(page), [])
        assert.deepEqual(await findViolations(page), [])
        assert.deepEqual(faults, [])
        await close()
      })

  it('plans three servers, refuses an address twice, and plans again once it is mended', async () => {
    const t = translateMultiServer.en
    const { page, close } = await openPage(site, '/en/planners/multi-server', views[0])
    const cell = (column: 'name' | 'ipv6', row: number) =>
      page.getByLabel(t('page.cell', { column: t(`page.column.${column}`), row }), { exact: true })
    await cell('name', 2).fill('crm1.example.com')
    const values = () => page.locator('dl code').allInnerTexts()
    assert.equal((await values())[0], 'crm1.example.com;web2.example.com;web3.example.com')
    await cell('ipv6', 4).fill('2001:0db8::0011')
    assert.deepEqual(await values(), [])
    assert.equal(await cell('ipv6', 4).getAttribute('aria-invalid'), 'true')
    await cell('ipv6', 4).fill('2001:0db8::0013')
    assert.equal((await values())[1], '2001:db8::10;2001:db8::11;2001:db8::13')
    assert.equal(await page.getByRole('listitem').filter({ hasText: 'User 1 goes to web2' }).count(), 1)
    await close()
  })
})
