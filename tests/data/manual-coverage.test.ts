import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { allItemsOf, packs, streamPack } from '../domain/support/checklists.ts'
import { readManual } from '../manuals/read-manual.ts'

for (const { id, software, facts, procedures } of packs)
  describe(`every section of the manual of ${id}`, () => {
    const { manual } = software
    const printed = Object.keys(manual.sections)
    const leftOut = facts.sectionsLeftOut
    /** The sections of the manual that an item cites, as its source or beside it. */
    const cited = new Set(
      procedures
        .flatMap(allItemsOf)
        .flatMap(({ citation, further = [] }) => [citation, ...further])
        .filter(({ document }) => document === manual.document)
        .map(({ section }) => section),
    )
    const covered = printed.filter(section => cited.has(section))
    const open = printed.filter(section => !cited.has(section) && !(section in leftOut))

    it('is cited by an item or left out for a reason', async ({ annotate }) => {
      const reasons = Map.groupBy(Object.entries(leftOut), ([, reason]) => reason)
      const written = [...reasons].map(
        ([reason, entries]) => `${reason}: ${entries.map(([section]) => section).join(', ')}`,
      )
      await annotate(
        `${id}: ${covered.length} sections covered, ${Object.keys(leftOut).length} left out (${written.join('; ')}), ${open.length} open`,
      )
      assert.ok(printed.length > 0, 'a manual that procedures come from has sections')
      assert.deepEqual(open, [])
    })

    it('is not both', () => {
      assert.deepEqual(
        Object.keys(leftOut).filter(section => cited.has(section)),
        [],
      )
    })

    it('that is left out is a section of the manual, with a reason in words', () => {
      for (const [section, reason] of Object.entries(leftOut)) {
        assert.ok(printed.includes(section), section)
        assert.match(reason, /[a-z]{3,}.*[a-z]{3,}/, section)
      }
    })
  })

describe('the annex of the stream manual', () => {
  const { services = [], prerequisites = [] } = readManual('stream')
  const values = allItemsOf(streamPack.procedureOf('verify-installation'))
    .flatMap(({ wording }) => wording ?? [])
    .map(({ values }) => values)

  it('has its 51 Windows services named in the verification, each under its description, and no other', () => {
    const printed = services.map(({ name, description }) => `${name}: ${description}`)
    const named = values.flatMap(value =>
      'service' in value ? [`${value.service}: ${value.description}`] : [],
    )
    assert.equal(printed.length, 51)
    assert.deepEqual([...new Set(named)].sort(), printed.sort())
  })

  it('has its 20 prerequisites named in the verification, and no other', () => {
    const named = values.flatMap(value => ('program' in value ? [String(value.program)] : []))
    assert.equal(prerequisites.length, 20)
    assert.deepEqual([...new Set(named)].sort(), [...prerequisites].sort())
  })
})
