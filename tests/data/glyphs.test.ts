import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'vitest'
import { parseFont } from '#api/documents/pdf/parse-font.ts'
import { currencyCodes } from '#domain/shared/currency.ts'
import { formatDay } from '#reports/format-day.ts'
import { formatMoney } from '#reports/format-number.ts'
import { languages } from '#text/language.ts'
import { commandsOf, everyProcedure } from '../domain/support/checklists.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The font files that a source names, as paths from the root. */
const filesIn = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map(([, file = '']) => file)

const pageFonts = read('app/fonts.ts')
const files = {
  letters: filesIn(pageFonts, /'\.\.\/(node_modules\/[^']+\.woff2)'/g),
  signs: filesIn(pageFonts, /'\.\/(signs\/[^']+\.woff2)'/g).map(file => `app/${file}`),
  documents: filesIn(read('api/documents/pdf/fonts.ts'), /resolve\('([^']+\.ttf)'\)/g).map(
    file => `node_modules/${file}`,
  ),
}
const fonts = new Map(
  Object.values(files)
    .flat()
    .map(file => [file, parseFont(join(root, file))]),
)

/** A space that a font lacks is drawn as a part of its own; line ends are none. */
const blank = /\s/

const lacks = (file: string, character: string) =>
  !blank.test(character) && !fonts.get(file)?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

const isSans = (file: string) => /sans/i.test(file)

/** The fonts of a page or a PDF that have no picture of a character. */
function findLacking(character: string): string[] {
  const onPages = files.letters.filter(
    file =>
      lacks(file, character) &&
      files.signs.filter(signs => isSans(signs) === isSans(file)).some(signs => lacks(signs, character)),
  )
  return [...onPages, ...files.documents.filter(file => lacks(file, character))]
}

/** Each character that some font lacks, with where it stands. */
function listLacking(texts: Iterable<readonly [where: string, text: string]>): string[] {
  const found = new Map<string, string>()
  for (const [where, text] of texts)
    for (const character of text) if (!found.has(character)) found.set(character, where)
  return [...found].flatMap(([character, where]) => {
    const lacking = findLacking(character)
    return lacking.length > 0 ? [`${character} of ${where}: ${lacking.join(', ')}`] : []
  })
}

const top = join(root, 'text')
const folders = readdirSync(top, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => relative(top, join(entry.parentPath, entry.name)))
  .filter(folder => existsSync(join(top, folder, 'en.ts')))

/** Every `expression` within an answer. */
function listExpressions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'expression' && typeof inner === 'string' ? [inner] : listExpressions(inner),
  )
}

describe('the fonts of pages and PDFs have a picture of', () => {
  it('what is asked of them here: all that are served are known', () => {
    assert.deepEqual(
      Object.values(files).map(({ length }) => length),
      [3, 3, 3],
    )
    assert.notDeepEqual(findLacking('☃'), [])
  })

  for (const folder of folders)
    it(`every character of text/${folder}`, async () => {
      for (const language of languages) {
        const module = await import(pathToFileURL(join(top, folder, `${language}.ts`)).href)
        const texts = Object.entries<string>(module[language])
        assert.deepEqual(listLacking(texts.map(([key, text]) => [`${language} ${key}`, text])), [])
      }
    })

  it('every sign of a computation', () => {
    const examples = readdirSync(join(root, 'openapi/examples')).filter(file => file.endsWith('.json'))
    const written = examples.flatMap(file =>
      listExpressions(JSON.parse(read(`openapi/examples/${file}`))).map(text => [file, text] as const),
    )
    assert.ok(written.length > 10)
    assert.deepEqual(listLacking([...written, ['most of them', '→ ≤ < × · + −']]), [])
  })

  it('every command', () => {
    const commands = everyProcedure.flatMap(({ procedure }) =>
      commandsOf(procedure).flatMap(({ item, command }) =>
        command.shell === 'gui' ? [] : [[item, command.template] as const],
      ),
    )
    assert.deepEqual(listLacking(commands), [])
  })

  for (const language of languages)
    it(`amounts and days in ${language}`, () => {
      const amounts = currencyCodes.map(currency => [
        currency,
        formatMoney({ amount: '-1234567.89', currency }, language),
      ])
      const days = Array.from({ length: 12 }, (_, month) =>
        formatDay(`2026-${String(month + 1).padStart(2, '0')}-01`, language),
      )
      assert.deepEqual(
        listLacking([...(amounts as [string, string][]), ...days.map(day => ['days', day] as const)]),
        [],
      )
    })
})

describe('the range that pages ask the signs for', () => {
  it('is what their files hold', () => {
    const ranges = new Set(filesIn(pageFonts, /prop: 'unicode-range', value: '([^']+)'/g))
    assert.equal(ranges.size, 1)
    const [range = ''] = ranges
    const asked = range.split(', ').flatMap(part => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map(code => Number.parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    for (const file of files.signs)
      assert.deepEqual(
        asked.filter(sign => lacks(file, sign)),
        [],
        file,
      )
  })
})
