import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, keepEntries } from '#domain/site/keep-entries.ts'
import { notesAbout, valueAt } from '#domain/site/look-up-site.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { createSite, type Entry, type Site } from '#domain/site/site.ts'
import { takeBack, writeField } from '#domain/site/write-field.ts'
import { addNote, restoreNote, strikeNote } from '#domain/site/write-note.ts'
import { writeSite } from '#domain/site/write-site.ts'
import { addEvent } from '#domain/site/write-workflow.ts'
import { play, scripts, siteId } from './site-scripts.ts'

const empty = createSite(siteId)
const eight = '2026-11-02T08:00:00.000Z'
const nine = '2026-11-02T09:00:00.000Z'
const port = 'parameters/stream/httpsPort' as const

const three = scripts.map(script => play(script))

describe('merging copies of a site that several devices have changed', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two] }) =>
        assert.deepEqual(mergeSites(one, two), mergeSites(two, one)),
      ),
    )
  })

  it('does not depend on the order in which several are merged', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two, three] }) =>
        assert.deepEqual(mergeSites(mergeSites(one, two), three), mergeSites(one, mergeSites(two, three))),
      ),
    )
  })

  it('changes nothing when it is done again, or with nothing', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two] }) => {
        const merged = mergeSites(one, two)
        assert.equal(mergeSites(one, structuredClone(one)), one)
        assert.equal(mergeSites(merged, two), merged)
        assert.equal(mergeSites(merged, one), merged)
        assert.deepEqual(mergeSites(empty, one), one)
      }),
    )
  })

  it('loses no note: everything that was remarked on any device is there, struck out or not', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two, three], texts }) => {
        const merged = mergeSites(mergeSites(one, two), three)
        assert.deepEqual(merged.notes.map(({ text }) => text).sort(), texts.toSorted())
      }),
    )
  })

  it('lets the later entry stand, and keeps the last words of each person as its past', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two] }) => {
        const merged = mergeSites(one, two)
        // Of tables fewer entries are kept than there are people here.
        const told = Object.entries(merged.fields).filter(([path]) => !/inventory|^prices/.test(path))
        for (const [path, field] of told) {
          const given = [one, two].flatMap(({ fields }) => entriesOf(fields[path]))
          const latest = given
            .map(({ at }) => at)
            .sort()
            .at(-1)
          assert.equal(field.at, latest)
          for (const by of new Set(given.map(entry => entry.by))) {
            const last = given
              .filter(entry => entry.by === by)
              .map(({ at }) => at)
              .sort()
              .at(-1)
            const kept = entriesOf(field).find(entry => entry.by === by)
            assert.equal(kept?.at, last, `${path} of ${by}`)
          }
        }
      }),
    )
  })

  it('yields a site that can be read again as it is', () => {
    fc.assert(
      fc.property(three, ({ sites: [one, two] }) => {
        const merged = mergeSites(one, two)
        assert.deepEqual(readSite(writeSite(merged)), { site: merged })
      }),
    )
  })

  it('is refused for two sites', () => {
    const other = createSite('0b8f8c52-3c55-4f7e-8d3a-6a4f0f1f9d22')
    expect(() => mergeSites(empty, other)).toThrow(RangeError)
  })
})

describe('the past of a field', () => {
  const entry: fc.Arbitrary<Entry> = fc
    .record({
      value: fc.constantFrom(1, 2, 3, null),
      at: fc.integer({ min: 0, max: 20 }),
      by: fc.constantFrom(...'abcdefghijklm', undefined),
      ago: fc.nat(3),
    })
    .map(({ value, at, by, ago }) => {
      const moment = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
      return { value, at: moment(at), ...(by && { by }), ...(ago > 0 && { since: moment(at - ago) }) }
    })
  const entries = fc.array(entry, { minLength: 1, maxLength: 30 })

  it('is the same whichever entries were brought together first, also where more were written than are kept', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        const keep = (...lists: (readonly Entry[])[]) => entriesOf(keepEntries(port, lists.flat()))
        assert.deepEqual(keep(keep(one, two), three), keep(one, two, three))
        assert.deepEqual(keep(one, keep(two, three)), keep(one, two, three))
      }),
      { numRuns: 2000 },
    )
  })

  it('holds what somebody else wrote before, however often one types on', () => {
    let site = writeField(empty, port, 8443, { at: eight, by: 'Ada' })
    for (let minute = 1; minute < 60; minute += 1) {
      const at = new Date(Date.UTC(2026, 10, 2, 8, minute * 2)).toISOString()
      site = writeField(site, port, 443 + minute, { at, by: 'Bo' })
    }
    const past = entriesOf(site.fields[port])
    expect(past).toHaveLength(9)
    expect(past.at(-1)).toEqual({ value: 8443, at: eight, by: 'Ada' })
  })

  it('takes what is typed in one go for one entry', () => {
    const typed = [8, 84, 844, 8443].reduce(
      (site, value, index) =>
        writeField(site, port, value, { at: `2026-11-02T08:00:0${index}.000Z`, by: 'Ada' }),
      empty,
    )
    expect(entriesOf(typed.fields[port])).toEqual([
      { value: 8443, at: '2026-11-02T08:00:03.000Z', by: 'Ada', since: eight },
    ])
  })

  it('can be taken back, and what stood there is kept in turn', () => {
    const one = writeField(empty, port, 8443, { at: eight, by: 'Ada' })
    const two = writeField(one, port, 443, { at: nine, by: 'Bo' })
    const [, earlier] = entriesOf(two.fields[port])
    const back = takeBack(two, port, earlier as Entry, { at: nine, by: 'Bo' })
    expect(valueAt(back, port)).toBe(8443)
    expect(entriesOf(back.fields[port]).map(({ value, by }) => [value, by])).toEqual([
      [8443, 'Bo'],
      [443, 'Bo'],
      [8443, 'Ada'],
    ])
  })

  it('is not invented: an entry that was never there can not be taken back', () => {
    const site = writeField(empty, port, 8443, { at: eight })
    expect(() => takeBack(site, port, { value: 1, at: nine }, { at: nine })).toThrow(RangeError)
  })
})

