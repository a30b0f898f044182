import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { problemCodes } from '#openapi/problem-codes.ts'
import { type Language, languages } from '#text/language.ts'
import { licenceMessageMessages } from '#text/licence-messages/licence-messages.ts'
import { licenceModeMessages } from '#text/licence-mode/licence-mode.ts'
import { pageMessages, translatePage } from '#text/pages/pages.ts'
import { problemMessages, translateProblem } from '#text/problems/problems.ts'
import { resultMessages } from '#text/results/results.ts'
import { findObjections } from './support/find-objections.ts'
import { findOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { fullFields, linkTo, writePriceList } from './support/link-to.ts'
import { openDetails } from './support/open-details.ts'
import { readTexts } from './support/read-texts.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, openPageIn, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})
afterAll(async () => {
  for (const context of contexts.values()) await (await context).close()
})

const averages = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10' }
const faulty = {
  managers: '0',
  productsPerManager: 'abc',
  archiveIntervalMinutes: '-3',
  headroomPercent: '999',
  servicesPerProduct: 'x',
  priceText: 'HTG500H\tabc',
}

/** Each page by its address; those without a language in it follow what the browser prefers. */
const pages: Record<string, (language: Language) => Promise<string> | string> = {
  'the example': language => `/${language}`,
  'everything filled': language => linkTo(language, fullFields),
  'faulty fields': language => linkTo(language, faulty),
  'nothing on the price list is enough': language =>
    linkTo(language, { ...averages, priceText: writePriceList(['HTG500H', 'HTG504H']).split('\n')[0] }),
  'a price list whose column is open': language =>
    linkTo(language, { ...averages, priceText: 'HTG500H\t1250,00\t20\nHTG503H\t7500,00\t20' }),
  'pasted tables with faults and an open decimal mark': language =>
    linkTo(language, {
      archiveIntervalMinutes: '10',
      mode: 'inventory',
      inventoryForm: 'text',
      inventoryText: 'Name;Products;Services\nTGBT 1;12;8\nTGBT 2;x;\nTotal;40;',
      currency: 'USD',
      priceText: 'Article;Prix\nHTG500H;1.250\nHTG503H;0\nHTG501H;1250,00 €\nHTG501H;2',
    }),
  'the message of a local transfer': language => `/${language}/licence-messages/transfer-local`,
  'a message with what is known': language =>
    `/${language}/licence-messages/extend-local#customer=Wasgau&references=HTG503H,HTG504H:2&siteCode=%D0%90`,
  'choosing a licence mode': language => `/${language}/licence-mode?internet=never`,
  'conflicts on one server': language => `/${language}/conflicts`,
  'conflicts of all four': language =>
    `/${language}/conflicts?software=stream,izytroniq-enterprise,sage-100c-crm,isogeo-scan-fme&sage-100c-crm.sqlServer=express`,
  'conflicts, a port that is none': language => `/${language}/conflicts?stream.httpsPort=x`,
  'conflicts, nothing chosen': language => `/${language}/conflicts?software=`,
  'all sites': language => `/${language}/sites`,
  'all software': language => `/${language}/software`,
  'a search over all software': language => `/${language}/software?search=1884`,
  'one software': language => `/${language}/software/stream`,
  'another software': language => `/${language}/software/isogeo-scan-fme`,
  'the problem invalid-input': () => '/problems/invalid-input',
  'the problem malformed-json': () => '/problems/malformed-json',
  'the problem internal-error': () => '/problems/internal-error',
  'no such page': language => `/${language}/nowhere`,
}

/** A browser reports the status of a page that does not exist; nothing else may be said. */
const notFound = 'Failed to load resource: the server responded with a status of 404 (Not Found)'

const keys = [
  ...Object.keys(pageMessages.en),
  ...Object.keys(licenceModeMessages.en),
  ...Object.keys(resultMessages.en),
  ...Object.keys(problemMessages.en),
  ...Object.keys(licenceMessageMessages.en).filter(key => key.includes('.')),
]
const isKey = new RegExp(
  `(?<![\\w.-])(?:${keys.map(key => key.replaceAll('.', '\\.')).join('|')})(?![\\w-]|\\.\\w)`,
)

/** Texts that are no texts: placeholders, keys of messages, values that a program forgot to write. */
function findRaw(texts: readonly string[]): string[] {
  return texts.filter(
    text =>
      /\{[^}]*\}/.test(text) || isKey.test(text) || /\b(?:undefined|NaN|Infinity)\b|\[object/.test(text),
  )
}

/** Styles that are loaded in advance but not used: a browser warns of them after some seconds. */
function findUnusedStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('link[rel="preload"][as="style"]')]
      .map(link => link.getAttribute('href'))
      .filter(href => !document.querySelector(`link[rel="stylesheet"][href="${href}"]`))
      .map(href => `${href} is loaded but not used`),
  )
}

