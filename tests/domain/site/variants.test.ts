import { describe, expect, it } from 'vitest'
import { compareVariants } from '#domain/site/compare-variants.ts'
import { valueAt } from '#domain/site/look-up-site.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { varySite } from '#domain/site/vary-site.ts'
import { putValues } from '#domain/site/write-field.ts'
import { siteFacts } from '#domain/software/site-facts.ts'

const stamp = { at: '2026-12-01T10:00:00.000Z' }
const today = putValues(
  createSite('5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'),
  [
    ['name', 'Obernai'],
    ['load/mode', 'averages'],
    ['load/managers', 8],
    ['load/productsPerManager', 15],
    ['load/servicesPerProduct', 10],
    ['load/archiveScope', 'energies'],
    ['load/archiveIntervalMinutes', 30],
  ],
  stamp,
)
const compare = (...variants: Site[]) => compareVariants(variants, siteFacts)
const rowOf = (name: string, ...variants: Site[]) => {
  const { asked, follows } = compare(...variants)
  return [...asked, ...follows].find(row => row.name === name)
}

describe('variants of one site', () => {
  it('are the same where nothing was asked differently', () => {
    const { asked, follows } = compare(today, { ...today, id: 'other' })
    expect([...asked, ...follows].filter(({ differs }) => differs)).toEqual([])
    expect(follows.flatMap(({ because }) => because)).toEqual([])
  })

  it('with headroom require more points, for that reason, on the same server', () => {
    const roomy = varySite(today, siteFacts, 'headroom', stamp)
    expect(valueAt(roomy, 'load/headroomPercent')).toBe(20)
    expect(rowOf('requirement', today, roomy)).toMatchObject({ differs: true, because: ['headroomPercent'] })
    expect(rowOf('size', today, roomy)).toMatchObject({ differs: false, because: [] })
    expect(valueAt(varySite(roomy, siteFacts, 'headroom', stamp), 'load/headroomPercent')).toBe(40)
  })

  it('with an extension hold more points for the same requirement', () => {
    const extended = varySite(today, siteFacts, 'extension', stamp)
    const points = rowOf('points', today, extended)
    expect(points).toMatchObject({ differs: true, because: ['order'] })
    expect(Number(points?.values[1])).toBeGreaterThan(Number(points?.values[0]))
    expect(rowOf('requirement', today, extended)?.differs).toBe(false)
    const twice = varySite(extended, siteFacts, 'extension', stamp)
    expect(valueAt(twice, 'order')?.at(-1)?.quantity).toBe(2)
  })

  it('of which one is not known yet show what is missing, and no figure', () => {
    const unknown = createSite('b')
    expect(rowOf('requirement', today, unknown)?.values[1]).toBe(null)
    expect(varySite(unknown, siteFacts, 'extension', stamp)).toBe(unknown)
  })

  it('compare prices only where each is known', () => {
    const prices = { currency: 'EUR', prices: { HTG501H: '2000.00', HTG502H: '3000.00', HTG500H: '1000.00' } }
    const priced = putValues(today, [['prices/list', prices]], stamp)
    expect(rowOf('price', priced, today)?.values[1]).toBe(null)
    expect(rowOf('price', priced, today)?.values[0]).toMatchObject({ currency: 'EUR' })
  })
})
