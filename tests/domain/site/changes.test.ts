import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSites } from '#domain/site/compare-sites.ts'
import { notesAbout, valueAt, workflowEventsOf } from '#domain/site/look-up-site.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { type History, MOST_CHANGES, reduceHistory, startHistory } from '#domain/site/undo-changes.ts'
import { emptyFields, writeField } from '#domain/site/write-field.ts'
import { addNote } from '#domain/site/write-note.ts'
import { addEvent, undoEvent } from '#domain/site/write-workflow.ts'
import { play, scripts, siteId } from './site-scripts.ts'

const stampAt = (minute: number, by = 'Ada') => ({
  at: new Date(Date.UTC(2026, 10, 2, 8, minute)).toISOString(),
  by,
})
const empty = createSite(siteId)
const port = 'parameters/stream/httpsPort' as const

/** What can be seen of a site: its values, and the notes that stand. */
const seen = ({ fields, notes }: Site) => ({
  values: Object.fromEntries(
    Object.entries(fields).flatMap(([path, { value }]) => (value === null ? [] : [[path, value]])),
  ),
  notes: notes.filter(({ struck }) => !struck?.value).map(({ text }) => text),
})

const change = (history: History, site: Site, what?: string) =>
  reduceHistory(history, { type: 'change', site, ...(what && { what }) })
const undo = (history: History, minute = 30) =>
  reduceHistory(history, { type: 'undo', stamp: stampAt(minute) })
const redo = (history: History, minute = 31) =>
  reduceHistory(history, { type: 'redo', stamp: stampAt(minute) })

