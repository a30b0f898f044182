import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { languages } from '#domain/text/language.ts'
import { mayBeSame } from './same-in-every-language.ts'

const textFolder = join(import.meta.dirname, '../../domain/text')

type Messages = Record<string, string>

/** The messages of a folder in each language, or null where a file has no such export. */
async function readFolder(folder: string): Promise<Record<string, Messages>> {
  const files = languages.map(async language => {
    const file = pathToFileURL(join(textFolder, folder, `${language}.ts`)).href
    const module: Record<string, Messages> = await import(file)
    return [language, module[language] ?? {}] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

const folders = readdirSync(textFolder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(textFolder, entry.name, 'en.ts')))
  .map(entry => entry.name)

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

describe('texts', () => {
  it('are there, at least those of results', () => {
    assert.ok(folders.includes('results'))
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

        it(`${language}: formats every message without error and without a brace left over`, () => {
          for (const [key, text] of Object.entries(own)) {
            const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
            for (const values of valuesFor(text)) {
              const written = String(format.format(values))
              assert.notEqual(written.trim(), '', key)
              assert.doesNotMatch(written, /[{}]|undefined|NaN/, key)
            }
          }
        })
      }

      for (const language of languages.filter(candidate => candidate !== 'en'))
        it(`${language}: is translated`, () => {
          const same = Object.entries(messages[language] ?? {})
            .filter(([key, text]) => text === english[key] && !mayBeSame(text, language))
            .map(([key]) => key)
          assert.deepEqual(same, [], `Still in English: ${same.length} texts of ${folder}`)
        })
    })
})
