import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOnMachine,
  listLongNames,
  machineNameOf,
  nameMachine,
} from '#domain/parameters/checks/account-place.ts'
import { everyProcedure } from '../support/checklists.ts'

describe('the machine of an account', () => {
  it.each([
    ['EMS01\\svc', 'EMS01', true],
    ['ems01\\svc', 'EMS01', true],
    ['.\\svc', 'EMS01', true],
    ['EMS01\\svc', 'ems01.example.org', true],
    ['ems01.example.org\\svc', 'ems01.example.org', true],
    ['ENERGY-SERVER-B\\svc', 'energy-server-building-3', true],
    ['PLANT\\svc', 'EMS01', false],
    ['EXAMPLE.ORG\\svc', 'ems01.example.org', false],
    ['EMS01\\svc', '192.0.2.7', false],
    ['.\\svc', '192.0.2.7', true],
  ])('%s beside %s: %s', (account, host, expected) => {
    expect(isOnMachine(account, host)).toBe(expected)
  })

  it('is named where a dot stood for it, and stays where it was named', () => {
    expect(nameMachine('.\\svc', 'ems01.example.org')).toBe('ems01\\svc')
    expect(nameMachine('PLANT\\svc', 'ems01')).toBe('PLANT\\svc')
    expect(nameMachine('.\\svc', '192.0.2.7')).toBe('.\\svc')
    expect(machineNameOf('192.0.2.7')).toBeNull()
  })

  it('is always found again under the name that was put in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,30}(\.[a-z]{2,5})?$/), host => {
        expect(isOnMachine(nameMachine('.\\svc', host), host)).toBe(true)
      }),
    )
  })

  it('and the user are long from 16 characters on', () => {
    expect(listLongNames(['a'.repeat(15), `${'b'.repeat(15)}\\${'c'.repeat(15)}`])).toEqual([])
    expect(listLongNames([`${'a'.repeat(16)}.example.org`, `${'a'.repeat(16)}\\${'c'.repeat(16)}`])).toEqual([
      'a'.repeat(16),
      'c'.repeat(16),
    ])
  })
})

describe('an account that was not given', () => {
  const asking = everyProcedure.flatMap(({ pack, procedure }) =>
    procedure.parameters.flatMap(name => {
      const { follows, followsWhen } = pack.facts.parameters[name] ?? {}
      return follows === undefined || followsWhen !== undefined ? [] : [{ pack, procedure, name, follows }]
    }),
  )

  it('is asked for in several procedures', () => {
    expect(asking.length).toBeGreaterThan(8)
  })

  for (const { pack, procedure, name, follows } of asking)
    it(`${name} of ${pack.id} ${procedure.id} is on the machine that was`, () => {
      expect(procedure.parameters.slice(0, procedure.parameters.indexOf(name))).toContain(follows)
      const { values } = pack.tailor(procedure, { [follows]: 'other.example.org' })
      expect(values[name]).toMatch(/^other\\/)
    })
})
