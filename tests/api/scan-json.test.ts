import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStringEnd, scanJson } from '#api/http/scan-json.ts'

const DEEPEST = 32

/** What a scanner may stumble over. */
const text = fc.string({
  unit: fc.constantFrom('"', '\\', '\\"', '{', '}', '[', ']', ':', ',', '1e9', 'a', 'é', '\n', '😀'),
})

describe('a text in JSON', () => {
  it('ends at its own quotation mark, whatever it holds', () => {
    fc.assert(
      fc.property(text, text, (held, behind) => {
        const written = JSON.stringify(held)
        expect(findStringEnd(`${written}${behind}`, 0)).toBe(written.length - 1)
        expect(findStringEnd(`[1,${written}${behind}`, 3)).toBe(written.length + 2)
      }),
    )
  })

  it('goes to the end of what was given where nothing ends it', () => {
    for (const open of ['"', '"a', '"\\', '"\\"', '"\\\\\\"'])
      expect(findStringEnd(open, 0)).toBe(open.length)
  })

  it('is no structure: nothing is too deep or named twice for what it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, (keys, held) => {
        const written = JSON.stringify(keys.map(key => ({ [key]: held, [`${key}b`]: [held] })))
        expect(scanJson(written, DEEPEST)).toEqual({ fault: null, isPlain: true })
      }),
    )
  })
})

it('a property that appears twice is found, whatever its name and what stands before it', () => {
  fc.assert(
    fc.property(text, text, (key, held) => {
      const name = JSON.stringify(key)
      const written = `[${JSON.stringify(held)},{${name}:${JSON.stringify(held)},${name}:1}]`
      expect(scanJson(written, DEEPEST).fault).toEqual({ code: 'duplicate_key', key, pointer: '/1' })
    }),
  )
})

it('a megabyte of quotation marks and backslashes is scanned in time', () => {
  for (const piece of ['\\\\', '\\"', '\\\\\\"', '"', '" ', '":'])
    scanJson(`{"a":"${piece.repeat(1_000_000 / piece.length)}`, DEEPEST)
})