describe('clocks', () => {
  it('that run years ahead win only until somebody writes who has seen it', () => {
    const ahead = writeField(empty, port, 8443, { at: '2090-01-01T00:00:00.000Z', by: 'Ada' })
    const mine = writeField(mergeSites(empty, ahead), port, 443, { at: eight, by: 'Bo' })
    expect(valueAt(mergeSites(ahead, mine), port)).toBe(443)
    expect(mine.fields[port]?.at).toBe('2090-01-01T00:00:00.001Z')
  })

  it('that show the same moment leave the decision to the values, wherever it is made', () => {
    const item = 'items/stream/install/a' as const
    const write = (state: 'done' | 'problem', by: string) => writeField(empty, item, state, { at: eight, by })
    const [done, problem] = [write('done', 'Ada'), write('problem', 'Bo')]
    for (const merged of [mergeSites(done, problem), mergeSites(problem, done)])
      expect(valueAt(merged, item)).toBe('problem')
  })
})

describe('whatever is written', () => {
  it('can be read again: with a long name, a clock beyond all years, and times of any precision', () => {
    const stamp = { at: '9999-12-31T23:59:59Z', by: ` ${'x'.repeat(300)} ` }
    const transfer = { software: 'stream', workflow: 'transfer-local', event: 'prepared' }
    const noted = addNote(writeField(empty, port, 8443, stamp), { id: 'n1', about: '', text: 'A' }, stamp)
    const site = addEvent(
      strikeNote(noted, 'n1', stamp),
      { ...transfer, note: { id: 'n2', text: 'B' } },
      stamp,
    )
    expect(readSite(writeSite(site))).toEqual({ site })
  })
})

describe('a field', () => {
  it('that was emptied stays empty in a merge', () => {
    const filled = writeField(empty, port, 8443, { at: eight })
    const emptied = writeField(filled, port, null, { at: nine })
    expect(valueAt(mergeSites(filled, emptied), port)).toBeUndefined()
  })

  it('is not written again with what stands there', () => {
    const site = writeField(empty, port, 8443, { at: eight })
    expect(writeField(site, port, 8443, { at: nine })).toBe(site)
    expect(writeField(empty, port, null, { at: nine })).toBe(empty)
  })

  it('refuses what it can not hold', () => {
    const write = (path: string, value: unknown) =>
      writeField(empty, path as 'name', value as string, { at: eight })
    for (const [path, value] of [
      ['load/managers', 1.5],
      ['load/managers', 0],
      ['load/headroomPercent', 501],
      ['name', 'x'.repeat(201)],
      ['items/stream/install/a', 'finished'],
      ['parameters/stream/__proto__', 1],
      ['parameters/stream', 1],
      ['parameters/stream/a/b', 1],
      ['__proto__', 1],
      ['constructor', 1],
      ['order', [{ reference: 'HTG500H', quantity: 0 }]],
    ] as const)
      expect(() => write(path, value), path).toThrow(RangeError)
  })
})

describe('a note', () => {
  const noted = addNote(empty, { id: 'n1', about: port, text: ' Ask IT ' }, { at: eight, by: 'Ada' })

  it('is struck out and restored, the later decision counting on both sides', () => {
    const struck = strikeNote(noted, 'n1', { at: nine, by: 'Bo' })
    expect(notesAbout(mergeSites(noted, struck), port)).toEqual([])
    const restored = restoreNote(struck, 'n1', { at: eight, by: 'Ada' })
    for (const merged of [mergeSites(struck, restored), mergeSites(restored, struck)])
      expect(notesAbout(merged, port).map(({ text }) => text)).toEqual(['Ask IT'])
  })

  it('can not be written over by another of the same id', () => {
    const forged: Site = { ...noted, notes: noted.notes.map(note => ({ ...note, text: 'Do not ask' })) }
    expect(
      mergeSites(noted, forged)
        .notes.map(({ text }) => text)
        .sort(),
    ).toEqual(['Ask IT', 'Do not ask'])
  })
})
