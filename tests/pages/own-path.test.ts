import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkToSignIn, readNext } from '../../app/team/own-path.ts'

const here = 'https://groundwork.example.org'

it('signing in leads on to pages of one’s own only, whatever the link says', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('/', '\\', '.', ':', '@', 'a', '%2f', '\t', '\n', 'javascript:', 'https:'))
      .map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(hostile, next => {
      const chosen = readNext(`?next=${encodeURIComponent(next)}`, '/en/organisation')
      expect(new URL(chosen, here).origin).toBe(here)
    }),
    { numRuns: 200 },
  )
  for (const next of ['//example.org', '/\\example.org', 'https://example.org', 'javascript:alert(1)', ''])
    expect(readNext(`?next=${encodeURIComponent(next)}`, '/en')).toBe('/en')
})

it('and back to where one was', () => {
  const path = '/de/organisation/audit?filter=a%20b'
  expect(readNext(new URL(linkToSignIn('de', path), here).search, '/de')).toBe(path)
  // What no server is to see is not in what is sent to one.
  const { search, hash } = new URL(linkToSignIn('de', '/de/account#email=secret%2B'), here)
  expect([readNext(search, '/de'), hash]).toEqual(['/de/account', '#email=secret%2B'])
})
