import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { registry } from '#domain/software/registry.ts'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { languages } from '#text/language.ts'
import { listKeptPages } from '../../app/offline/list-kept-pages.ts'
import { packs } from '../domain/support/checklists.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateChecklistPage.en
const without = registry.filter(({ id }) => !packs.some(pack => pack.id === id)).map(({ id }) => id)

describe('the choice of the software', () => {
  it('stands at the start of all checklists, stream first and marked, with its questions below', async () => {
    const { page, faults, close } = await openPage(site, '/en/checklists')
    const links = page.getByRole('navigation', { name: t('software.choice') }).getByRole('link')
    const addresses = await links.evaluateAll(found => found.map(link => link.getAttribute('href')))
    assert.deepEqual(
      addresses,
      packs.map(({ id }) => `/en/checklists/${id}`),
    )
    assert.equal(addresses[0], '/en/checklists/stream')
    assert.equal(await links.first().getAttribute('aria-current'), 'true')
    await page.locator('a[href="?path=something-wrong"]').click()
    await page.locator('a[href="?path=something-wrong.site-unreachable"]').waitFor()
    assert.deepEqual(faults, [])
    await close()
  })

  for (const { id, facts, procedures, messages } of packs)
    it(`leads to the questions and all procedures of ${id}, and each of them back`, async () => {
      const { page, faults, close } = await openPage(site, '/en/checklists')
      const choice = page.getByRole('navigation', { name: t('software.choice') })
      await choice.locator(`a[href="/en/checklists/${id}"]`).click()
      await page.waitForURL(`**/en/checklists/${id}`)
      const question = messages.en[`path.${facts.paths[0]?.id}`] ?? ''
      await page.getByRole('heading', { level: 2, name: question, exact: true }).waitFor()
      assert.equal(
        await choice.locator('a[aria-current]').getAttribute('href'),
        `/en/checklists/${id}`,
        'the one at hand is marked',
      )
      const map = page.getByRole('navigation', { name: t('map.title') })
      const linked = await map
        .getByRole('link')
        .evaluateAll(links => links.map(link => link.getAttribute('href')))
      assert.deepEqual(
        linked.toSorted(),
        procedures.map(procedure => `/en/checklists/${id}/${procedure.id}`).toSorted(),
      )
      await map.getByRole('link').first().click()
      await page.waitForURL(new RegExp(`/en/checklists/${id}/`))
      await page.getByRole('link', { name: t('crumb.procedures') }).click()
      await page.waitForURL(`**/en/checklists/${id}`)
      assert.deepEqual(faults, [])
      await close()
    })
})

describe('a software that has no page of checklists', () => {
  for (const id of [...without, 'nothing', 'Stream', '__proto__', 'constructor'])
    it(`${id} is not found`, async () => {
      for (const path of [`/en/checklists/${id}`, `/en/checklists/${id}/install`])
        assert.equal((await fetch(site.url + path)).status, 404, path)
    })
})

describe('the page of a software', () => {
  it('leads to the preflight of this software, and dates its rules in words', async () => {
    const html = await (await fetch(`${site.url}/en/software/sage-100c-crm`)).text()
    assert.ok(html.includes('href="/en/preflight?software=sage-100c-crm"'))
    assert.match(html, /<dd>\d{1,2} [A-Z][a-z]+ 20\d\d<\/dd>/)
  })
})

describe('the pages that are kept for use without network', () => {
  it('are those of every software, in each language', () => {
    for (const language of languages) {
      const kept = listKeptPages(language)
      assert.equal(new Set(kept).size, kept.length)
      for (const { id, procedures } of packs)
        for (const path of [id, ...procedures.map(procedure => `${id}/${procedure.id}`)])
          assert.ok(kept.includes(`/${language}/checklists/${path}`), path)
      assert.ok(kept.includes(`/${language}/checklists`) && kept.includes(`/${language}`))
    }
  })

  it('are all there', async () => {
    for (const path of listKeptPages('sv')) {
      const { status, redirected } = await fetch(site.url + path)
      assert.deepEqual([status, redirected], [200, false], path)
    }
  })
})
