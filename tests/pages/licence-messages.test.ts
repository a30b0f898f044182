import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import { languages } from '#text/language.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateLicenceMessage.en
const known = '#customer=Wasgau%20Mills&site=Obernai&references=HTG503H:1,HTG504H:2,HTG999H:1'
const field = (page: Page, name: string) => page.locator(`input[name="${name}"]`)
const body = (page: Page) => page.locator('pre').innerText()

describe('the message to Hager Services', () => {
  it('a dead server with a local licence: from the address to the message in six steps', async () => {
    const { page, faults, close } = await openPage(site, `/en/licence-messages/replace-site-key${known}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const steps = [
      () => field(page, 'contact').fill('Lea Brandt, +33 3 00 00 00 00'),
      () => field(page, 'oldMachineName').fill('STREAM-01'),
      () => field(page, 'machineName').fill('STREAM-02'),
      () => field(page, 'siteCode').fill(' O0-Il1 '),
      () => field(page, 'reason').fill('The disk failed; no backup of the machine'),
      () => page.getByRole('button', { name: t('page.copy') }).click(),
    ]
    for (const step of steps) await step()
    await page.getByText(t('page.complete')).waitFor()
    await page.getByText(t('page.copied')).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    for (const line of [
      'Customer: Wasgau Mills',
      'Site: Obernai',
      'Licence: 1 × HTG503H (EMS stream 5000), 5,000 points',
      'Extension: 2 × HTG504H (EMS stream 100), 200 points',
      'Points of the licence: 5,200',
      'Machine that held the licence until now: STREAM-01',
      'Site code of this machine: O0-Il1',
      'What happened: The disk failed; no backup of the machine',
    ])
      assert.ok(copied.split('\n').includes(line), line)
    assert.match(copied, /Site Key Replacement/)
    // The message that follows knows the site already; its Site code is read anew.
    await page.getByRole('link', { name: t('subject.activate-local') }).click()
    await page.locator('pre', { hasText: /We want to activate[\s\S]*Customer: Wasgau Mills/ }).waitFor()
    const next = (await body(page)).split('\n')
    for (const line of [
      'Customer: Wasgau Mills',
      'Points of the licence: 5,200',
      'To follow: Site code of this machine.',
    ])
      assert.ok(next.includes(line), line)
    assert.deepEqual(faults, [])
    await close()
  })

  it('opens in the mail program without recipient, lines ended by CRLF, exactly as it stands', async () => {
    const { page, close } = await openPage(site, `/en/licence-messages/transfer-local${known}`)
    await field(page, 'oldSiteKey').fill('A&B=C?#%0A+')
    await page.locator('pre', { hasText: 'Old Site Key: A&B=C?#%0A+' }).waitFor()
    const link = page.getByRole('link', { name: t('page.mail') })
    const href = (await link.getAttribute('href')) ?? ''
    const { protocol, pathname, searchParams } = new URL(href.replaceAll('+', '%2B'))
    assert.deepEqual([protocol, pathname, [...searchParams.keys()]], ['mailto:', '', ['subject', 'body']])
    assert.equal(searchParams.get('body'), (await body(page)).replaceAll('\n', '\r\n'))
    assert.match(searchParams.get('body') ?? '', /Old Site Key: A&B=C\?#%0A\+\r\n/)
    await close()
  })

  it('says at the keystroke which character is not what it looks like, and leaves the code out', async () => {
    const { page, faults, close } = await openPage(site, '/en/licence-messages/activate-local')
    await field(page, 'siteCode').fill('AB\u0410-12')
    const fault = page.getByText(/U\+0410.*as character 3, which looks like “A”/)
    await fault.waitFor()
    assert.equal(await field(page, 'siteCode').getAttribute('aria-invalid'), 'true')
    assert.doesNotMatch(await body(page), /AB/)
    await field(page, 'siteCode').fill('key.glic')
    await page.getByText(/name of a \.glic file/).waitFor()
    await field(page, 'siteCode').fill('ABA-12')
    await page.locator('pre', { hasText: 'Site code of this machine: ABA-12' }).waitFor()
    assert.equal(await field(page, 'siteCode').getAttribute('aria-invalid'), null)
    assert.deepEqual(faults, [])
    await close()
  })

  it('sends nothing that is typed or stands behind the # to the server', async () => {
    const { page, faults, close } = await openPage(
      site,
      '/en/licence-messages/extend-local#customer=Secretum',
    )
    const asked: string[] = []
    page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await field(page, 'siteCode').fill('SECRET-9')
    await field(page, 'added.HTG504H').fill('3')
    await page.locator('pre', { hasText: 'Points added: 300' }).waitFor()
    // What is loaded late is code and style, by names that say nothing of what was typed.
    const told = asked.filter(url => !url.startsWith(`${site.url}/_next/static/`) || url.includes('?'))
    assert.deepEqual([told, faults], [[], []])
    assert.doesNotMatch(await page.content(), /<script[^>]*>[^<]*Secretum/)
    await close()
  })

  it('follows another link that differs only behind the #', async () => {
    const { page, close } = await openPage(site, '/en/licence-messages/activate-cloud#site=One')
    await page.locator('pre', { hasText: 'Site: One' }).waitFor()
    await page.evaluate(() => {
      window.location.hash = '#site=Two'
    })
    await page.locator('pre', { hasText: 'Site: Two' }).waitFor()
    await close()
  })

  for (const language of languages)
    it(`${language}: every workflow asks for what it needs, before any script has run`, async () => {
      for (const workflow of workflowIds) {
        const answer = await fetch(`${site.url}/${language}/licence-messages/${workflow}`)
        const html = await answer.text()
        assert.equal(answer.status, 200)
        const { needs, mayHold } = licenceMessages[workflow]
        for (const name of [...needs, ...mayHold]) {
          const asked = name === 'addedReferences' ? 'name="added.' : `name="${name}"`
          assert.ok(html.includes(asked), `${workflow} ${name}`)
        }
        assert.ok(html.includes(translateLicenceMessage[language](`subject.${workflow}`)))
      }
    })

  it('of an unknown workflow is not found', async () => {
    assert.equal((await fetch(`${site.url}/en/licence-messages/nothing`)).status, 404)
  })
})
