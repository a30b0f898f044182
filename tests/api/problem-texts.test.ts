import assert from 'node:assert/strict'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { test } from 'vitest'
import { faultCodes } from '#domain/shared/fault-codes.ts'
import { problemCodes } from '#openapi/problem-codes.ts'
import { languages } from '#text/language.ts'
import { en, type ProblemMessages } from '#text/problems/en.ts'
import { problemMessages, translateProblem } from '#text/problems/problems.ts'

const keys = Object.keys(en) as (keyof ProblemMessages)[]
/** The names of a text's arguments, those inside of choices too. */
function argumentsOf(text: string): string[] {
  const namesIn = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap(element => {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return []
      const isChoice = element.type === TYPE.select || element.type === TYPE.plural
      const options = isChoice ? Object.values(element.options) : []
      return [element.value, ...options.flatMap(option => namesIn(option.value))]
    })
  return [...new Set(namesIn(parse(text, { ignoreTag: true })))].sort()
}

test('every text can be filled, with the same values in each language', () => {
  for (const language of languages)
    for (const key of keys) {
      const text = problemMessages[language][key]
      const names = argumentsOf(text)
      assert.deepEqual(names, argumentsOf(en[key]), `${language} ${key}`)
      for (const count of [0, 1, 7]) {
        const values = Object.fromEntries(names.map(name => [name, name === 'inclusive' ? 'yes' : count]))
        assert.equal(/[{}]/.test(translateProblem[language](key, values)), false, `${language} ${key}`)
      }
    }
})

test('every code has its texts', () => {
  for (const code of Object.keys(problemCodes))
    for (const part of ['title', 'explanation', 'remedy']) assert.ok(`problem.${code}.${part}` in en, code)
  for (const code of faultCodes)
    assert.ok(
      keys.some(key => key.startsWith(`fault.${code}`)),
      code,
    )
})
