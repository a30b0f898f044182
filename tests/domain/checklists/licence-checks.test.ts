import { describe, expect, it } from 'vitest'
import { itemsOf, streamPack } from '../support/checklists.ts'

const { procedureOf, tailor } = streamPack

function idsOf(procedure: string, given: Record<string, string>): string[] {
  return itemsOf(tailor(procedureOf(procedure), given)).map(({ id }) => id)
}

describe('a look at the licence', () => {
  for (const [procedure, given] of [
    ['upgrade', { licenceMode: 'local' }],
    ['upgrade', { licenceMode: 'cloud' }],
    ['restore', {}],
  ] as const)
    it(`is taken again the next day after ${procedure} ${Object.values(given)}`, () => {
      const ids = idsOf(procedure, given)
      expect(ids).toContain('stream.licence.check-values')
      expect(ids).toContain('stream.licence.check-next-day')
    })

  it('is not asked for where databases alone are restored', () => {
    const ids = idsOf('restore', { restoreScope: 'databases-only' })
    expect(ids.filter(id => id.startsWith('stream.licence.'))).toEqual([])
  })
})
