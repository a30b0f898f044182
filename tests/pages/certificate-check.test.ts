import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { certificateCheckExamples } from '#openapi/endpoints/certificate-checks.ts'
import { translateCertificateCheck } from '#text/certificate-check/certificate-check.ts'
import { findObjections } from './support/find-objections.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const { value } = certificateCheckExamples.hidden
describe('the certificate check', () => {
  for (const language of ['en', 'de'] as const)
    it(`${language}: names a hidden character at the keystroke and asks no one`, async () => {
      const { page, faults, close } = await openPage(site, `/${language}/planners/certificate-check`)
      const asked: string[] = []
      page.on('request', request => {
        // Code that is loaded late says nothing of what was pasted.
        if (!request.url().startsWith(`${site.url}/_next/static/`)) asked.push(request.url())
      })
      await page.locator('#before').fill(value.before)
      await page.locator('#after').fill(value.after)
      const t = translateCertificateCheck[language]
      assert.equal(await page.locator('h2[data-verdict]').innerText(), t('verdict.put-back'))
      assert.equal(await page.locator('pre').innerText(), value.before)
      const hidden = t('hidden', { codePoint: 'U+200E', position: 1 })
      assert.ok((await page.locator('article').innerText()).includes(hidden))
      assert.deepEqual([...(await findObjections(page, language)), ...asked, ...faults], [])
      await close()
    })
})
