import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { readFragment } from '../../app/estimate/fragment.ts'
import { notationOf } from '../../app/estimate/notation.ts'
import { fragmentLimits } from '../../app/estimate/tables/table-limits.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { fullFields, linkTo } from './support/link-to.ts'
import { listenBetween } from './support/listen-between.ts'
import { readSheet } from './support/read-sheet.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, wake } from './support/site.ts'

let site: Awaited<ReturnType<typeof listenBetween>>
beforeAll(async () => {
  site = await listenBetween(await shareSite())
})
afterAll(() => site.stop())

const permissions = ['clipboard-read', 'clipboard-write']

/** All that a reader sees of a state: every field and the whole result. */
async function readState(page: Page) {
  await page.waitForLoadState('networkidle')
  await wake(page)
  return page.evaluate(() => {
    // The site at hand has a bar of its own on every page.
    const of = (selector: string) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
        field => !field.closest('[data-site-bar]'),
      )
    return {
      typed: of('main input[type="text"], main select, main textarea').map(field => field.value),
      chosen: of('main input[type="radio"]:checked').map(field => field.value),
      result: document.querySelector('#results-title ~ div:last-child')?.textContent,
    }
  })
}

/** Waits until the address has followed the typing. */
async function settle(page: Page): Promise<void> {
  let address = ''
  while (address !== page.url()) {
    address = page.url()
    // By the page's own clock, which is late when its timers are.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)))
  }
}

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: translatePage.en('answer.copy') }).click()
  await page.getByText(translatePage.en('answer.copied')).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('a link', () => {
  it('reproduces averages for someone else', async () => {
    const { page, faults, close } = await openPage(site, '/en', { permissions })
    await page.locator('[name="managers"]').fill('1,250')
    await page.locator('[name="productsPerManager"]').fill('9.5')
    await page.locator('[name="headroomPercent"]').fill('12.5')
    await page.getByLabel('Energies', { exact: true }).check()
    await page.locator('[name="cpuModel"]').fill('Intel Core i5-12400 & “co” #1')
    await settle(page)
    const { typed, ...state } = await readState(page)
    const link = await copyLink(page)
    const other = await openPage({ ...site, url: '' }, link)
    assert.equal((await readSheet(other.page)).score, 1250 * 9.5 * 5 + 200)
    const { typed: typedThere, ...stateThere } = await readState(other.page)
    assert.deepEqual(stateThere, state)
    assert.deepEqual(
      typedThere,
      typed.map(text => (text === '1,250' ? '1250' : text)),
    )
    assert.deepEqual(faults, [])
    await Promise.all([close(), other.close()])
  })

  it('reproduces inventory, prices, owned licence, server and name, and tells the server none of what is the customer’s', async () => {
    site.heard.length = 0
    const { page, faults, close } = await openPage(site, await linkTo('en', fullFields), { permissions })
    const own = await readState(page)
    assert.ok(own.typed.includes('Werk Süd & Söhne') && own.typed.includes('Atelier « Öst »'))
    await page.getByLabel('Products, row 1').fill('13')
    await settle(page)
    const state = await readState(page)
    const link = await copyLink(page)
    assert.equal(link, page.url())
    const other = await openPage({ ...site, url: '' }, link)
    await other.page.getByLabel('Products, row 1').waitFor()
    assert.deepEqual(await readState(other.page), state)
    assert.deepEqual(faults, [])
    await Promise.all([close(), other.close()])
    const fragment = new URL(link).hash.slice(3)
    assert.ok(fragment.length > 50)
    assert.ok(site.heard.some(request => request.startsWith('GET /en?mode=inventory')))
    const secrets = [
      'Werk',
      'Söhne',
      'TGBT',
      'Atelier',
      '1250',
      '7500',
      'HTG503H',
      fragment.slice(0, 40),
      '#',
    ]
    for (const secret of [...secrets, ...secrets.map(encodeURIComponent)])
      assert.equal(
        site.heard.find(request => request.includes(secret)),
        undefined,
        `the server heard “${secret}”`,
      )
  })

  it('whose second half is damaged is read as far as it goes', async () => {
    const pack = (text: string) => deflateRawSync(text).toString('base64url')
    const whole = pack(JSON.stringify({ site: 'Nord', inventory: [['A', '10', '5']], prices: 'HTG500H 5' }))
    const fragments = [
      't=%%%',
      `t=${whole.slice(0, -6)}`,
      `t=${whole}=`,
      whole,
      ...['null', '{"inventory":5,"site":7,"prices":[]}', '{'].map(text => `t=${pack(text)}`),
    ]
    for (const fragment of fragments)
      assert.deepEqual(await readFragment(fragment, notationOf('en')), {}, fragment)
    const address = `/en?managers=1&productsPerManager=20&archiveIntervalMinutes=60&archiveScope=energies#${fragments[1]}`
    const { page, faults, close } = await openPage(site, address)
    assert.deepEqual(
      [(await readSheet(page)).score, await page.locator('[name="site"]').inputValue(), faults],
      [300, '', []],
    )
    await close()
    for (const rows of ['[]', '[null,5,["A"],{}]', '[["A",{},null]]']) {
      const address = `/en?mode=inventory&archiveIntervalMinutes=60#t=${pack(`{"inventory":${rows}}`)}`
      const { page, faults, close } = await openPage(site, address)
      await page.getByRole('button', { name: translatePage.en('inventory.add') }).click()
      assert.deepEqual(faults, [], rows)
      await close()
    }
  })

  it('that would be inflated to more than the page takes says so', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url')
    const rows = deflateRawSync(
      JSON.stringify({ inventory: Array.from({ length: fragmentLimits.rows + 1 }, () => ['', '1', '1']) }),
    ).toString('base64url')
    for (const [language, fragment] of [
      ['en', bomb],
      ['de', rows],
    ] as const) {
      const { page, faults, close } = await openPage(
        site,
        `/${language}?managers=1&productsPerManager=20&archiveIntervalMinutes=60&archiveScope=energies#t=${fragment}`,
      )
      const said = page.getByText(translatePage[language]('estimate.link-too-large', fragmentLimits))
      await said.waitFor()
      assert.deepEqual([await page.locator('[name="managers"]').inputValue(), faults], ['1', []])
      await page.locator('[name="managers"]').fill('2')
      await said.waitFor({ state: 'detached' })
      await close()
    }
  })

  it('with prices in which a search could be lost is answered, and says that the list is not whole', async () => {
    const { page, faults, close } = await openPage(
      site,
      await linkTo('en', {
        managers: '1000000',
        productsPerManager: '100000',
        servicesPerProduct: '10000',
        archiveIntervalMinutes: '60',
        priceText: 'HTG503H\t1\nHTG507H\t10\nHTG510H\t51',
      }),
    )
    await page.getByText(translatePage.en('alternatives.nearest', { count: 50 })).waitFor()
    assert.deepEqual((await readSheet(page)).lines, ['HTG503H×1', 'HTG507H×999999999996'])
    assert.deepEqual(faults, [])
    await close()
  })

  it('with a damaged query shows what can be read and marks the rest', async () => {
    const { page, faults, close } = await openPage(
      site,
      '/en?managers=abc&managers=5&productsPerManager=%00&archiveScope=nonsense&archiveIntervalMinutes=60&owned=HTG999H:x,;&currency=XXX&mode=?&unknown=1',
    )
    assert.deepEqual((await readSheet(page)).faults, ['managers', 'productsPerManager'])
    await page.locator('[name="managers"]').fill('5')
    await page.locator('[name="productsPerManager"]').fill('20')
    assert.equal((await readSheet(page)).score, 700)
    assert.deepEqual(faults, [])
    await close()
  })

  it('opened over another one replaces it', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', fullFields))
    const link = await linkTo('en', {
      ...fullFields,
      site: 'Another site',
      inventory: [{ name: 'B', products: '5', services: '4' }],
    })
    await page.goto(site.url + link)
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="site"]')?.value === 'Another site',
      null,
      { timeout: PATIENCE_MS },
    )
    assert.equal((await readSheet(page)).score, 220)
    assert.deepEqual(faults, [])
    await close()
  })
})

