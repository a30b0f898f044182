import assert from 'node:assert/strict'
import { describe, expect, it } from 'vitest'
import type { Language } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { emptyFields, exampleFields } from '../../app/estimate/fields.ts'
import { writeQuery } from '../../app/estimate/link.ts'
import { readFields } from '../../app/estimate/read-fields.ts'
import { valuesOf } from '../../app/estimate/site-values.ts'

const english = { decimal: '.', group: [','] } as const
const noPastes = { prices: null, inventory: null }

const read = (fields: Partial<typeof exampleFields>) =>
  readFields({ ...exampleFields, ...fields }, noPastes, english)
const codes = (reading: ReturnType<typeof read>) =>
  Object.fromEntries([...reading.faults].map(([name, { code }]) => [name, code]))

describe('the fields of the estimate', () => {
  it('are shown a whole number as an example where another is refused', () => {
    const numbers = [
      'managers',
      'productsPerManager',
      'servicesPerProduct',
      'archiveIntervalMinutes',
    ] as const
    const machine = ['cpuCores', 'memoryGb', 'diskFreeGb', 'headroomPercent'] as const
    for (const name of [...numbers, ...machine]) {
      const wrong = read({ [name]: '12 pieces' }).faults.get(name)
      assert.equal(wrong?.code, 'not_a_number', name)
      assert.equal(wrong?.isWhole, codes(read({ [name]: '12.5' }))[name] === 'not_whole', name)
    }
    const inInventory = (row: object) =>
      read({ mode: 'inventory', inventory: [{ name: '', products: '1', services: '1', ...row }] }).faults
    for (const [name, text] of Object.entries({ products: 'two', services: 'two' })) {
      const isWhole = inInventory({ [name]: '12.5' }).get(`inventory.0.${name}`)?.code === 'not_whole'
      assert.equal(inInventory({ [name]: text }).get(`inventory.0.${name}`)?.isWhole, isWhole, name)
    }
    const owned = (text: string) => read({ ownedBase: 'HTG500H', ownedExtensions: { HTG504H: text } }).faults
    assert.equal(owned('two').get('owned.HTG504H')?.isWhole, true)
    assert.equal(owned('1.5').get('owned.HTG504H')?.code, 'not_whole')
  })

  it('refuse a number with more digits than are kept exactly, as the API does', () => {
    const { licence, sizing, ...reading } = read({ productsPerManager: '299.99999999999999' })
    assert.deepEqual(codes({ licence, sizing, ...reading }), { productsPerManager: 'too_precise' })
    assert.equal(licence, null)
    assert.equal(sizing, null)
    assert.deepEqual(codes(read({ headroomPercent: '0.12345678901234567890' })), {
      headroomPercent: 'too_precise',
    })
    assert.deepEqual(
      codes(
        readFields(
          {
            ...emptyFields,
            mode: 'inventory',
            archiveIntervalMinutes: '10',
            inventory: [{ name: '', products: '1', services: '299.99999999999999' }],
          },
          noPastes,
          english,
        ),
      ),
      { 'inventory.0.services': 'too_precise' },
    )
    assert.deepEqual(codes(read({ productsPerManager: '15.000000000000000000' })), {})
  })

  it('name the limit of the field, not the one of whole numbers', () => {
    for (const managers of ['10000000000000000', '1000001'])
      assert.deepEqual(read({ managers }).faults.get('managers'), { code: 'too_big', maximum: 1_000_000 })
  })

  it('ask back memory that can only be MB, and judge the rest of the machine', () => {
    const { sizing, faults } = read({
      memoryGb: '16384',
      cpuCores: '8',
      cpuModel: 'Intel Core i7',
      diskFreeGb: '100',
    })
    assert.deepEqual(sizing && 'machine' in sizing && sizing.machine, {
      cpuCores: 8,
      cpuModel: 'Intel Core i7',
      diskFreeGb: 100,
    })
    const { code, values } = faults.get('memoryGb') ?? {}
    assert.deepEqual([code, values?.unit, values?.gb], ['memory_in_other_unit', 'mega', 16])
  })

  it('take a mark before three digits as one that groups where only whole numbers are', () => {
    const french = { decimal: ',', group: [' '] } as const
    const fields = { ...exampleFields, managers: '1.000', ownedBase: 'HTG503H' }
    const typed = { ...fields, ownedExtensions: { HTG504H: '1,000' }, cpuCores: '1.024' }
    for (const notation of [english, french]) {
      const { licenceBody, sizingBody } = readFields(typed, noPastes, notation)
      expect(licenceBody).toMatchObject({
        managers: 1000,
        owned: [{ quantity: 1 }, { reference: 'HTG504H', quantity: 1000 }],
      })
      expect(sizingBody).toMatchObject({ managers: 1000, machine: { cpuCores: 1024 } })
      // A link and a site say the same.
      expect(new URLSearchParams(writeQuery(typed, notation)).get('managers')).toBe('1000')
      expect(valuesOf(typed, noPastes, notation)['load/managers']).toBe(1000)
    }
    const inventory = [{ name: '', products: '1.000', services: '8' }]
    const listed = { ...exampleFields, mode: 'inventory' as const, inventory }
    const { licenceBody } = readFields(listed, noPastes, french)
    expect(licenceBody).toMatchObject({ inventory: [{ products: 1000, servicesPerProduct: 8 }] })
  })

  it('name a unit and write a figure of memory as their readers do', () => {
    const values = read({ memoryGb: '15660' }).faults.get('memoryGb')?.values
    const written = (language: Language) => translatePage[language]('error.memory_in_other_unit', values)
    expect(written('fr')).toMatch(/en Mo, cela fait 15,3\sGo/)
    expect(written('sv')).toMatch(/Om MB avses är det 15,3\sGB/)
    expect(written('en')).toMatch(/in MB, that is 15\.3\sGB/)
    expect(translatePage.fr('error.memory_in_other_unit', { unit: 'bytes', gb: 16 })).toContain('en octets')
  })

  it('leave the other verdicts of a machine standing whatever is wrong with one field', () => {
    const known = { cpuCores: '8', cpuModel: 'Intel Core i7', memoryGb: '16', diskFreeGb: '100' }
    for (const [name, wrong] of [
      ['cpuCores', '4.5'],
      ['cpuCores', 'x'],
      ['memoryGb', '0'],
      ['diskFreeGb', '-1'],
      ['cpuModel', 'x'.repeat(201)],
    ] as const) {
      const { sizing, faults } = read({ ...known, [name]: wrong })
      assert.deepEqual([...faults.keys()], [name])
      assert.deepEqual(
        Object.keys((sizing && 'machine' in sizing && sizing.machine) || {}).sort(),
        Object.keys(known)
          .filter(key => key !== name)
          .sort(),
      )
    }
  })
})
