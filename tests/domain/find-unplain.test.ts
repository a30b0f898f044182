import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findUnplain } from './support/find-unplain.ts'

it('what JSON loses or changes is found by its path', () => {
  const odd = { a: [1, undefined], b: Number.NaN, c: -0, d: 1n, e: new Date(0), f: new Map(), g: Symbol('x') }
  expect(findUnplain(odd)).toEqual(['/a/1', '/b', '/c', '/d', '/e', '/f', '/g'])
  expect(findUnplain([[Number.POSITIVE_INFINITY], () => 0])).toEqual(['/0/0', '/1'])
  expect(findUnplain({ 'x y': { toJSON: 'no' } })).toContain('/x y')
})

it('nothing is found where writing and reading give the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      const same = JSON.parse(JSON.stringify(value))
      expect(findUnplain(same)).toEqual([])
    }),
  )
})
