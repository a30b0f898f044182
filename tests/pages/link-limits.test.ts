import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emptyFields } from '../../app/estimate/fields.ts'
import { readFragment, writeFragment } from '../../app/estimate/fragment.ts'
import { notationOf } from '../../app/estimate/notation.ts'
import { fragmentLimits } from '../../app/estimate/tables/table-limits.ts'

const notation = notationOf('en')
const pack = (text: string | Buffer) => `#t=${deflateRawSync(text).toString('base64url')}`
const bytes = fragmentLimits.megabytes * 1_000_000
const rows = (count: number) => Array.from({ length: count }, (_, at) => [`TGBT ${at}`, '12', '8'])

describe('what stands behind the # of a link', () => {
  it('is read up to its limits, and refused above them', async () => {
    const filled = (size: number) => pack(`{"site":"${'x'.repeat(size - '{"site":""}'.length)}"}`)
    expect(await readFragment(filled(bytes), notation)).toHaveProperty('site')
    expect(await readFragment(filled(bytes + 1), notation)).toBe('too-large')
    expect(await readFragment(pack(JSON.stringify({ inventory: rows(5000) })), notation)).toHaveProperty(
      'inventory.length',
      5000,
    )
    expect(await readFragment(pack(JSON.stringify({ inventory: rows(5001) })), notation)).toBe('too-large')
  })

  it('is not inflated any further than that', async () => {
    const fragment = pack(Buffer.alloc(100_000_000, ' '))
    const before = process.memoryUsage()
    expect(await readFragment(fragment, notation)).toBe('too-large')
    const after = process.memoryUsage()
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(30_000_000)
  })

  it('takes the longest inventory that the page takes, with long names', async () => {
    const inventory = rows(5000).map(([name, products = '', services = '']) => ({
      name: `${name} `.repeat(10).trim(),
      products,
      services,
    }))
    const fragment = await writeFragment({ ...emptyFields, mode: 'inventory', inventory }, notation)
    expect(await readFragment(`#${fragment}`, notation)).toEqual({ inventory })
  })
})
