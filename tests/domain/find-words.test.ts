import { describe, expect, it } from 'vitest'
import { foldText, listSpellings } from '#reports/find-words.ts'

describe('words that are searched', () => {
  it('are the same whatever their case and accents, also once they are folded', () => {
    for (const [typed, folded] of [
      ['GROẞE STRAẞE', 'grosse strasse'],
      ['Færøyar', 'faeroyar'],
      ['ŁÓDŹ, İzmir', 'lodz, izmir'],
      ['l’Œuvre', "l'oeuvre"],
      ['℡ ﬁn', 'tel fin'],
    ] as const) {
      expect(foldText(typed)).toBe(folded)
      expect(foldText(folded)).toBe(folded)
    }
  })

  it('are looked for once each, as they are spelled with an umlaut and without', () => {
    expect(listSpellings(' Müller  MÜLLER mueller ')).toEqual([
      ['muller', 'mueller'],
      ['mueller', 'muller'],
    ])
    expect(listSpellings('Genève')).toEqual([['geneve']])
    expect(listSpellings(' \u0301 ')).toEqual([])
  })

  it('are no more than characters are searched, whatever these are', () => {
    const letters = 'äöüabcdefghiklmnopqrstvwxyz'
    const words = [...letters].flatMap(one => ['ae', 'äae', 'ä'].map(part => `${part}${one}`))
    for (const long of [words, [...letters], words.filter(word => word.length === 4)]) {
      const search = [...long, ...words].join(' ').slice(0, 200)
      expect(listSpellings(search).flat().length).toBeLessThanOrEqual(search.length)
    }
  })
})
