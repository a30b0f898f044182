import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { writeCitation } from '#reports/write-citation.ts'

describe('a citation in one line', () => {
  for (const [section, title, expected] of [
    ['3.1', 'Comptes Windows', 'Manual, 3.1 Comptes Windows'],
    ['Erreurs fréquentes', 'Erreurs fréquentes', 'Manual, Erreurs fréquentes'],
    ['Préambule > Introduction', 'Introduction', 'Manual, Préambule > Introduction'],
  ] as const)
    it(`names ${section} once`, () => {
      assert.equal(writeCitation({ document: 'Manual', section, title }), expected)
    })
})