/** One context for all that is read by the same reader: these pages keep nothing but the chosen theme. */
const contexts = new Map<string, Promise<BrowserContext>>()

async function openFor(locale: string, path: string) {
  const context =
    contexts.get(locale) ?? site.browser.newContext({ locale, viewport: { width: 1440, height: 900 } })
  contexts.set(locale, context)
  return openPageIn(await context, site, path)
}

for (const language of languages)
  describe(`every page in ${language}`, () => {
    for (const [name, addressIn] of Object.entries(pages))
      it(name, async () => {
        const path = await addressIn(language)
        // Where the address names a language, it counts and not what the browser prefers.
        const locale = path.startsWith(`/${language}`) ? 'it' : language
        const { page, faults, close } = await openFor(locale, path)
        await openDetails(page)
        const lang = await page.evaluate(() => document.documentElement.lang)
        const objections = [
          ...findRaw(await readTexts(page)).map(text => `raw text “${text}”`),
          ...(await findUnusedStyles(page)),
          ...(await findObjections(page, language)),
          ...faults.filter(fault => !(name === 'no such page' && fault === notFound)),
        ]
        await close()
        assert.equal(lang, language)
        assert.deepEqual(objections, [])
      })

    it('an answer that a fault has put out of date', async () => {
      const { page, faults, close } = await openFor('it', `/${language}`)
      await openDetails(page)
      await page.locator('[name="managers"]').fill('abc')
      const looks = await findObjections(page, language)
      await close()
      assert.deepEqual([...looks, ...faults], [])
    })

    it('each problem has a page that says what it is', async () => {
      const { page, close } = await openFor(language, `/${language}`)
      for (const [code, status] of Object.entries(problemCodes)) {
        const answer = await page.goto(`${site.url}/problems/${code}`, {
          waitUntil: 'domcontentloaded',
        })
        const title = translateProblem[language](`problem.${code as keyof typeof problemCodes}.title`)
        assert.equal(answer?.status(), 200)
        assert.equal(await page.locator('h1').textContent(), title)
        assert.match((await page.locator('dl').textContent()) ?? '', new RegExp(`${status}[\\s\\S]*${code}`))
      }
      await close()
    })

    it('what does not exist is said with status 404', async () => {
      const { page, close } = await openFor(language, `/${language}`)
      for (const path of [`/${language}/nowhere`, '/nowhere', '/problems/nowhere', '/xx']) {
        const answer = await page.goto(site.url + path, { waitUntil: 'domcontentloaded' })
        assert.equal(answer?.status(), 404, path)
        assert.equal(await page.locator('h1').textContent(), translatePage[language]('notFound.title'), path)
      }
      await close()
    })
  })

describe('the checks themselves', () => {
  it('find raw texts', () => {
    for (const text of [
      '{count} fields',
      'see estimate.title',
      'NaN products',
      'answer.copy',
      '[object Object]',
    ])
      assert.deepEqual(findRaw([text]), [text])
    assert.deepEqual(findRaw(['Prepared by next.size', 'HTG500H, 1,250.00', 'agardio.manager devices']), [])
  })

  it('find what axe objects to, and what is too wide', async () => {
    const { page, close } = await openPage(site, '/en', { viewport: { width: 390, height: 844 } })
    assert.deepEqual(await findOverflow(page), [])
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.style.width = '500px'
      document.querySelector('main')?.append(image)
    })
    assert.match((await findViolations(page)).join('\n'), /^image-alt /m)
    assert.match((await findOverflow(page)).join('\n'), /^HTML/)
    await close()
  })
})
