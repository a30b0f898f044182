import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { findChanges, splitChanges } from '#domain/site/find-changes.ts'
import { findLastChange } from '#domain/site/find-last-change.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { createSite } from '#domain/site/site.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote } from '#domain/site/write-note.ts'
import { play, scripts, siteId } from './site-scripts.ts'

const devices = scripts.map(script => play(script).sites)

describe('what of a site another copy lacks', () => {
  it('makes the two the same when it is merged there', () => {
    fc.assert(
      fc.property(devices, ([one, two]) => {
        const changes = findChanges(one, two)
        assert.deepEqual(changes ? mergeSites(two, changes) : two, mergeSites(two, one))
      }),
    )
  })

  it('is nothing where it has all, and no more than it lacks', () => {
    fc.assert(
      fc.property(devices, ([one, two]) => {
        const both = mergeSites(one, two)
        assert.equal(findChanges(one, both), null)
        const changes = findChanges(both, one)
        for (const [path, field] of Object.entries(changes?.fields ?? {}))
          assert.notDeepEqual(one.fields[path], field)
      }),
    )
  })

  it('is the same in pieces, however small, in whatever order they come', () => {
    fc.assert(
      fc.property(devices, fc.integer({ min: 1, max: 2000 }), ([one], most) => {
        const pieces = splitChanges(one, most)
        for (const piece of pieces) {
          const parts = [...Object.entries(piece.fields), ...piece.notes]
          const length = parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0)
          assert.ok(length <= most || parts.length === 1)
        }
        assert.deepEqual(
          pieces.toReversed().reduce((site, piece) => mergeSites(site, piece), createSite(siteId)),
          mergeSites(createSite(siteId), one),
        )
      }),
    )
  })
})

describe('the last change of a site', () => {
  it('is the newest of its entries and remarks, with who wrote it', () => {
    const empty = createSite(siteId)
    assert.equal(findLastChange(empty), null)
    const named = writeField(empty, 'name', 'Dahn', { at: '2026-12-01T08:00:00.000Z', by: 'Ada' })
    const remarked = addNote(
      named,
      { id: 'n', about: '', text: 'Door is locked' },
      { at: '2026-12-01T09:00:00.000Z' },
    )
    assert.deepEqual(findLastChange(named), { at: '2026-12-01T08:00:00.000Z', by: 'Ada' })
    assert.deepEqual(findLastChange(remarked), { at: '2026-12-01T09:00:00.000Z', by: null })
  })
})
