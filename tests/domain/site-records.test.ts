import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import * as z from 'zod/mini'
import { enterParameter, noteItem, noteWorkflow, renameSite } from '#domain/site/change-record.ts'
import { exportRecord } from '#domain/site/export-record.ts'
import { isSameSite, mergeRecords } from '#domain/site/merge-records.ts'
import { readSiteRecord } from '#domain/site/read-record.ts'
import {
  createSiteRecord,
  itemStates,
  readEnteredValues,
  recordLimits,
  type SiteRecord,
  siteRecord,
} from '#domain/site/site-record.ts'

const ids = ['5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11', '0b8f8c52-3c55-4f7e-8d3a-6a4f0f1f9d22']
const [firstId = '', secondId = ''] = ids
const morning = '2026-05-04T08:00:00.000Z'
const noon = '2026-05-04T12:00:00.000Z'

/** Few times, written with and without fractions of a second, so that ties and near ties are common. */
const time = fc.constantFrom(
  morning,
  '2026-05-04T08:00:00Z',
  '2026-05-04T08:00:00.5Z',
  '2026-05-04T07:59:59.999Z',
  noon,
)
const key = fc.oneof(fc.constantFrom('a', 'b', 'toString', 'constructor'), fc.string({ maxLength: 5 }))
const shortText = fc.oneof(fc.constantFrom('', 'Ada', 'Åsa'), fc.string({ maxLength: 5 }))
const entry = fc.record(
  { state: fc.constantFrom(...itemStates), at: time, by: shortText, note: shortText },
  { requiredKeys: ['state', 'at'], noNullPrototype: true },
)
const value = fc.oneof(shortText, fc.integer(), fc.boolean(), fc.constant(null))
const workflow = fc.record(
  {
    at: time,
    events: fc.array(
      fc.record(
        { event: shortText, at: time, by: shortText, note: shortText },
        { requiredKeys: ['event', 'at'], noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
  },
  { noNullPrototype: true },
)
const record: fc.Arbitrary<SiteRecord> = fc.record(
  {
    format: fc.constant('groundwork-site'),
    version: fc.constant(1),
    id: fc.constant(firstId),
    name: fc.record({ value: shortText, at: time }, { noNullPrototype: true }),
    software: fc.constant('stream'),
    parameters: fc.dictionary(key, fc.record({ value, at: time }, { noNullPrototype: true }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    procedures: fc.dictionary(key, fc.dictionary(key, entry, { maxKeys: 4, noNullPrototype: true }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    workflows: fc.dictionary(key, workflow, { maxKeys: 3, noNullPrototype: true }),
  },
  {
    // Files from before there were workflows have none.
    requiredKeys: ['format', 'version', 'id', 'name', 'software', 'parameters', 'procedures'],
    noNullPrototype: true,
  },
)

const empty = createSiteRecord(firstId, 'stream')
const ticked = noteItem(empty, 'install', 'a', { state: 'done', by: 'Ada', at: morning })

describe('merging two records of a site', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(record, record, (one, two) =>
        assert.deepEqual(mergeRecords(one, two), mergeRecords(two, one)),
      ),
    )
  })

  it('does not depend on the order in which several are merged', () => {
    fc.assert(
      fc.property(record, record, record, (one, two, three) =>
        assert.deepEqual(
          mergeRecords(mergeRecords(one, two), three),
          mergeRecords(one, mergeRecords(two, three)),
        ),
      ),
    )
  })

  it('changes nothing when it is done again, or with nothing', () => {
    fc.assert(
      fc.property(record, record, (one, two) => {
        const merged = mergeRecords(one, two)
        assert.equal(mergeRecords(one, structuredClone(one)), one)
        assert.equal(mergeRecords(merged, two), merged)
        assert.deepEqual(mergeRecords(empty, one), one)
      }),
    )
  })

  it('invents nothing, loses no item, and leaves none older than it was', () => {
    fc.assert(
      fc.property(record, record, (one, two) => {
        const merged = mergeRecords(one, two)
        for (const { procedures } of [one, two])
          for (const [procedure, entries] of Object.entries(procedures))
            for (const [item, { at }] of Object.entries(entries)) {
              const kept = entryOf(merged, procedure, item)
              assert.ok(kept && Date.parse(kept.at) >= Date.parse(at), `${procedure} ${item}`)
              const from = [one, two].map(source => entryOf(source, procedure, item))
              assert.ok(from.some(candidate => candidate === kept))
            }
      }),
    )
  })

  it('yields a record again', () => {
    fc.assert(
      fc.property(record, record, (one, two) =>
        assert.ok(z.safeParse(siteRecord, mergeRecords(one, two)).success),
      ),
    )
  })

  it('keeps the id of the one that is there', () => {
    const other = { ...ticked, id: secondId }
    assert.equal(mergeRecords(empty, other).id, firstId)
    assert.equal(mergeRecords(other, empty).id, secondId)
  })

  it('takes state, person and note of an item from the same entry', () => {
    const noted = noteItem(empty, 'install', 'a', { state: 'problem', note: 'No key', at: noon })
    assert.deepEqual(entryOf(mergeRecords(ticked, noted), 'install', 'a'), {
      state: 'problem',
      note: 'No key',
      at: noon,
    })
  })

  it('does not bring back a tick that was taken away, nor a value that was emptied', () => {
    const filled = enterParameter(ticked, 'httpsPort', 8443, morning)
    const undone = enterParameter(
      noteItem(filled, 'install', 'a', { state: 'open', at: noon }),
      'httpsPort',
      undefined,
      noon,
    )
    const merged = mergeRecords(filled, undone)
    assert.equal(entryOf(merged, 'install', 'a')?.state, 'open')
    assert.deepEqual(readEnteredValues(merged), {})
  })

  it('decides a tie for the state that asks for more care', () => {
    const states = itemStates.map(state => noteItem(empty, 'install', 'a', { state, at: morning }))
    const won = states.reduce((one, two) => mergeRecords(one, two))
    assert.equal(entryOf(won, 'install', 'a')?.state, 'problem')
  })

  it('refuses records of two software', () => {
    assert.throws(() => mergeRecords(empty, createSiteRecord(firstId, 'sage-100c-crm')), RangeError)
  })
})

describe('the same site', () => {
  const named = (id: string, name: string, software = 'stream') =>
    renameSite(createSiteRecord(id, software), name, morning)

  it('is one of the same id, or of the same name however it is written', () => {
    assert.ok(isSameSite(named(firstId, 'A'), named(firstId, 'B')))
    assert.ok(isSameSite(named(firstId, ' Werk SÜD'), named(secondId, 'werk su\u0308d ')))
  })

  it('is not one of another name, without a name, or with another software', () => {
    assert.equal(isSameSite(named(firstId, 'A'), named(secondId, 'B')), false)
    assert.equal(isSameSite(named(firstId, ' '), named(secondId, ' ')), false)
    assert.equal(isSameSite(named(firstId, 'A'), named(firstId, 'A', 'sage-100c-crm')), false)
  })
})

describe('changing a record', () => {
  it('cuts what is too long, so that a record can always be read again', () => {
    const long = 'x'.repeat(5000)
    const at = morning
    const changed = [
      renameSite(empty, long, at),
      enterParameter(empty, 'host', long, at),
      noteItem(empty, 'install', 'a', { state: 'problem', by: long, note: long, at }),
    ]
    for (const each of changed) assert.ok(z.safeParse(siteRecord, each).success)
  })

  it('leaves the given record as it was', () => {
    const before = structuredClone(ticked)
    noteItem(ticked, 'install', 'b', { state: 'done', at: noon })
    enterParameter(ticked, 'host', 'x', noon)
    assert.deepEqual(ticked, before)
  })
})

describe('a licence workflow in a record', () => {
  const killed = [{ event: 'prepared', at: morning }]

  it('keeps events, and what was taken back stays taken back', () => {
    const one = noteWorkflow(empty, 'transfer-local', killed, morning)
    const undone = noteWorkflow(one, 'transfer-local', [], noon)
    assert.deepEqual(mergeRecords(one, undone).workflows, { 'transfer-local': { at: noon, events: [] } })
    assert.deepEqual(mergeRecords(undone, one).workflows, undone.workflows)
  })

  it('comes into a record from before there were workflows', () => {
    const one = noteWorkflow(empty, 'transfer-local', killed, morning)
    assert.deepEqual(mergeRecords(ticked, one).workflows, one.workflows)
    assert.deepEqual(mergeRecords(one, ticked).workflows, one.workflows)
  })
})

describe('the file of a record', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(record, one =>
        assert.deepEqual(readSiteRecord(exportRecord(one).text, 'stream'), { record: one }),
      ),
    )
  })

  it('has a name that every system accepts', () => {
    const nameFor = (name: string) => exportRecord(renameSite(empty, name, morning)).name
    assert.equal(nameFor(' Werk Süd & Söhne / 2 '), 'groundwork-stream-Werk-Süd-Söhne-2.json')
    assert.equal(nameFor(''), 'groundwork-stream.json')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name =>
        assert.match(nameFor(name), /^groundwork-stream(-[\p{L}\p{M}\p{N}-]{1,60})?\.json$/u),
      ),
    )
  })

  it('is read with a byte order mark in front', () => {
    assert.deepEqual(readSiteRecord(`\uFEFF${exportRecord(ticked).text}`, 'stream'), { record: ticked })
  })

  it('brings no prototype along', () => {
    const text = JSON.stringify(ticked).replace(
      '"parameters":{',
      `"parameters":{"__proto__":{"value":1,"at":"${noon}"}`,
    )
    assert.deepEqual(readSiteRecord(text, 'stream'), { record: ticked })
  })

  const tooMany = Object.fromEntries(
    Array.from({ length: recordLimits.itemsPerProcedure + 1 }, (_, index) => [
      `item-${index}`,
      { state: 'done', at: morning },
    ]),
  )
  for (const [name, text, fault] of [
    ['an empty file', '', 'not_json'],
    ['a text', 'Werk Süd', 'not_json'],
    ['a cut file', exportRecord(ticked).text.slice(0, 80), 'not_json'],
    ['null', 'null', 'not_a_site_file'],
    ['another JSON', '{"managers":12}', 'not_a_site_file'],
    ['an unknown property', JSON.stringify({ ...ticked, extra: 1 }), 'not_a_site_file'],
    [
      'a state that does not exist',
      JSON.stringify(ticked).replace('"done"', '"finished"'),
      'not_a_site_file',
    ],
    [
      'a time that does not exist',
      JSON.stringify(ticked).replace(morning, '2026-02-30T00:00:00Z'),
      'not_a_site_file',
    ],
    [
      'a time of another zone',
      JSON.stringify(ticked).replace(morning, '2026-05-04T08:00:00+02:00'),
      'not_a_site_file',
    ],
    ['too many items', JSON.stringify({ ...ticked, procedures: { install: tooMany } }), 'not_a_site_file'],
    ['an endless file', `${' '.repeat(9_000_000)}1`, 'not_a_site_file'],
    ['a later version', JSON.stringify({ ...ticked, version: 2, more: {} }), 'newer_version'],
    ['another software', JSON.stringify({ ...ticked, software: 'sage-100c-crm' }), 'other_software'],
  ] as const)
    it(`${name} is refused as ${fault}`, () => {
      assert.deepEqual(readSiteRecord(text, 'stream'), { fault })
    })

  it('is never anything but read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map(text => text.slice(1)),
        ),
        text => {
          assert.ok('fault' in readSiteRecord(text, 'stream'))
        },
      ),
    )
  })
})

function entryOf({ procedures }: SiteRecord, procedure: string, item: string) {
  const entries = Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined
  return entries && Object.hasOwn(entries, item) ? entries[item] : undefined
}
