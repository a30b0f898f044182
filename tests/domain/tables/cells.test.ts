import { expect, it } from 'vitest'
import { normaliseCell } from '#domain/tables/table.ts'

/** Whether a sign stands for a number, or holds digits in plain writing, without being one: "²", "½", "③", "㎡". */
const isMark = (sign: string) =>
  !/\p{Nd}/u.test(sign) && (/\p{No}/u.test(sign) || /\d/.test(sign.normalize('NFKC')))

/** What of a cell is taken, said the long way: full-width signs as the usual ones, any space as one, nothing unseen. */
const plainly = (text: string) =>
  [...text]
    .map(sign => (isMark(sign) ? sign : sign.normalize('NFKC')))
    .join('')
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u2009\u2007]+/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()

it('takes every character, wherever it stands in a cell, as what it is in plain writing', () => {
  const characters = Array.from({ length: 0x3400 }, (_, code) => String.fromCodePoint(code))
  for (const character of [...characters, 'Ｈ', '５', '￥', '𝟓', '🄁'])
    for (const cell of [character, `a${character}b`, `${character} 1`, `1 ${character}`, ` ${character}`])
      expect(normaliseCell(cell), JSON.stringify(cell)).toBe(plainly(cell))
})

it('makes digits of digits only', () => {
  const marks = Array.from({ length: 0x1f200 }, (_, code) => code)
    .filter(code => code < 0xd800 || code > 0xdfff)
    .map(code => String.fromCodePoint(code))
    .filter(isMark)
  expect(marks.length).toBeGreaterThan(200)
  for (const mark of marks) expect(normaliseCell(`7500${mark}`)).toBe(`7500${mark}`)
})
