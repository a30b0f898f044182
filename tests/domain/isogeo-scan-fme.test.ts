import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { packOf } from './support/checklists.ts'

const { findFaults, procedureOf } = packOf('isogeo-scan-fme')

const findCodes = (id: string, parameters: ParameterValues) =>
  findFaults(procedureOf(id), parameters).map(fault => fault.split(' ')[1])

describe('what is asked about an Isogeo site', () => {
  const cases: [procedure: string, parameters: ParameterValues, codes: string[]][] = [
    ['install-several', { workGroups: 'CA,CC' }, []],
    ['install-several', { workGroups: 'CA' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, ca' }, ['duplicate_work_group']],
    ['install-several', { workGroups: 'CA, C/C' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, NUL' }, ['not_a_work_group']],
    ['install-several', { workGroups: `CA, ${'C'.repeat(33)}` }, ['not_a_work_group']],
    ['install-several', { installFolder: `C:\\${'i'.repeat(240)}` }, ['not_a_windows_path']],
    ['speed-up', { fmeInstances: 0 }, ['too_small']],
    ['speed-up', { fmeInstances: 5 }, []],
    ['speed-up', { fmeInstances: 6 }, ['too_big']],
    ['configure-service', { windowsAccount: 'isogeo' }, ['not_an_account']],
  ]
  for (const [procedure, parameters, codes] of cases)
    it(`${procedure} ${JSON.stringify(parameters).slice(0, 50)}: ${codes.join() || 'accepted'}`, () => {
      assert.deepEqual(findCodes(procedure, parameters), codes)
    })
})
