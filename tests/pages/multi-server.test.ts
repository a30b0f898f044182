import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

describe('the planner for several servers', () => {
  it('plans three servers, refuses an address twice, and plans again once it is mended', async () => {
    const t = translateMultiServer.en
    const { page, close } = await openPage(site, '/en/planners/multi-server')
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
    assert.equal(
      await page.getByRole('button', { name: t('page.remove', { row: 2 }), exact: true }).count(),
      1,
    )
    assert.equal(await page.getByRole('listitem').filter({ hasText: 'User 1 goes to web2' }).count(), 1)
    await close()
  })
})
