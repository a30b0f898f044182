import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { translateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const island = 'internet=never&licenceBeforeInstallation=yes&lost=connection&date=2028-01-31'
for (const language of languages)
  describe(`choosing a mode in ${language}`, () => {
    it('a link opens with its advice, its conflict and its dates', async () => {
      const t = translateLicenceMode[language]
      const answer = await fetch(`${site.url}/${language}/licence-mode?${island}`)
      const html = await answer.text()
      for (const key of [
        'mode.local',
        'basis.no-internet-ever',
        'conflict.local-before-installation',
      ] as const)
        assert.ok(html.includes(t(key)), key)
      assert.match(html, /<time [^>]*2028-03-01T00:00:00Z/i)
    })
  })

describe('the questions', () => {
  it('lead to the other mode at once, and the address follows', async () => {
    const { page, faults, close } = await openPage(site, '/en/licence-mode')
    const main = page.locator('main dl dd').first()
    const advised = () => page.locator('main a[href*="licence-workflows"]').getAttribute('href')
    assert.equal(await advised(), '/en/licence-workflows?mode=cloud')
    await page.locator('[name="licenceServer"][value="blocked"]').check()
    assert.equal(await advised(), '/en/licence-workflows?mode=local')
    await page.waitForURL(/licenceServer=blocked/)
    await page.locator('[name="licenceServer"][value="proxy"]').check()
    assert.equal(await advised(), '/en/licence-workflows?mode=cloud')
    await page.waitForURL(/licenceServer=proxy/)
    const address = page.url()
    await page.goto(address)
    assert.equal(await page.locator('[name="licenceServer"][value="proxy"]').isChecked(), true)
    assert.ok(await main.count())
    await close()
    assert.deepEqual(faults, [])
  })

  it('a loss and its day move the timeline; an impossible day is said and the last result stays', async () => {
    const { page, close } = await openPage(site, '/en/licence-mode?date=2026-11-25')
    const times = () =>
      page.locator('time').evaluateAll(all => all.map(time => time.getAttribute('datetime') ?? ''))
    assert.ok((await times()).includes('2026-12-25T00:00:00Z'))
    assert.equal(
      await page.locator('[name="graceHours"]').count(),
      0,
      'only a licence server has hours of grace',
    )
    await page.locator('[name="lost"]').selectOption('licence-server')
    await page.locator('[name="graceHours"]').selectOption('24')
    assert.ok((await times()).includes('2026-11-26T00:00:00Z'))
    await page.locator('[name="date"]').fill('')
    assert.equal(await page.getByText(translateLicenceMode.en('outage.date.fault')).isVisible(), true)
    assert.ok((await times()).includes('2026-11-26T00:00:00Z'))
    await close()
  })
})
