import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { keptPriceMessages } from '#text/kept-prices/kept-prices.ts'
import { keptQuoteMessages } from '#text/kept-quotes/kept-quotes.ts'
import type { Language } from '#text/language.ts'
import { licenceMessageMessages } from '#text/licence-messages/licence-messages.ts'
import { licenceModeMessages } from '#text/licence-mode/licence-mode.ts'
import { organisationMessages } from '#text/organisation/organisation.ts'
import { pageMessages, translatePage } from '#text/pages/pages.ts'
import { problemMessages } from '#text/problems/problems.ts'
import { quotePageMessages } from '#text/quote-page/quote-page.ts'
import { resultMessages } from '#text/results/results.ts'
import { teamMessages } from '#text/team/team.ts'
import { webhookMessages } from '#text/webhooks/webhooks.ts'
import { allItemsOf, packs, type TestedPack } from '../../domain/support/checklists.ts'
import { quoteRequest } from '../../kept/support/make-objects.ts'
import { findObjections } from './find-objections.ts'
import { fullFields, linkTo, writePriceList } from './link-to.ts'
import { openDetails } from './open-details.ts'
import { readTexts } from './read-texts.ts'
import { readUntil } from './read-until.ts'
import { shareSite } from './share-site.ts'
import { openSignedIn, sendAs } from './signed-in.ts'
import { openPage, type Site } from './site.ts'

const averages = { managers: '12', productsPerManager: '15', archiveIntervalMinutes: '10' }
const faulty = {
  managers: '0',
  productsPerManager: 'abc',
  archiveIntervalMinutes: '-3',
  headroomPercent: '999',
  servicesPerProduct: 'x',
  priceText: 'HTG500H\tabc',
}

/** The page with most on it. */
const longestOf = ({ procedures }: TestedPack) =>
  procedures.toSorted((a, b) => allItemsOf(b).length - allItemsOf(a).length)[0]?.id

type Pages = Record<string, (language: Language) => Promise<string> | string>

/** Each page by its address; those without a language in it follow what the browser prefers. */
const tools: Pages = {
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
  'the message of a recovery': language => `/${language}/licence-messages/recover-local`,
  'a message with what is known': language =>
    `/${language}/licence-messages/extend-local#customer=Wasgau&references=HTG503H,HTG504H:2&siteCode=%D0%90`,
  'a preflight without evidence': language => `/${language}/preflight`,
  'all sites': language => `/${language}/sites`,
  'a quote that is still empty': language => `/${language}/quote`,
  'the licence workflows': language => `/${language}/licence-workflows`,
  'a local transfer': language => `/${language}/licence-workflows/transfer-local`,
  'the recovery of a cloud licence': language => `/${language}/licence-workflows/recover-cloud`,
  'choosing a licence mode': language =>
    `/${language}/licence-mode?internet=never&licenceBeforeInstallation=yes&lost=connection&date=2028-01-31`,
  'the planner for several servers': language => `/${language}/planners/multi-server`,
  'conflicts on one server': language => `/${language}/conflicts`,
  'conflicts of all four': language =>
    `/${language}/conflicts?software=stream,izytroniq-enterprise,sage-100c-crm,isogeo-scan-fme&sage-100c-crm.sqlServer=express`,
  'conflicts, a port that is none': language => `/${language}/conflicts?stream.httpsPort=x`,
  'conflicts, nothing chosen': language => `/${language}/conflicts?software=`,
  'signing in': language => `/${language}/sign-in`,
  'setting up what is set up': language => `/${language}/set-up`,
  'an invitation': language => `/${language}/invitation/none`,
  'a forgotten password': language => `/${language}/new-password`,
  'a new password': language => `/${language}/new-password/none`,
  'a page of a team, signed out': language => `/${language}/organisation/keys`,
  'all software': language => `/${language}/software`,
  'a search over all software': language => `/${language}/software?search=1884`,
  'one software': language => `/${language}/software/stream`,
  'another software': language => `/${language}/software/isogeo-scan-fme`,
  'the problem invalid-input': () => '/problems/invalid-input',
  'the problem malformed-json': () => '/problems/malformed-json',
  'the problem internal-error': () => '/problems/internal-error',
  'no such page': language => `/${language}/nowhere`,
}