describe('what was typed', () => {
  it('outlives a reload', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', fullFields))
    await page.getByLabel('Services per product, row 2').fill('4.5')
    await page.getByLabel('Customer or site').fill('Nordhafen')
    await settle(page)
    const before = await readState(page)
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => readState(page)).toEqual(before)
    assert.deepEqual(faults, [])
    await close()
  })

  it('outlives a reload where it is at fault', async () => {
    const { page, close } = await openPage(site, '/en')
    await page.locator('[name="managers"]').fill('twelve')
    await page.locator('[name="productsPerManager"]').fill('')
    await settle(page)
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('[name="managers"]').inputValue()).toBe('twelve')
    assert.equal(await page.locator('[name="productsPerManager"]').inputValue(), '')
    assert.equal(await page.locator('[name="archiveIntervalMinutes"]').inputValue(), '30')
    await close()
  })

  it('stays when everything was emptied and the page loaded again', async () => {
    const { page, close } = await openPage(site, '/en')
    await page.getByRole('button', { name: translatePage.en('estimate.clear') }).click()
    await page.waitForURL(({ search }) => search !== '')
    await settle(page)
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('[name="managers"]').inputValue()).toBe('')
    await close()
  })

  it('travels to the other languages, numbers written as they do', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', fullFields))
    await page.getByLabel('Services per product, row 2').fill('1,004.5')
    await settle(page)
    await wake(page)
    const { score, requirement, lines, verdicts } = await readSheet(page)
    for (const language of ['fr', 'de', 'sv', 'en'] as const) {
      await page.locator(`nav a[hreflang="${language}"]`).click()
      await page.waitForURL(`**/${language}?**`)
      await page.waitForLoadState('networkidle')
      await page.getByLabel(translatePage[language]('inventory.services')).nth(1).waitFor()
      await wake(page)
      const services = page.getByLabel(translatePage[language]('inventory.services')).nth(1)
      assert.equal(await services.inputValue(), language === 'en' ? '1004.5' : '1004,5')
      assert.equal(await page.locator('[name="site"]').inputValue(), fullFields.site)
      assert.equal(await page.locator('[name="cpuModel"]').inputValue(), fullFields.cpuModel)
      assert.equal(await page.locator('textarea').inputValue(), fullFields.priceText)
      const sheet = await readSheet(page)
      assert.deepEqual([sheet.lines, sheet.verdicts], [lines, verdicts], language)
      if (language === 'en') assert.deepEqual([sheet.score, sheet.requirement], [score, requirement])
    }
    assert.deepEqual(faults, [])
    await close()
  })

  it('does not catch the back button', async () => {
    const { page, close } = await openPage(site, '/problems/not-found')
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    for (const managers of ['1', '2', '3']) {
      await page.locator('[name="managers"]').fill(managers)
      await settle(page)
    }
    await page.goBack({ waitUntil: 'networkidle' })
    assert.equal(new URL(page.url()).pathname, '/problems/not-found')
    await page.goForward({ waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('[name="managers"]').inputValue()).toBe('3')
    await close()
  })
})
