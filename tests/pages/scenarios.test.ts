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
      await openOver(page, await addressOf(input))
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
      await openOver(page, await addressOf(input))
      const sheet = await readUntil(
        () => readSheet(page),
        read => read.size?.toLowerCase() === expected.size,
      )
      assert.equal(sheet.size?.toLowerCase(), expected.size, name)
      for (const [aspect, verdict] of Object.entries(expected.comparison ?? {}))
        assert.equal(sheet.verdicts[aspects.indexOf(aspect)], verdict, `${name}: ${aspect}`)
    })
})

/** Opens another link over the one that is open, as whoever pastes it into the address does: the document stays. */
async function openOver(page: Page, address: string): Promise<void> {
  await page.evaluate(to => {
    window.history.replaceState(null, '', to)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, address)
}

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
