import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, it } from 'vitest'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import { createTranslator, parseMessages, type Values } from '#text/translator.ts'

const top = join(import.meta.dirname, '../../text')
const folders = readdirSync(top, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => relative(top, join(entry.parentPath, entry.name)))
  .filter(folder => existsSync(join(top, folder, 'fr.ts')))

/** Values for a message: a name with a vowel wherever one is put in, each choice in turn. */
function fill(elements: MessageFormatElement[], turn: number): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const element of elements) {
    if (element.type === TYPE.argument) values[element.value] = 'Isogeo'
    else if (element.type === TYPE.number || element.type === TYPE.plural) values[element.value] = turn + 1
    else if (element.type === TYPE.select)
      values[element.value] = Object.keys(element.options).at(turn) ?? 'other'
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const { value } of Object.values(element.options))
        for (const [name, inner] of Object.entries(fill(value, turn))) values[name] ??= inner
  }
  return values
}

describe('in French, de and que lose their e before a vowel', () => {
  it('of a software on one server with another', () => {
    const values = { one: 'stream', other: 'Isogeo Scan FME', oneValue: 'IIS', otherValue: 'Isogeo Worker' }
    assert.match(translateConflict.fr('conflict.restart-interrupts', values), / d’Isogeo Scan FME[ .,]/)
    assert.match(
      translateConflict.fr('conflict.restart-interrupts', { ...values, other: 'Sage 100c CRM' }),
      / de Sage 100c CRM[ .,]/,
    )
  })

  for (const folder of folders)
    it(`in every text of ${folder}`, async () => {
      const { fr } = await import(pathToFileURL(join(top, folder, 'fr.ts')).href)
      for (const [key, text] of Object.entries<string>(fr)) {
        const elements = parse(text, { ignoreTag: true })
        for (const turn of [0, 1, 2]) {
          const values: Values = fill(elements, turn)
          for (const messages of [{ [key]: text }, parseMessages({ [key]: text }, 'fr')])
            assert.doesNotMatch(
              createTranslator(messages, 'fr')(key, values),
              /(?<!\p{L})(?:de|(?:lors|puis|jus)?que) Isogeo/iu,
            )
        }
      }
    })
})
