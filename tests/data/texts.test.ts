import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { createTranslator, parseMessages } from '#text/translator.ts'
import { mayBeSame } from './same-in-every-language.ts'

const top = join(import.meta.dirname, '../../text')

type Messages = Record<string, string>

/** The messages of a folder in each language, or null where a file has no such export. */
async function readFolder(folder: string): Promise<Record<string, Messages>> {
  const files = languages.map(async language => {
    const file = pathToFileURL(join(top, folder, `${language}.ts`)).href
    const module: Record<string, Messages> = await import(file)
    return [language, module[language] ?? {}] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

/** The folders that hold texts: those of the house, and one of each software that has texts of its own. */
const folders = readdirSync(top, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => relative(top, join(entry.parentPath, entry.name)).split('\\').join('/'))
  .filter(folder => existsSync(join(top, folder, 'en.ts')))

type Placeholder = { name: string; kind: string; options: string[] }

/** The placeholders of a message, nested ones too, each with its kind and, for a choice, its options. */
function placeholdersOf(elements: MessageFormatElement[]): Placeholder[] {
  return elements.flatMap(element => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return []
    const inner =
      element.type === TYPE.select || element.type === TYPE.plural
        ? Object.values(element.options).flatMap(option => placeholdersOf(option.value))
        : []
    const options = element.type === TYPE.select ? Object.keys(element.options).sort() : []
    return [{ name: element.value, kind: TYPE[element.type] ?? '', options }, ...inner]
  })
}

const parseMessage = (text: string) => placeholdersOf(parse(text, { ignoreTag: true }))
const namesOf = (text: string) => [...new Set(parseMessage(text).map(({ name }) => name))].sort()

const folderName =
  'Program [Ff]iles|Hager Group|Microsoft SQL Server|SQL Server|IZYTRON\\.IQ BackEnd SyncService|[\\w.-]*\\w'
const kept = new RegExp(
  [
    `[A-Z]:\\\\(?:${folderName})(?:\\\\(?:${folderName}))*`,
    '[\\w*]*\\.(?:bak|bat|config|exe|glic|hes|hhd|msi|pfx|reg|tar\\.bz2)\\b',
    '\\b(?:CONTROL SERVER|EMS\\w*|GENESIS64|Hager Services|HTG\\w+|HTTPS|Ico\\w+|IIS|MQTT|SCHANNEL|SSL|SSMS|TCP|TLS)\\b',
    '\\b(?:BackSyncServiceDatabaseConnectionString|BACKEND_SERVERNAME|IZYTRON\\.IQ(?:\\.\\w+)*|serviceCertificate)\\b',
    '\\b(?:CRMSAGE|DTLS|FRENCH_CI_AS|IPv6|custom_sysparams|FME|Isogeo Worker|MAX_FME_CONCURRENCY_LIMIT)\\b',
    '\\b(?:Kill Code|License Pool|License Utility|Platform Services Configuration|Site Key)\\b',
  ].join('|'),
  'g',
)

/** Figures, paths, files and names of a message, which are the same in any language; numbers without grouping. */
function factsOf(text: string): { figures: string[]; names: string[] } {
  // Which number a form is for is not said.
  const said = text.replace(/=\d+ (?=\{)/g, '')
  const plain = said.replace(/\{[^{}]*\}/g, ' ').replace(/(\d)[ .,\u00a0\u202f](?=\d{3}\b)/g, '$1')
  const figures = plain.match(/\d+(?:[.,]\d+)*/g) ?? []
  return {
    figures: figures.map(figure => figure.replaceAll(',', '.')).sort(),
    names: [...new Set(plain.match(kept))].sort(),
  }
}

/** Values to try a message with: every option of a choice, several counts for a number. */
function valuesFor(text: string): Record<string, string | number>[] {
  const placeholders = parseMessage(text)
  const options = placeholders.flatMap(placeholder => placeholder.options)
  return [0, 1, 2, 3, 11, 21, 1000, 1234.5].map((count, index) =>
    Object.fromEntries(
      placeholders.map(({ name, kind }) => [
        name,
        kind === 'select'
          ? (options[index % options.length] ?? 'other')
          : kind === 'argument'
            ? 'TEXT'
            : count,
      ]),
    ),
  )
}

describe('the facts of a text', () => {
  for (const [text, figures, names] of [
    ['30 days, 10,000 points; port {port} of 65535', ['10000', '30', '65535'], []],
    ['1 410 Mo, 10.96.1', ['10.96.1', '1410'], []],
    ['C:\\Program Files\\Hager Group\\EMS and more', [], ['C:\\Program Files\\Hager Group\\EMS']],
    ['all *.hhd files for GENESIS64', ['64'], ['*.hhd', 'GENESIS64']],
  ] as const)
    it(text, () => {
      assert.deepEqual(factsOf(text), { figures, names })
    })
})

describe('texts', () => {
  it('are there, at least those of results and of each software that has procedures', () => {
    for (const folder of ['results', ...Object.keys(procedureRegistry).map(id => `software/${id}`)])
      assert.ok(folders.includes(folder), folder)
  })

  for (const folder of folders)
    describe(folder, async () => {
      const messages = await readFolder(folder)
      const english = messages.en ?? {}

      for (const language of languages) {
        const own = messages[language] ?? {}

        it(`${language}: has the keys of English, none empty`, () => {
          assert.ok(Object.keys(own).length > 0)
          assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort())
          for (const [key, text] of Object.entries(own)) {
            assert.notEqual(text.trim(), '', key)
            assert.equal(text, text.trim(), key)
          }
        })

        it(`${language}: has the placeholders of English`, () => {
          for (const [key, text] of Object.entries(own)) {
            assert.deepEqual(namesOf(text), namesOf(english[key] ?? ''), key)
            const choices = (message: string) =>
              parseMessage(message)
                .filter(({ kind }) => kind === 'select')
                .map(({ name, options }) => `${name} ${options}`)
                .sort()
            assert.deepEqual(choices(text), choices(english[key] ?? ''), key)
          }
        })

        it(`${language}: formats every message without error, a brace or a blank left over`, () => {
          for (const [key, text] of Object.entries(own)) {
            const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
            const translate = createTranslator({ [key]: text }, language)
            const inPages = createTranslator(parseMessages({ [key]: text }, language), language)
            for (const values of valuesFor(text)) {
              const written = String(format.format(values))
              assert.equal(translate(key, values), written, key)
              assert.equal(inPages(key, values), written, key)
              assert.equal(written, written.trim(), `${key}: no blank left over`)
              assert.notEqual(written.trim(), '', key)
              assert.doesNotMatch(written, /[{}]|undefined|NaN/, key)
            }
          }
        })
      }

      for (const language of languages)
        it(`${language}: says every figure, path and name exactly as English does`, () => {
          for (const [key, text] of Object.entries(messages[language] ?? {})) {
            const [own, expected] = [factsOf(text), factsOf(english[key] ?? '')]
            assert.deepEqual(own.figures, expected.figures, key)
            // Pages may name in words what English names by a sign, and greet otherwise.
            if (folder.startsWith('software/')) assert.deepEqual(own.names, expected.names, key)
          }
        })

      for (const language of languages.filter(candidate => candidate !== 'en'))
        it(`${language}: is translated`, () => {
          const same = Object.entries(messages[language] ?? {})
            .filter(([key, text]) => text === english[key] && !mayBeSame(text, language))
            .map(([key]) => key)
          assert.deepEqual(same, [], `Still in English: ${same.length} texts of ${folder}`)
        })
    })
})
