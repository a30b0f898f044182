import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import { findObjections } from './support/find-objections.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

const t = translateScanServices.en
const path = '/en/planners/scan-services'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

describe('two Isogeo groups', () => {
  it('are planned as typed, with the main group that was chosen first', async () => {
    const { page, faults, close } = await openPage(site, path)
    await page.getByLabel(t('form.codes'), { exact: true }).fill('ROADS, WATER')
    await page.getByRole('radio', { name: 'WATER' }).check()
    await page.getByLabel(t('form.name', { code: 'ROADS' }), { exact: true }).fill('Scan of the roads')
    const names = await page.locator('dl dd:first-of-type').allTextContents()
    const tree = await page.locator('code', { hasText: '+--' }).first().textContent()
    await close()
    assert.deepEqual(names, ['Isogeo Worker WATER', 'Scan of the roads'])
    assert.match(tree ?? '', /Isogeo\n\+-- WATER\n[\s\S]*\\-- ROADS\n/)
    assert.deepEqual(faults, [])
  })

  it('are refused under one name, which is said at the field, and the last plan stays', async () => {
    const { page, close } = await openPage(site, path)
    const codes = page.getByLabel(t('form.codes'), { exact: true })
    await codes.fill('CA, ca')
    assert.equal(await codes.getAttribute('aria-invalid'), 'true')
    assert.match((await page.locator('#codes-help').textContent()) ?? '', /"ca"/)
    await page.getByText(t('result.faulty')).waitFor()
    assert.equal(await page.locator('dl dd:first-of-type').first().textContent(), 'Isogeo Worker CA')
    await close()
  })

  it('have a folder tree and commands that are copied as they are shown', async () => {
    const { page, close } = await openPage(site, path, { permissions: ['clipboard-read', 'clipboard-write'] })
    for (const title of [t('result.treeText'), t('command.rename')]) {
      await page.getByRole('button', { name: t('copy.this', { what: title }) }).click()
      await page.getByText(t('copy.copied')).first().waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const shown = await page.locator('code').allTextContents()
      assert.ok(shown.includes(copied), title)
    }
    await close()
  })
})

for (const language of ['en', 'de'] as const)
  it(`the planner in ${language} fits and is accessible in both themes and widths`, async () => {
    const { page, faults, close } = await openPage(site, `/${language}/planners/scan-services`)
    const found: string[] = []
    await page.locator('[name="codes"]').fill(`CA, ${'C'.repeat(32)}`)
    found.push(...(await findObjections(page, language)))
    assert.equal(await page.locator('h1').textContent(), translateScanServices[language]('page.title'))
    await close()
    assert.deepEqual([...found, ...faults], [])
  })
