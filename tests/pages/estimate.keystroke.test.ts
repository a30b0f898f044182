import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { linkTo, siteOnTheBound } from './support/link-to.ts'
import { readSheet } from './support/read-sheet.ts'
import { readUntil } from './support/read-until.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const example = {
  managers: '8',
  productsPerManager: '15',
  archiveIntervalMinutes: '30',
  headroomPercent: '0',
  servicesPerProduct: '',
  site: '',
}

function readInputs(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('form input[type="text"]')].map(input => [
        input.name,
        input.value,
      ]),
    ),
  )
}

/** What stands with a field: whether it is marked, and the texts that describe it to a screen reader. */
function readField(page: Page, name: string) {
  return page.locator(`[name="${name}"]`).evaluate((field: HTMLInputElement) => ({
    value: field.value,
    isInvalid: field.getAttribute('aria-invalid') === 'true',
    description: (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  }))
}

/** Replaces what stands in a field, key by key. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`[name="${name}"]`).selectText()
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}

/** The score as the ladder says it, in any language: its digits, with a point before decimals. */
async function readScore(page: Page, language: Language): Promise<string> {
  const text = (await page.locator('#ladder-text').textContent()) ?? ''
  const decimal = language === 'en' ? '.' : ','
  const [number = ''] = /\d[\d.,\s]*/.exec(text) ?? []
  return [...number.replace(/[.,]\s*$/, '')]
    .filter(character => /\d/.test(character) || character === decimal)
    .join('')
    .replace(decimal, '.')
}

const stale = 'section[aria-labelledby="results-title"] > [role="status"]'

describe('the estimate while typing', () => {
  it('shows a worked example on the first visit', async () => {
    const { page, faults, close } = await openPage(site, '/en')
    const { lines, score, size } = await readSheet(page)
    assert.deepEqual(await readInputs(page), example)
    assert.deepEqual({ lines, score, size }, { lines: ['HTG502H×1'], score: 1400, size: 'Medium' })
    await page.getByText(translatePage.en('estimate.example')).waitFor()
    await type(page, 'managers', '11')
    await page.getByText(translatePage.en('estimate.example')).waitFor({ state: 'hidden' })
    assert.deepEqual(faults, [])
    await close()
  })

  it('answers at each keystroke and asks the server nothing', async () => {
    const { page, faults, close } = await openPage(site, await linkTo('en', siteOnTheBound))
    // In a calm after two seconds the page loads the code of what is opened later.
    await page.waitForTimeout(2500)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const field = page.locator('[name="managers"]')
    await field.press('End')
    const seen: Record<string, { score: number; lines: string[] }> = {}
    for (const key of ['5', 'Backspace', 'Backspace', '0', '0', 'Backspace']) {
      await page.keyboard.press(key)
      const { score, lines } = await readSheet(page)
      seen[await field.inputValue()] = { score, lines }
    }
    assert.deepEqual(seen, {
      1: { score: 350, lines: ['HTG500H×1'] },
      10: { score: 1700, lines: ['HTG502H×1'] },
      12: { score: 2000, lines: ['HTG503H×1'] },
      100: { score: 15_200, lines: ['HTG503H×1', 'HTG506H×1', 'HTG510H×2'] },
      125: { score: 18_950, lines: ['HTG503H×1', 'HTG510H×3'] },
    })
    await page.getByLabel('Energies and several other kinds').check()
    assert.equal((await readSheet(page)).score, 3200)
    await type(page, 'site', 'Nordhafen')
    await page.waitForFunction(() => window.location.hash !== '')
    await page.waitForLoadState('networkidle')
    // What is loaded late is code and style, by names that say nothing of the input.
    await page.getByLabel('Inventory', { exact: true }).check()
    await page.getByRole('table').first().waitFor()
    await page.getByLabel('Averages', { exact: true }).check()
    for (const title of ['Price list', 'Already owned', 'Use this from your tool'])
      await page.getByText(title, { exact: true }).click()
    await page.locator('pre').waitFor()
    assert.deepEqual(
      asked.filter(url => !url.startsWith(`${site.url}/_next/static/`) || url.includes('?')),
      [],
    )
    assert.deepEqual(faults, [])
    await close()
  })

  it('starts empty on demand', async () => {
    for (const language of ['en', 'sv'] as const) {
      const t = translatePage[language]
      const { page, faults, close } = await openPage(site, `/${language}`)
      await page.getByRole('button', { name: t('estimate.clear') }).click()
      const empty = Object.fromEntries(Object.keys(example).map(name => [name, '']))
      assert.deepEqual(await readInputs(page), empty)
      await page.getByText(t('estimate.example')).waitFor({ state: 'hidden' })
      for (const name of ['managers', 'productsPerManager', 'archiveIntervalMinutes'])
        assert.ok((await readField(page, name)).description.includes(t('error.empty')), name)
      assert.equal((await readField(page, 'headroomPercent')).isInvalid, false)
      assert.equal(await page.locator(stale).textContent(), t('error.incomplete', { count: 3 }))
      assert.equal(await page.locator('dl').first().isVisible(), false, 'no answer is left')
      // Said once, calmly: no alarm, nothing else that waits.
      assert.equal(await page.getByText(t('estimate.waiting')).filter({ visible: true }).count(), 0)
      assert.equal(await page.locator(stale).getAttribute('data-incomplete'), '')
      assert.equal((await page.getByRole('alert').allInnerTexts()).join('').trim(), '')
      await type(page, 'managers', '1')
      await type(page, 'productsPerManager', '20')
      await type(page, 'archiveIntervalMinutes', '60')
      const score = await readUntil(
        () => readScore(page, language),
        found => found === '300',
      )
      assert.equal(score, '300')
      assert.equal(await page.locator(stale).textContent(), '')
      assert.deepEqual(faults, [])
      await close()
    }
  })
})

describe('numbers as the language writes them', () => {
  const product = (products: number) => String(8 * products * 10 + 200)
  const numbers: Record<Language, Record<string, string>> = {
    en: {
      '9.5': product(9.5),
      '9,5': product(9.5),
      '1,250': product(1250),
      '1 250': product(1250),
      '1\u00a0250': product(1250),
      '1’250': product(1250),
      ' 15 ': product(15),
    },
    fr: {
      '9,5': product(9.5),
      '9.5': product(9.5),
      '1 250': product(1250),
      '1\u202f250,5': product(1250.5),
    },
    de: { '9,5': product(9.5), '9.5': product(9.5), '1.250': product(1250), '1.250,5': product(1250.5) },
    sv: { '9,5': product(9.5), '1 250': product(1250), '1\u00a0250,5': product(1250.5) },
  }
  for (const language of languages)
    it(language, async () => {
      const { page, close } = await openPage(site, `/${language}`)
      for (const [text, score] of Object.entries(numbers[language])) {
        await page.locator('[name="productsPerManager"]').fill(text)
        const read = await readUntil(
          () => readScore(page, language),
          found => found === score,
        )
        assert.equal(read, score, text)
        const field = await readField(page, 'productsPerManager')
        assert.deepEqual(
          { value: field.value, isInvalid: field.isInvalid },
          { value: text, isInvalid: false },
        )
      }
      await close()
    })
})

const machineFields = ['cpuCores', 'cpuModel', 'memoryGb', 'diskFreeGb']

describe('a field that can not be read', () => {
  type Key = Parameters<typeof translatePage.en>[0]
  type Case = [field: string, text: string, key: Key, values?: Record<string, string>]
  const huge = '9'.repeat(400)
  const cases = (language: Language): Case[] => {
    const decimal = language === 'en' ? '.' : ','
    const number = new Intl.NumberFormat(language)
    const unread = (found: string) => ({ found, example: `12${decimal}5` })
    const notWhole = (found: string) => ({ found, example: '12' })
    return [
      ['managers', 'abc', 'error.not_a_number', notWhole('abc')],
      ['managers', '1e309', 'error.not_a_number', notWhole('1e309')],
      ['managers', '', 'error.empty'],
      ['managers', '   ', 'error.empty'],
      ['managers', '0', 'error.too_small', { minimum: '1' }],
      ['managers', '-3', 'error.too_small', { minimum: '1' }],
      ['managers', `1${decimal}5`, 'error.not_whole'],
      ['managers', '1000001', 'error.too_big', { maximum: number.format(1_000_000) }],
      ['managers', '9007199254740993', 'error.too_big', { maximum: number.format(1_000_000) }],
      ['productsPerManager', huge, 'error.too_big', { maximum: number.format(100_000) }],
      ['productsPerManager', '0', 'error.not_positive'],
      ['productsPerManager', '-3', 'error.not_positive'],
      ['productsPerManager', '1 25', 'error.grouping', unread('1 25')],
      ['productsPerManager', '<b>15</b>', 'error.not_a_number', unread('<b>15</b>')],
      ['archiveIntervalMinutes', '1e309', 'error.not_a_number', unread('1e309')],
      ['archiveIntervalMinutes', '', 'error.empty'],
      ['headroomPercent', '-1', 'error.too_small', { minimum: '0' }],
      ['headroomPercent', '501', 'error.too_big', { maximum: '500' }],
      ['servicesPerProduct', '0', 'error.not_positive'],
      ['cpuCores', `1${decimal}5`, 'error.not_whole'],
      ['memoryGb', 'abc', 'error.not_a_number', unread('abc')],
      ['diskFreeGb', '-1', 'error.too_small', { minimum: '0' }],
      ['cpuModel', 'x'.repeat(201), 'error.too_long', { maximum: '200' }],
    ]
  }

  // One that writes decimals with a point, one with a comma: the texts are filled alike in all.
  for (const language of ['en', 'fr'] as const)
    it(`says so beside it, in ${language}`, async () => {
      const t = translatePage[language]
      const { page, faults, close } = await openPage(site, `/${language}`)
      await page.locator('[name="site"]').fill('Nordhafen')
      const before = await readInputs(page)
      const wrong: string[] = []
      for (const [name, text, key, values] of cases(language)) {
        const field = page.locator(`[name="${name}"]`)
        const old = await field.inputValue()
        const kept = { ...(await readInputs(page)), [name]: text }
        const score = await readScore(page, language)
        await field.fill(text)
        const message = t(key, values)
        const { value, isInvalid, description } = await readUntil(
          () => readField(page, name),
          found => found.isInvalid && found.value === text && found.description.includes(message),
        )
        const seen = {
          value,
          isInvalid,
          others: { ...(await readInputs(page)), [name]: value },
          description: description.includes(message) ? message : description,
          isVisible: await page.getByText(description, { exact: true }).first().isVisible(),
          notice: await page.locator(stale).textContent(),
          score: await readScore(page, language),
        }
        const expected = {
          value: text,
          isInvalid: true,
          others: kept,
          description: message,
          isVisible: true,
          // The size does not wait for the machine, so a fault there puts nothing out of date.
          notice: machineFields.includes(name)
            ? ''
            : t(key === 'error.empty' ? 'error.incomplete' : 'error.summary', { count: 1 }),
          score,
        }
        for (const part of Object.keys(expected) as (keyof typeof expected)[])
          if (!isDeepStrictEqual(seen[part], expected[part]))
            wrong.push(
              `${name} “${text.slice(0, 20)}” ${part}: ${JSON.stringify(seen[part])}, not ${JSON.stringify(expected[part])}`,
            )
        await field.fill(old)
        const again = await readUntil(
          () => readField(page, name),
          found => !found.isInvalid,
        )
        if (again.isInvalid) wrong.push(`${name} is not read again`)
        const notice = await readUntil(
          () => page.locator(stale).textContent(),
          found => !found,
        )
        if (notice) wrong.push('the notice stays')
      }
      assert.deepEqual(wrong, [])
      assert.deepEqual(await readInputs(page), before)
      assert.deepEqual(faults, [])
      await close()
    })

  it('of the customer’s server can be corrected even in a link that brings the fault', async () => {
    const { page, close } = await openPage(
      site,
      '/en?managers=12&productsPerManager=15&archiveIntervalMinutes=10&archiveScope=energies&cpuCores=1.5',
    )
    const field = page.locator('[name="cpuCores"]')
    assert.equal(await field.count(), 1, 'the field with the fault is on the page')
    assert.ok((await readField(page, 'cpuCores')).isInvalid)
    await field.fill('4')
    assert.equal((await readSheet(page)).size, 'Medium')
    await close()
  })

  it('counts all such fields, and keeps the last answer in sight', async () => {
    const { page, close } = await openPage(site, '/en')
    const before = await readSheet(page)
    await page.locator('[name="managers"]').fill('x')
    await page.locator('[name="archiveIntervalMinutes"]').fill('0')
    assert.equal(await page.locator(stale).textContent(), translatePage.en('error.summary', { count: 2 }))
    const { score, lines, size, faults } = await readSheet(page)
    assert.deepEqual({ score, lines, size }, { score: before.score, lines: before.lines, size: before.size })
    assert.deepEqual(faults, ['managers', 'archiveIntervalMinutes'])
    await close()
  })
})
