import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { isogeoMessages } from '#text/software/isogeo-scan-fme/messages.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

const texts = isogeoMessages.en
let site: Site
beforeAll(async () => {
  site = await shareSite()
})

describe('the check of an installation of Isogeo Scan FME', () => {
  it('is about the one service until work groups are typed, and again without them', async () => {
    const { page, faults, close } = await openPage(site, '/en/checklists/isogeo-scan-fme/verify')
    const codes = page.getByLabel(texts['parameter.workGroups.title'], { exact: true })
    const one = page.getByText('Find the service Isogeo Worker in the list').first()
    await one.waitFor()
    assert.equal(await codes.getAttribute('placeholder'), null)
    await codes.fill('CA, CC')
    await page.getByText('Find the services Isogeo Worker CA, Isogeo Worker CC in the list').first().waitFor()
    assert.equal(await one.count(), 0)
    await codes.fill('')
    await one.waitFor()
    await close()
    assert.deepEqual(faults, [])
  })
})

describe('a fault of Isogeo Scan FME', () => {
  it('is tested with the commands of the services that there are', async () => {
    const { page, faults, close } = await openPage(
      site,
      '/en/checklists/isogeo-scan-fme/troubleshoot?symptom=service-missing&workGroups=CA,CC',
    )
    const card = page.getByRole('listitem').filter({ hasText: 'Does Isogeo Worker appear?' }).first()
    const ofGroups = page
      .getByRole('listitem')
      .filter({ hasText: 'Do Isogeo Worker CA, Isogeo Worker CC all appear?' })
    await ofGroups.first().waitFor()
    assert.equal(await card.count(), 0)
    assert.match(await ofGroups.first().innerText(), /'CA,CC' -split ','/)
    assert.doesNotMatch(await ofGroups.first().innerText(), /'Isogeo Worker' -in/)
    await close()
    assert.deepEqual(faults, [])
  })
})
