import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { izytroniqMessages } from '#text/software/izytroniq-enterprise/messages.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

const texts = izytroniqMessages.en
let site: Site
beforeAll(async () => {
  site = await shareSite()
})

describe('an update of IZYTRONIQ with a SQL login', () => {
  it('asks for the registry entries as soon as the login is chosen, and not without it', async () => {
    const { page, faults, close } = await openPage(site, '/en/checklists/izytroniq-enterprise')
    await page.locator('a[href="/en/checklists/izytroniq-enterprise/update"]').first().click()
    await page.getByRole('heading', { level: 1, name: texts['procedure.update.title'] }).waitFor()
    const saves = page.getByText(/Set-Content .*IZYTRON\.IQ-SyncService\.txt/)
    assert.equal(await saves.count(), 0)
    await page.getByRole('radio', { name: texts['option.loginKind.sql'], exact: true }).check()
    await saves.first().waitFor()
    await close()
    assert.deepEqual(faults, [])
  })
})
