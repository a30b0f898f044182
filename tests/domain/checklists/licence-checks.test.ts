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

  for (const licenceMode of ['cloud', 'local'])
    for (const licenceLoss of ['machine-lost', 'machine-changed', 'source-unreachable'])
      it(`proves what was set up: ${licenceMode}, ${licenceLoss}`, () => {
        const given = { licenceMode, licenceLoss }
        const ids = idsOf('recover-licence', given)
        const isKeyNew = licenceMode === 'local' && licenceLoss === 'machine-changed'
        expect(ids).toContain('stream.licence.check-values')
        // A grace period of 30 days hides what fails, but for a machine that never had a licence.
        expect(ids.includes('stream.licence.check-next-day')).toBe(licenceLoss === 'machine-lost')
        expect(ids.includes('stream.licence.check-local-active')).toBe(isKeyNew)
        const { assumptions } = tailor(procedureOf('recover-licence'), given)
        const isSaid = assumptions.some(({ code }) => code === 'licence-check-own')
        expect(isSaid).toBe(licenceLoss === 'machine-lost')
      })

  it('is not asked for where databases alone are restored', () => {
    const ids = idsOf('restore', { restoreScope: 'databases-only' })
    expect(ids.filter(id => id.startsWith('stream.licence.'))).toEqual([])
  })
})