const checklists: Pages = {
  'what are you about to do': language => `/${language}/checklists?path=machine-died.remote-lost`,
  'pre-install': language => `/${language}/checklists/stream/pre-install?sqlServer=remote&httpsPort=8443`,
  'the way of a move': language =>
    `/${language}/checklists/stream?path=move-machine.still-there.local-sql-present.local`,
  'a step of a way': language =>
    `/${language}/checklists/stream/uninstall?path=move-machine.still-there.remote.cloud&step=5`,
  'guided troubleshooting': language => `/${language}/checklists/stream/troubleshoot`,
  ...Object.fromEntries(
    packs.flatMap(pack =>
      [pack.id, `${pack.id}/${longestOf(pack)}`].map(path => [
        path,
        (language: Language) => `/${language}/checklists/${path}`,
      ]),
    ),
  ),
}

/** Pages of somebody who is signed in. */
const team: Pages = {
  'the organisation': language => `/${language}/organisation`,
  'its members': language => `/${language}/organisation/members`,
  'its keys': language => `/${language}/organisation/keys`,
  'its webhooks': async language => {
    await makeWebhook()
    return `/${language}/organisation/webhooks`
  },
  'its audit trail': language => `/${language}/organisation/audit`,
  'its audit trail, filtered to nothing': language =>
    `/${language}/organisation/audit?action=purged&from=2026-01-02&until=2026-01-31`,
  notices: language => `/${language}/notices`,
  'one’s own account': language => `/${language}/account`,
  'its quotes': language => `/${language}/quotes`,
  'a draft': async language => `/${language}/quotes/${await makeQuote(false)}`,
  'an issued quote': async language => `/${language}/quotes/${await makeQuote(true)}`,
  'its price lists': language => `/${language}/price-lists`,
}

/** A webhook of the team, once; nothing is ever sent to it. */
async function makeWebhook(): Promise<void> {
  const send = sendAs(await shareSite())
  const { json } = await send('GET', '/api/v1/webhooks')
  if (json.items.length > 0) return
  const url = 'https://crm.example.org/hooks/quotes'
  await send('POST', '/api/v1/webhooks', { url, events: ['member.removed'], description: 'CRM' })
}

/** A quote of the team, as a draft or issued. */
async function makeQuote(isIssued: boolean): Promise<string> {
  const send = sendAs(await shareSite())
  const { json } = await send('POST', '/api/v1/quotes', quoteRequest({ validUntil: '2099-12-31' }))
  if (isIssued) await send('POST', `/api/v1/quotes/${json.id}/issue`, undefined, { 'if-match': '*' })
  return json.id
}

const parts = { tools, checklists, team }

/** A browser reports the status of a page that does not exist; nothing else may be said. */
const notFound = 'Failed to load resource: the server responded with a status of 404 (Not Found)'

const keys = [
  ...Object.keys(pageMessages.en),
  ...Object.keys(licenceModeMessages.en),
  ...Object.keys(quotePageMessages.en),
  ...Object.keys(resultMessages.en),
  ...Object.keys(problemMessages.en),
  ...Object.keys(teamMessages.en).filter(key => key.includes('.')),
  ...Object.keys(keptQuoteMessages.en).filter(key => key.includes('.')),
  ...Object.keys(keptPriceMessages.en).filter(key => key.includes('.')),
  ...Object.keys(organisationMessages.en).filter(key => key.includes('.')),
  ...Object.keys(webhookMessages.en).filter(key => key.includes('.') && !key.startsWith('event.')),
  ...Object.keys(licenceMessageMessages.en).filter(key => key.includes('.')),
]
const isKey = new RegExp(
  `(?<![\\w.-])(?:${keys.map(key => key.replaceAll('.', '\\.')).join('|')})(?![\\w-]|\\.\\w)`,
)
const families = [
  ...packs.map(({ id }) => id),
  ...['parameter', 'option', 'circumstance', 'section', 'path', 'gui'],
]
const isKeyOfChecklist = new RegExp(`^(?:${families.join('|')})\\.\\w`)

