import { expect, it } from 'vitest'
import { normaliseCell } from '#domain/tables/table.ts'

/** What of a cell is taken, said the long way: full-width signs as the usual ones, any space as one, nothing unseen. */
const plainly = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f\u2009\u2007]+/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()

it('takes every character, wherever it stands in a cell, as what it is in plain writing', () => {
  const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
  for (const character of [...characters, 'Ｈ', '５', '￥', '𝟓'])
    for (const cell of [character, `a${character}b`, `${character} 1`, `1 ${character}`, ` ${character}`])
      expect(normaliseCell(cell), JSON.stringify(cell)).toBe(plainly(cell))
})
