import { describe, expect, it } from 'vitest'
import { readEntries, writeEntries } from '#domain/licensing/order-entries.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readCarried } from '../../app/licence-workflows/carried.ts'

const read = (text: string) => writeEntries(readEntries(licences, text))

describe('an order in a link', () => {
  it('is read as it was written', () => {
    expect(read('HTG503H:1,HTG504H:2')).toBe('HTG503H:1,HTG504H:2')
    expect(read(' HTG503H , HTG504H:999999 ')).toBe('HTG503H:1,HTG504H:999999')
  })

  it('leaves out what no order can hold', () => {
    for (const text of [
      '',
      'HTG599H:1',
      'HTG502H:0',
      'HTG502H:1000000',
      'HTG502H:-1',
      'HTG502H:1.5',
      'xHTG502H',
    ])
      expect(read(text)).toBe('')
  })

  it('names each reference once', () => {
    expect(read('HTG502H:1,HTG502H:3')).toBe('HTG502H:3')
  })

  it('is carried to the workflows by the same rule', () => {
    expect(readCarried('#references=HTG599H:0,HTG502H:9999999').references).toBe('')
    expect(readCarried('#references=HTG599H:0,HTG502H:2').references).toBe('HTG502H × 2')
  })
})
