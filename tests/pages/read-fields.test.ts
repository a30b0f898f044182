import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { emptyFields, exampleFields } from '../../app/estimate/fields.ts'
import { readFields } from '../../app/estimate/read-fields.ts'

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
    assert.deepEqual([code, values?.unit, values?.gb], ['memory_in_other_unit', 'MB', '16'])
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