describe('undoing and doing again', () => {
  const filled = writeField(
    addNote(writeField(empty, port, 8443, stampAt(0)), { id: 'n1', about: port, text: 'Ask IT' }, stampAt(1)),
    'load/managers',
    12,
    stampAt(2),
  )

  it('brings everything back that was emptied, and empties it again', () => {
    const start = startHistory(filled)
    const emptied = change(start, emptyFields(filled, ['load', 'parameters'], stampAt(3)), 'empty')
    expect(seen(emptied.present)).toEqual({ values: {}, notes: ['Ask IT'] })
    const back = undo(emptied)
    expect(seen(back.present)).toEqual(seen(filled))
    expect(seen(redo(back).present)).toEqual(seen(emptied.present))
  })

  it('holds on other devices, which may have the change already', () => {
    const emptied = change(startHistory(filled), emptyFields(filled, ['load'], stampAt(3)), 'empty')
    const elsewhere = mergeSites(filled, emptied.present)
    expect(seen(mergeSites(elsewhere, undo(emptied).present))).toEqual(seen(filled))
  })

  it('takes back a merge, notes too, and loses none', () => {
    fc.assert(
      fc.property(scripts, script => {
        const {
          sites: [mine, theirs],
        } = play(script)
        const merged = change(startHistory(mine), mergeSites(mine, theirs), 'merge')
        const back = undo(merged)
        assert.deepEqual(seen(back.present), seen(mine))
        assert.equal(back.present.notes.length, merged.present.notes.length)
        assert.deepEqual(seen(redo(back).present), seen(merged.present))
      }),
    )
  })

  it('takes back every change of a session one by one, and does them again', () => {
    fc.assert(
      fc.property(scripts, script => {
        const alone = script.map(move => ({ ...move, device: 0, pause: move.pause + 61_000 }))
        const stages = alone.map((_, index) => play(alone.slice(0, index + 1)).sites[0])
        const end = stages.reduce((history, site) => change(history, site), startHistory(empty))
        const late = { at: '2999-01-01T00:00:00.000Z' }
        let back = end
        for (const { before } of end.past.toReversed()) {
          back = reduceHistory(back, { type: 'undo', stamp: late })
          assert.deepEqual(seen(back.present), seen(before))
        }
        for (const { after } of end.past) {
          back = reduceHistory(back, { type: 'redo', stamp: late })
          assert.deepEqual(seen(back.present), seen(after))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leaves what somebody else has written since', () => {
    const mine = change(startHistory(filled), writeField(filled, port, 443, stampAt(5)))
    const theirs = writeField(mine.present, port, 9443, stampAt(6, 'Bo'))
    const received = reduceHistory(mine, { type: 'receive', site: theirs })
    expect(received.past).toHaveLength(1)
    expect(valueAt(undo(received).present, port)).toBe(9443)
  })

  it('takes typing for one change', () => {
    const typed = [8, 84, 844].reduce(
      (history, value, index) =>
        change(history, writeField(history.present, port, value, { at: `2026-11-02T08:00:0${index}.000Z` })),
      startHistory(empty),
    )
    expect(typed.past).toHaveLength(1)
    expect(valueAt(undo(typed).present, port)).toBeUndefined()
  })

  it('forgets what was undone when something else is changed, and the oldest of many changes', () => {
    let history = startHistory(empty)
    for (let index = 1; index <= MOST_CHANGES + 5; index += 1)
      history = change(history, writeField(history.present, port, index, stampAt(index * 2)))
    expect(history.past).toHaveLength(MOST_CHANGES)
    const other = change(
      undo(history, 900),
      writeField(undo(history, 900).present, 'name', 'B', stampAt(901)),
    )
    expect(other.future).toEqual([])
    expect(redo(other)).toBe(other)
  })

  it('with nothing to undo changes nothing', () => {
    const start = startHistory(filled)
    expect(undo(start)).toBe(start)
    expect(change(start, filled)).toBe(start)
  })
})

describe('what a merge would change', () => {
  it('is told as ticks, notes and differences, with whose entry stands', () => {
    const mine = writeField(
      writeField(empty, port, 8443, stampAt(0)),
      'items/stream/pre-install/a',
      'open',
      stampAt(0),
    )
    let theirs = writeField(mine, port, 443, stampAt(9, 'Bo'))
    for (const item of ['a', 'b', 'c'] as const)
      theirs = writeField(theirs, `items/stream/pre-install/${item}`, 'done', stampAt(10, 'Bo'))
    theirs = addNote(theirs, { id: 'n', about: '', text: 'Call first' }, stampAt(11, 'Bo'))
    theirs = writeField(theirs, 'customer', 'ACME', stampAt(1, 'Bo'))
    const later = writeField(mine, 'customer', 'Acme AG', stampAt(12))
    const told = compareSites(later, theirs)
    expect(told.items).toEqual({ open: 0, done: 3, 'not-applicable': 0, problem: 0 })
    expect(told.notes.added.map(({ text }) => text)).toEqual(['Call first'])
    expect(told.changed.find(({ path }) => path === port)).toEqual({
      path: port,
      mine: 8443,
      theirs: 443,
      stands: 'theirs',
      at: stampAt(9).at,
      by: 'Bo',
    })
    expect(told.kept).toMatchObject([{ path: 'customer', mine: 'Acme AG', theirs: 'ACME', stands: 'mine' }])
  })

  it('is all that can be seen of the merge, and nothing where it changes nothing', () => {
    fc.assert(
      fc.property(scripts, script => {
        const {
          sites: [mine, theirs],
        } = play(script)
        const { changed, isSame } = compareSites(mine, theirs)
        const merged = seen(mergeSites(mine, theirs))
        const expected: Record<string, unknown> = { ...seen(mine).values }
        for (const { path, theirs: value } of changed)
          if (value === null) delete expected[path]
          else expected[path] = value
        assert.deepEqual(merged.values, expected)
        assert.equal(isSame, JSON.stringify(merged) === JSON.stringify(seen(mine)))
        assert.ok(compareSites(mine, mine).isSame)
      }),
    )
  })
})

describe('a licence workflow of a site', () => {
  const transfer = { software: 'stream', workflow: 'transfer-local' }

  it('keeps events with their remarks; one that is taken back is kept as the past', () => {
    const note = { id: 'n1', text: 'Kill code written down' }
    const one = addEvent(empty, { ...transfer, event: 'prepared', note }, stampAt(0))
    expect(workflowEventsOf(one, 'stream', 'transfer-local')).toEqual([
      { event: 'prepared', at: stampAt(0).at, by: 'Ada', note: 'Kill code written down' },
    ])
    const undone = undoEvent(one, transfer, stampAt(5))
    expect(workflowEventsOf(mergeSites(one, undone), 'stream', 'transfer-local')).toEqual([])
    expect(notesAbout(undone, 'workflows/stream/transfer-local')).toHaveLength(1)
    expect(undoEvent(empty, transfer, stampAt(5))).toBe(empty)
  })
})
