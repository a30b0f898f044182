import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { type NumberNotation, parseNumber, parseWhole } from '#domain/shared/parse-number.ts'
import { languages } from '#text/language.ts'

const notations = {
  en: { decimal: '.', group: [','] },
  de: { decimal: ',', group: ['.'] },
  fr: { decimal: ',', group: [' ', '\u202f'] },
  sv: { decimal: ',', group: [' ', '\u00a0'] },
} satisfies Record<string, NumberNotation>

const cases: [string, keyof typeof notations, string][] = [
  ['1250', 'en', '1250'],
  [' 1250 ', 'en', '1250'],
  ['+5', 'en', '5'],
  ['-5', 'en', '-5'],
  ['−5,5', 'sv', '-5.5'],
  ['-0', 'en', '0'],
  ['007', 'en', '7'],
  ['1,250', 'en', '1250'],
  ['1,250.5', 'en', '1250.5'],
  ['1,250,000', 'en', '1250000'],
  ['9,5', 'en', '9.5'],
  ['0,125', 'en', '0.125'],
  ['1250,125', 'en', '1250.125'],
  ['1.250', 'en', '1.250'],
  ['1.250', 'de', '1250'],
  ['1.250,5', 'de', '1250.5'],
  ['9.5', 'de', '9.5'],
  ['0.125', 'de', '0.125'],
  ["1'250,5", 'de', '1250.5'],
  ["1'250.5", 'de', '1250.5'],
  ['1.250', 'fr', '1.250'],
  ['1.250', 'sv', '1.250'],
  ['1 250,5', 'fr', '1250.5'],
  ['1\u00a0250', 'fr', '1250'],
  ['1\u202f250\u202f000', 'en', '1250000'],
  ['1\u2009250', 'sv', '1250'],
  ['1’250’000', 'fr', '1250000'],
  ['.5', 'en', '0.5'],
  [',5', 'sv', '0.5'],
  ['5.', 'en', '5'],
  ['9.50', 'en', '9.50'],
]

const faults: [string, keyof typeof notations, string][] = [
  ['', 'en', 'empty'],
  [' \u00a0 ', 'en', 'empty'],
  ['NaN', 'en', 'not_a_number'],
  ['Infinity', 'en', 'not_a_number'],
  ['-Infinity', 'en', 'not_a_number'],
  ['1e5', 'en', 'not_a_number'],
  ['0x10', 'en', 'not_a_number'],
  ['12 %', 'en', 'not_a_number'],
  ['--5', 'en', 'not_a_number'],
  ['5-', 'en', 'not_a_number'],
  ['.', 'en', 'not_a_number'],
  ['-', 'en', 'not_a_number'],
  ['١٢', 'en', 'not_a_number'],
  ['12,50,0', 'en', 'grouping'],
  ['1,25,000', 'en', 'grouping'],
  ['12 34', 'fr', 'grouping'],
  ['1234 567', 'fr', 'grouping'],
  ["1 250'000", 'fr', 'grouping'],
  ['1.2.3', 'en', 'grouping'],
  ['1.250,00', 'en', 'grouping'],
  ['1,250.00', 'de', 'grouping'],
]

const wholes: [string, string][] = [
  ['1.000', '1000'],
  ['1,000', '1000'],
  ['+2.500', '2500'],
  ['-1,000', '-1000'],
  ['12.500.000', '12500000'],
  ['1 000', '1000'],
  ['250', '250'],
]

describe('a whole number as it is typed', () => {
  for (const [text, value] of wholes)
    it(`"${text}" is ${value} in every language`, () => {
      for (const language of languages) assert.deepEqual(parseWhole(text, notations[language]), { value })
    })

  it('is what parseNumber reads where no mark stands before three digits', () => {
    for (const [text, language] of [...cases, ...faults])
      if (!/^\d{1,3}[.,]\d{3}\b/.test(text))
        assert.deepEqual(parseWhole(text, notations[language]), parseNumber(text, notations[language]), text)
  })
})

describe('a number as it is typed', () => {
  for (const [text, language, value] of cases)
    it(`"${text}" in ${language} is ${value}`, () => {
      assert.deepEqual(parseNumber(text, notations[language]), { value })
    })

  for (const [text, language, fault] of faults)
    it(`"${text}" in ${language}: ${fault}`, () => {
      assert.deepEqual(parseNumber(text, notations[language]), { fault })
    })

  it('is read back as Intl writes it, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...languages),
        (digits, places, language) => {
          const value = digits / 10 ** places
          const text = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value)
          const read = parseNumber(text, notations[language])
          assert.ok('value' in read, text)
          assert.equal(Number(read.value), value === 0 ? 0 : value, text)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never throws, and gives plain decimal strings alone', () => {
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom('1', '0', ',', '.', ' ', "'", '-', '+'), { maxLength: 12 })
        .map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(pasted, fc.constantFrom(...languages), (text, language) => {
        const read = parseNumber(text, notations[language])
        if ('value' in read) assert.match(read.value, /^-?(0|[1-9]\d*)(\.\d+)?$/)
      }),
      { numRuns: 2000 },
    )
  })
})
