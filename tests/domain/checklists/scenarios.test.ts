import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { listCircumstancesOf } from '#domain/checklists/tailor-checklist.ts'
import { everyChecklist } from '../../scenarios/every-checklist.ts'
import { readChecklist } from '../../scenarios/read-checklists.ts'
import { allItemsOf, itemsOf, packOf, packs } from '../support/checklists.ts'

describe('checklists by the domain', () => {
  for (const { name, input, expected } of everyChecklist)
    it(`${input.software}: ${name}`, () => {
      const { procedureOf, tailor } = packOf(input.software)
      const checklist = tailor(procedureOf(input.procedure), input.parameters, input.route)
      assert.deepEqual(readChecklist(checklist, expected), expected)
    })
})

for (const { id: software, procedures, procedureOf, tailor } of packs)
  describe(`scenarios of checklists of ${software} as data`, () => {
    const checklists = everyChecklist.filter(({ input }) => input.software === software)

    it('have a name each, and survive JSON unchanged', () => {
      assert.ok(checklists.length > (software === 'stream' ? 50 : procedures.length))
      assert.equal(new Set(checklists.map(({ name }) => name)).size, checklists.length)
      assert.deepEqual(JSON.parse(JSON.stringify(checklists)), checklists)
    })

    it('speak only of items that their procedure has', () => {
      for (const { name, input, expected } of checklists) {
        const ids = new Set(allItemsOf(procedureOf(input.procedure)).map(({ id }) => id))
        const named = [
          ...expected.present,
          ...expected.absent,
          ...Object.keys(expected.commands ?? {}),
          ...(expected.waits ?? []).flat(),
        ]
        for (const id of named) assert.ok(ids.has(id), `${name}: ${id}`)
      }
    })

    it('cover every procedure', () => {
      const covered = new Set(checklists.map(({ input }) => input.procedure))
      assert.deepEqual(
        procedures.map(({ id }) => id).filter(id => !covered.has(id)),
        [],
      )
    })

    it('meet every circumstance of every procedure both ways', () => {
      const met = new Set(
        checklists.flatMap(({ input }) =>
          tailor(procedureOf(input.procedure), input.parameters, input.route).explanation.map(
            ({ code, value }) => `${input.procedure} ${code} ${value}`,
          ),
        ),
      )
      const missing = procedures.flatMap(procedure =>
        listCircumstancesOf(procedure).flatMap(id =>
          ['true', 'false']
            .map(value => `${procedure.id} circumstance.${id} ${value}`)
            .filter(situation => !met.has(situation)),
        ),
      )
      assert.deepEqual(missing, [])
    })

    it('meet every item that can be missed', () => {
      const met = new Set(
        checklists.flatMap(({ input }) =>
          itemsOf(tailor(procedureOf(input.procedure), input.parameters, input.route)).map(
            ({ id }) => `${input.procedure} ${id}`,
          ),
        ),
      )
      const missing = procedures.flatMap(procedure =>
        allItemsOf(procedure)
          .map(({ id }) => `${procedure.id} ${id}`)
          .filter(id => !met.has(id)),
      )
      assert.deepEqual(missing, [])
    })
  })
