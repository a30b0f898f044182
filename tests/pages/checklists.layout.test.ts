import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { allItemsOf, packs, type TestedPack } from '../domain/support/checklists.ts'
import { findOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { openPage, type Site, startSite } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** The page with most on it. */
const longestOf = ({ procedures }: TestedPack) =>
  procedures.toSorted((a, b) => allItemsOf(b).length - allItemsOf(a).length)[0]?.id

const pages: Record<string, (language: Language) => string> = {
  'what are you about to do': language => `/${language}/checklists?path=machine-died.remote-lost`,
  'pre-install': language => `/${language}/checklists/stream/pre-install?sqlServer=remote&httpsPort=8443`,
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

const isKey = new RegExp(
  `^(?:${[...packs.map(({ id }) => id), 'parameter', 'option', 'circumstance', 'section', 'path', 'gui'].join('|')})\\.\\w`,
)

const views = [
  { name: '1440 px, light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: '390 px, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: '320 px, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const

for (const [name, addressIn] of Object.entries(pages))
  describe(name, () => {
    for (const language of languages)
      for (const { name: view, ...options } of views)
        it(`${language}, ${view}: no fault, nothing too wide, no raw text, no violation of WCAG`, async () => {
          const { page, faults, close } = await openPage(site, addressIn(language), options)
          assert.deepEqual(await findOverflow(page), [])
          assert.deepEqual(await findViolations(page), [])
          const texts = await page.evaluate(() => {
            for (const code of document.querySelectorAll('code')) code.remove()
            return document.body.innerText.split('\n')
          })
          const raw = texts.filter(text => /\{|\}|\bundefined\b|\bNaN\b|\[object/.test(text))
          assert.deepEqual(raw, [])
          const keys = texts.filter(text => isKey.test(text))
          assert.deepEqual(keys, [])
          assert.deepEqual(faults, [])
          await close()
        })
  })
