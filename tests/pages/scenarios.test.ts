import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { hardwareSizings } from '../scenarios/hardware-sizings.ts'
import { licenceEstimates } from '../scenarios/licence-estimates.ts'
import { addressOf } from './support/fields-of.ts'
import { readSheet } from './support/read-sheet.ts'
import { readUntil } from './support/read-until.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

type Sheet = Awaited<ReturnType<typeof readSheet>>

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const aspects = ['cpu-cores', 'cpu-class', 'memory', 'disk']

describe('the page gives the answers of the scenarios', () => {
  let page: Page
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ page, close } = await openPage(site, '/en'))
  })
  afterAll(() => close())

  for (const { name, input, expected } of licenceEstimates)
    it(`licence estimate: ${name}`, async () => {
      // A new document each time: the same address with another fragment would not load anew.
      await page.goto('about:blank')
      await page.goto(site.url + (await addressOf(input)), { waitUntil: 'load' })
      const shown = {
        score: expected.score,
        requirement: expected.requirement,
        lines: expected.satisfiable ? expected.lines : [],
        total: expected.lines?.length && expected.price ? writePrice(expected.price) : '',
      }
      const see = ({ score, requirement, lines, total }: Sheet) => ({
        score,
        requirement,
        lines: shown.lines && lines,
        total,
      })
      const sheet = await readUntil(
        () => readSheet(page),
        read => isDeepStrictEqual(see(read), shown),
      )
      assert.deepEqual(see(sheet), shown, name)
      assert.equal(sheet.answers.includes('Not on this price list'), !expected.satisfiable, name)
    })

  for (const { name, input, expected } of hardwareSizings)
    it(`hardware sizing: ${name}`, async () => {
      await page.goto(site.url + (await addressOf(input)), { waitUntil: 'load' })
      const sheet = await readUntil(
        () => readSheet(page),
        read => read.size?.toLowerCase() === expected.size,
      )
      assert.equal(sheet.size?.toLowerCase(), expected.size, name)
      for (const [aspect, verdict] of Object.entries(expected.comparison ?? {}))
        assert.equal(sheet.verdicts[aspects.indexOf(aspect)], verdict, `${name}: ${aspect}`)
    })
})

/** "1550.00 EUR" as the English page writes it. */
function writePrice(price: string): string {
  const [amount = '', currency = ''] = price.split(' ')
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: amount.split('.')[1]?.length ?? 0,
  })
    .format(amount as Intl.StringNumericLiteral)
    .replace(/\s+/g, ' ')
}
