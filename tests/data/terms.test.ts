import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { noSwedishEdition } from './same-in-every-language.ts'

const root = join(import.meta.dirname, '../..')
const termbase = readFileSync(join(root, 'docs/terms.md'), 'utf8')

/** The rows of the table under a heading, each a list of cells. */
function readTable(heading: string): string[][] {
  const section = termbase.split(/^(?=#{2,3} )/m).find(part => part.startsWith(`${heading}\n`))
  assert.ok(section, `docs/terms.md has no heading “${heading}”`)
  const lines = section.split('\n').filter(line => line.startsWith('|'))
  return lines.slice(2).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}

type Entry = { english: string; words: Record<Language, string[]> }

const readEntries = (heading: string): Entry[] =>
  readTable(heading).map(([english = '', fr = '', de = '', sv = '']) => ({
    english,
    words: { en: [english], fr: fr.split(' / '), de: de.split(' / '), sv: sv.split(' / ') },
  }))

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const terms = readEntries('## Terms').map(entry => ({
  ...entry,
  found: new RegExp(`(?<![\\p{L}-])${escapePattern(entry.english)}(?:s|es)?(?!\\p{L})`, 'iu'),
}))

const labels = readEntries('## Labels').map(entry => ({
  ...entry,
  found: new RegExp(
    ['“X”', '^“?X”?(?= >)', '> “?X”?(?= >|$)'].join('|').replaceAll('X', () => escapePattern(entry.english)),
    'u',
  ),
}))

const avoided = Object.fromEntries(
  languages.map(language => [
    language,
    readTable(`### ${language}`).map(([word = '', instead = '']) => ({
      word,
      instead,
      found: new RegExp(
        `${word.startsWith('-') ? '' : '(?<![\\p{L}-])'}${escapePattern(word.replace(/^-|-$/g, ''))}${/-$/.test(word) ? '' : '(?![\\p{L}-])'}`,
        'u',
      ),
    })),
  ]),
) as Record<Language, { word: string; instead: string; found: RegExp }[]>

/** The words of a message, with all its choices, without names of placeholders and with plain spaces. */
function proseOf(elements: MessageFormatElement[]): string {
  return elements
    .map(element => {
      if (element.type === TYPE.literal) return element.value
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return '…'
      return Object.values(element.options)
        .map(option => proseOf(option.value))
        .join(' … ')
    })
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ')
}

const quoted = /“[^”]*”|«[^»]*»|„[^“]*“|”[^”]*”/g

type Text = { key: string; prose: Record<Language, string> }

/** Every text in text/, in each language. */
async function readTexts(): Promise<Text[]> {
  const top = join(root, 'text')
  const folders = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter(folder =>
    existsSync(join(top, folder, 'en.ts')),
  )
  const texts: Text[] = []
  for (const folder of folders) {
    const messages = {} as Record<Language, Record<string, string>>
    for (const language of languages)
      messages[language] = (await import(pathToFileURL(join(top, folder, `${language}.ts`)).href))[language]
    for (const key of Object.keys(messages.en)) {
      const prose = {} as Record<Language, string>
      for (const language of languages)
        prose[language] = proseOf(parse(messages[language][key] ?? '', { ignoreTag: true }))
      texts.push({ key: `${folder}: ${key}`, prose })
    }
  }
  return texts
}

const texts = await readTexts()

/** The texts that lack every word given for an entry although the English text has it. */
const findMissing = (entries: (Entry & { found: RegExp })[], language: Language, isLabel: boolean) =>
  texts.flatMap(({ key, prose }) =>
    entries
      .filter(({ found, words }) => {
        if (!found.test(prose.en) || (!isLabel && prose.en.includes(' > '))) return false
        const text = isLabel ? prose[language].replaceAll('…', '...') : prose[language].toLowerCase()
        return !words[language].some(word => text.includes(isLabel ? word : word.toLowerCase()))
      })
      .map(
        ({ english, words }) => `${key}: “${english}” is ${words[language].join(' or ')}: ${prose[language]}`,
      ),
  )

describe('the termbase', () => {
  it('has each term once, in every language', () => {
    for (const heading of ['## Terms', '## Labels']) {
      const rows = readTable(heading)
      assert.ok(rows.length > 20, heading)
      assert.equal(new Set(rows.map(([english]) => english)).size, rows.length, heading)
      for (const row of rows) assert.ok(row.length === 5 && row.every(cell => cell !== ''), row.join(' | '))
    }
  })

  it('has no term that no text uses', () => {
    for (const { english, found } of [...terms, ...labels])
      assert.ok(
        texts.some(({ prose }) => found.test(prose.en)),
        english,
      )
  })

  it('gives a word and a reason for each that is not to be used', () => {
    for (const language of languages)
      for (const row of readTable(`### ${language}`))
        assert.ok(row.length === 3 && row.every(cell => cell !== ''), row.join(' | '))
  })

  it('finds a word inside another only where a dash allows it, and none in quotation marks', () => {
    const finds = (language: Language, text: string) =>
      avoided[language].filter(({ found }) => found.test(text.replace(quoted, ''))).map(({ word }) => word)
    assert.deepEqual(finds('sv', 'Maskinvara i Kontrollpanelen, på datorn'), [])
    assert.deepEqual(finds('sv', 'den gamla maskinen'), ['maskinen'])
    assert.deepEqual(finds('de', 'das Standardpasswort'), ['-passwort-'])
    assert.deepEqual(finds('fr', 'licence cloud (« mode Distant » dans le manuel)'), [])
  })
})

describe('every text', () => {
  for (const language of languages) {
    it(`${language}: uses no word that the termbase replaces`, () => {
      const faults = texts.flatMap(({ key, prose }) =>
        avoided[language]
          .filter(({ found }) => found.test(prose[language].replace(quoted, '')))
          .map(({ word, instead }) => `${key}: not “${word}” but ${instead}: ${prose[language]}`),
      )
      assert.deepEqual(faults, [])
    })

    if (language !== 'en') {
      it(`${language}: uses the termbase’s words`, () => {
        assert.deepEqual(findMissing(terms, language, false), [])
      })

      it(`${language}: shows labels as the screen does`, () => {
        assert.deepEqual(findMissing(labels, language, true), [])
      })
    }
  }

  it('sv: shows the labels of programs without a Swedish edition in English', () => {
    const paths = texts.filter(({ prose }) => noSwedishEdition.test(prose.en))
    assert.ok(paths.length > 5)
    for (const { key, prose } of paths) {
      const labelsOf = (path: string) => path.split(' > ').filter(step => /^\p{Lu}/u.test(step))
      assert.deepEqual(labelsOf(prose.sv), labelsOf(prose.en), key)
    }
  })
})
