import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  fillFields,
  readFields,
  readFragment,
  writeFragment,
} from '../../app/licence-workflows/message-fields.ts'
import { writeMailLink } from '../../app/licence-workflows/write-mail-link.ts'
import { allValues, someValues } from '../domain/support/message-values.ts'

describe('the fields of a message', () => {
  it('read back what known values have filled, directly and behind the # of an address', () => {
    fc.assert(
      fc.property(fc.oneof(allValues, someValues), values => {
        const read = readFields(fillFields(values))
        assert.deepEqual(read.faults, {})
        // Extensions belong to a base licence; a reference keeps its quantity whatever their order.
        const sorted = (given: typeof values) => JSON.stringify(Object.entries(given).sort())
        assert.equal(sorted(read.values), sorted(values))
        assert.equal(sorted(readFields(readFragment(writeFragment(values))).values), sorted(values))
      }),
    )
  })

  it('pass over what is not theirs', () => {
    for (const fragment of ['', '#', '#t=abc', '#references=HTG999H,x:1,HTG500H:-1&password=1', '#%E0%A4%A'])
      assert.deepEqual(readFields(readFragment(fragment)), { values: {}, faults: {} })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => void readFields(readFragment(`#customer=${text}`))),
    )
  })

  it('name a number of extensions that is none', () => {
    for (const [typed, key] of [
      ['x', 'not_whole'],
      ['1.5', 'not_whole'],
      ['-1', 'not_whole'],
      ['9999999', 'too_big.number'],
    ] as const)
      assert.equal(
        readFields({ texts: {}, base: '', extensions: {}, added: { HTG504H: typed } }).faults['added.HTG504H']
          ?.key,
        key,
      )
  })

  it('make a link to the mail program from which subject and body come back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const link = writeMailLink({ subject: text, body: `a\n${text}` })
        const [, subject, body] = /^mailto:\?subject=([^&=\s#+]*)&body=([^&=\s#+]*)$/.exec(link) ?? []
        assert.equal(decodeURIComponent(subject ?? ''), text.toWellFormed())
        assert.equal(decodeURIComponent(body ?? ''), `a\n${text}`.toWellFormed().replaceAll('\n', '\r\n'))
      }),
    )
  })
})