/** Texts that are no texts: placeholders, keys of messages, values that a program forgot to write. */
export function findRaw(texts: readonly string[]): string[] {
  return texts.filter(
    text =>
      /\{[^}]*\}/.test(text) ||
      isKey.test(text) ||
      isKeyOfChecklist.test(text) ||
      /\b(?:undefined|NaN|Infinity)\b|\[object/.test(text),
  )
}

/** Styles that are loaded in advance but not used after some seconds: a browser warns of them then. */
function findUnusedStyles(page: Page): Promise<string[]> {
  const read = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('link[rel="preload"][as="style"]')]
        .map(link => link.getAttribute('href'))
        .filter(href => !document.querySelector(`link[rel="stylesheet"][href="${href}"]`))
        .map(href => `${href} is loaded but not used`),
    )
  return readUntil(read, found => found.length === 0)
}

/** Fonts that are loaded in advance though nothing is set in them. */
function findUnusedFonts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPreloaded = document.querySelector('link[rel="preload"][as="font"]') !== null
    const isUsed = [...document.fonts].some(({ status }) => status === 'loaded')
    return isPreloaded && !isUsed ? ['no font is used'] : []
  })
}

/** A page after another in one process takes the font from its memory, and is told that the one it loaded serves nothing. */
const fontFromMemory = /\.woff2 was preloaded using link preload but not used/

/** Looks at every page of those parts as its readers in that language do. */
export function describeEveryPage(
  language: Language,
  names: readonly (keyof typeof parts)[] = ['tools', 'checklists', 'team'],
): void {
  const pages: Pages = Object.assign({}, ...names.map(name => parts[name]))
  describe(`every page in ${language}`, () => {
    let site: Site
    beforeAll(async () => {
      site = await shareSite()
    })

    /** Where the address names a language, it counts and not what the browser prefers. */
    const open = async (path: string, name = '') => {
      if (!(name in team))
        return openPage(site, path, { locale: path.startsWith(`/${language}`) ? 'it' : language })
      // Whoever is signed out sees the page on which to sign in, in which nothing is wrong either.
      assert.equal((await sendAs(site)('GET', '/api/v1/session')).status, 200)
      return openSignedIn(site, path, { locale: 'it' })
    }

    for (const [name, addressIn] of Object.entries(pages))
      it(name, async () => {
        const { page, faults, close } = await open(await addressIn(language), name)
        await openDetails(page)
        const lang = await page.evaluate(() => document.documentElement.lang)
        const objections = [
          ...findRaw(await readTexts(page)).map(text => `raw text “${text}”`),
          ...(await findUnusedStyles(page)),
          ...(await findObjections(page, language)),
          ...faults.filter(
            fault => !(name === 'no such page' && fault === notFound) && !fontFromMemory.test(fault),
          ),
          ...(await findUnusedFonts(page)),
        ]
        await close()
        assert.equal(lang, language)
        assert.deepEqual(objections, [])
      })

    it('an answer that a fault has put out of date', async () => {
      const { page, faults, close } = await open(`/${language}`)
      await openDetails(page)
      await page.locator('[name="managers"]').fill('abc')
      const looks = await findObjections(page, language)
      assert.deepEqual([...looks, ...faults.filter(fault => !fontFromMemory.test(fault))], [])
      await close()
    })

    // The server says it by the status, the page by what it draws.
    it('what does not exist is said with status 404', async () => {
      const { page, close } = await open('/nowhere')
      for (const path of [`/${language}/nowhere`, '/nowhere', '/problems/nowhere', '/xx']) {
        const answer = await page.goto(site.url + path, { waitUntil: 'domcontentloaded' })
        assert.equal(answer?.status(), 404, path)
        assert.equal(await page.locator('h1').textContent(), translatePage[language]('notFound.title'), path)
      }
      await close()
    })
  })
}
