import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { findConflicts } from '#domain/conflicts/find-conflicts.ts'
import { settleFootprint } from '#domain/conflicts/settle-footprint.ts'
import { conflictFacts } from '#domain/software/conflict-facts.ts'
import type { Installation } from '#domain/software/conflicts-input.ts'
import { footprints } from '#domain/software/footprints.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { conflictsBetween, writeConflict } from '#reports/write-conflicts.ts'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import { languages } from '#text/language.ts'

const port = fc.oneof(fc.constantFrom(80, 443, 1433, 1884, 8443), fc.integer({ min: 1, max: 65_535 }))

const installation = {
  stream: fc.record({
    software: fc.constant('stream' as const),
    parameters: fc.record({
      httpsPort: port,
      mqttPort: port,
      sqlPort: port,
      sqlServer: fc.constantFrom('new-local', 'existing-local', 'remote'),
    }),
  }),
  izytroniq: fc.record({
    software: fc.constant('izytroniq-enterprise' as const),
    parameters: fc.record({ httpsPort: port }),
  }),
  sage: fc.record({
    software: fc.constant('sage-100c-crm' as const),
    parameters: fc.record({ sqlServer: fc.constantFrom('local', 'remote', 'express') }),
  }),
  isogeo: fc.constant<Installation>({ software: 'isogeo-scan-fme' }),
}

const all = fc.tuple(installation.stream, installation.izytroniq, installation.sage, installation.isogeo)
const some = all.chain(four => fc.shuffledSubarray<Installation>([...four], { minLength: 2 }))

describe('conflicts on one server', () => {
  it('are the same set and the same order of installation however the software is ordered', () => {
    fc.assert(
      fc.property(some, fc.nat(), (installations, turn) => {
        const turned = installations.map(
          (_, index) => installations[(index + turn) % installations.length] as Installation,
        )
        const [one, other] = [
          findConflicts(conflictFacts, installations),
          findConflicts(conflictFacts, turned),
        ]
        const reversed = findConflicts(conflictFacts, [...installations].reverse())
        assert.deepEqual(other.conflicts, one.conflicts)
        assert.deepEqual(reversed.conflicts, one.conflicts)
        assert.deepEqual(other.order, one.order)
      }),
    )
  })

  it('between two software do not depend on what else is on the server', () => {
    fc.assert(
      fc.property(all, four => {
        const whole = findConflicts(conflictFacts, four)
        const pairs = four.flatMap((one, index) =>
          four.slice(index + 1).flatMap(other => findConflicts(conflictFacts, [one, other]).conflicts),
        )
        const ids = (conflicts: readonly { id: string }[]) => conflicts.map(({ id }) => id).sort()
        assert.deepEqual(ids(whole.conflicts), ids(pairs))
      }),
    )
  })

  it('name a port exactly where two software take the same one', () => {
    fc.assert(
      fc.property(some, installations => {
        const { conflicts } = findConflicts(conflictFacts, installations)
        const taken = installations.flatMap(({ software, parameters = {} }) =>
          settleFootprint(footprints[software], parameters)
            .claims.filter(({ type }) => type === 'port')
            .map(({ value }) => ({ software, value })),
        )
        const shared = taken.filter(({ software, value }) =>
          taken.some(other => other.software !== software && other.value === value),
        )
        const named = conflicts.filter(({ kind }) => kind === 'port').map(({ values }) => values[0])
        assert.deepEqual(new Set(named), new Set(shared.map(({ value }) => value)))
      }),
    )
  })

  it('cite both manuals, and each software has its place in the order', () => {
    fc.assert(
      fc.property(some, installations => {
        const { conflicts, order } = findConflicts(conflictFacts, installations)
        for (const { software, citations } of conflicts) {
          assert.notEqual(software[0], software[1])
          assert.equal(new Set(citations.map(({ document }) => document)).size, 2)
        }
        assert.deepEqual(
          order.map(({ software }) => software).sort(),
          installations.map(({ software }) => software).sort(),
        )
        const place = (id: string) => order.findIndex(({ software }) => software === id)
        // First where another has a SQL Server on the machine before which its own must come, else last.
        const comesFirst = conflicts.some(({ code }) => code === 'sql-not-offered')
        if (place('stream') >= 0) assert.equal(place('stream'), comesFirst ? 0 : order.length - 1)
      }),
    )
  })

  it('have remedies that go with the order of installation', () => {
    fc.assert(
      fc.property(some, installations => {
        const { conflicts, order } = findConflicts(conflictFacts, installations)
        const place = (id: string) => order.findIndex(({ software }) => software === id)
        for (const {
          remedy,
          software: [one, other],
        } of conflicts) {
          const isBefore = place(one) < place(other)
          if (remedy === 'plan-restart' || remedy === 'plan-late-iis-stop')
            assert.equal(isBefore, false, remedy)
          if (['plan-early-restart', 'plan-iis-stop', 'choose-existing'].includes(remedy))
            assert.equal(isBefore, true, remedy)
        }
      }),
    )
  })

  it('are written without a gap in every language', () => {
    fc.assert(
      fc.property(some, installations => {
        for (const conflict of findConflicts(conflictFacts, installations).conflicts)
          for (const language of languages) {
            const { text, remedy } = writeConflict(conflict, translateConflict[language])
            assert.doesNotMatch(text + remedy, /[{}]|undefined| {2}|: ,/)
          }
      }),
    )
  })

  it('stand in the cell of the two, whichever is asked for first', () => {
    const found = findConflicts(
      conflictFacts,
      softwareIds.map(software => ({ software })),
    )
    for (const one of softwareIds)
      for (const other of softwareIds)
        assert.deepEqual(conflictsBetween(found, one, other), conflictsBetween(found, other, one))
    assert.equal(conflictsBetween(found, 'stream', 'izytroniq-enterprise')[0]?.values[0], 443)
  })
})
