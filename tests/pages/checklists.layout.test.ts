import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { allItemsOf, packs, type TestedPack } from '../domain/support/checklists.ts'
import { findObjections } from './support/find-objections.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

/** The page with most on it. */
const longestOf = ({ procedures }: TestedPack) =>
  procedures.toSorted((a, b) => allItemsOf(b).length - allItemsOf(a).length)[0]?.id

const pages: Record<string, (language: Language) => string> = {
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

const isKey = new RegExp(
  `^(?:${[...packs.map(({ id }) => id), 'parameter', 'option', 'circumstance', 'section', 'path', 'gui'].join('|')})\\.\\w`,
)

for (const [name, addressIn] of Object.entries(pages))
  describe(name, () => {
    for (const language of languages)
      it(`${language}: no fault, nothing too wide, no raw text, no violation of WCAG`, async () => {
        const { page, faults, close } = await openPage(site, addressIn(language))
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        expect(await findObjections(page, language)).toEqual([])
        const texts = await page.evaluate(() => {
          for (const code of document.querySelectorAll('code')) code.remove()
          return document.body.innerText.split('\n')
        })
        expect(texts.filter(text => /\{|\}|\bundefined\b|\bNaN\b|\[object/.test(text))).toEqual([])
        expect(texts.filter(text => isKey.test(text))).toEqual([])
        expect(faults).toEqual([])
        await close()
      })
  })
