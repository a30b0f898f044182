import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { limitToRoles } from '#domain/checklists/limit-to-roles.ts'
import { roles } from '#domain/checklists/procedure.ts'
import { allItemsOf, everyProcedure, itemsOf, streamPack } from '../support/checklists.ts'
import { sitesFor } from '../support/site-parameters.ts'

describe('the part of a checklist that lies with some roles', () => {
  const { facts, procedureOf, tailor } = streamPack
  const preInstall = procedureOf('pre-install')
  const whole = tailor(preInstall, { sqlServer: 'remote' })

  it('is the page of the database administrator: nothing but the SQL Server', () => {
    const page = limitToRoles(facts, preInstall, whole, ['dba'])
    assert.deepEqual(
      page.sections.map(({ id }) => id),
      ['prepare-database'],
    )
    assert.ok(itemsOf(page).every(({ role }) => role === 'dba'))
    assert.deepEqual(
      page.plan.byRole.map(({ role }) => role),
      ['dba'],
    )
    assert.ok(page.plan.effortMinutes < whole.plan.effortMinutes)
    assert.deepEqual([page.parameters, page.values], [whole.parameters, whole.values])
  })

  it('is the whole for all roles', () => {
    assert.deepEqual(limitToRoles(facts, preInstall, whole, roles), whole)
  })

  it('is empty for a role that has nothing to do', () => {
    const hardening = procedureOf('harden-web-server')
    const page = limitToRoles(facts, hardening, tailor(hardening, {}), ['sales'])
    assert.deepEqual([page.sections, page.plan.effortMinutes, page.citations], [[], 0, []])
  })

  for (const { pack, procedure } of everyProcedure)
    it(`${pack.id} ${procedure.id}: the parts of the roles make up the whole`, () => {
      const roleOf = new Map(allItemsOf(procedure).map(({ id, role }) => [id, role]))
      const rulingsOf = new Map(allItemsOf(procedure).map(({ id, rulings }) => [id, rulings ?? []]))
      fc.assert(
        fc.property(sitesFor(pack, procedure), parameters => {
          const checklist = pack.tailor(procedure, parameters)
          const pages = roles.map(role => limitToRoles(pack.facts, procedure, checklist, [role]))
          roles.forEach((role, index) => {
            const page = pages[index]
            assert.ok(page)
            const items = itemsOf(page)
            assert.deepEqual(
              items,
              itemsOf(checklist).filter(item => item.role === role),
            )
            assert.deepEqual(
              page.leftOut,
              checklist.leftOut.filter(({ id }) => roleOf.get(id) === role),
            )
            const rulings = new Set(items.flatMap(({ id }) => rulingsOf.get(id) ?? []))
            assert.deepEqual(
              page.assumptions.map(({ code }) => code).filter(code => code in pack.facts.rulings),
              checklist.assumptions.map(({ code }) => code).filter(code => rulings.has(code)),
            )
            assert.equal(page.explanation.at(-1)?.value, page.plan.effortMinutes)
          })
          assert.equal(
            pages.reduce((sum, { plan }) => sum + plan.effortMinutes, 0),
            checklist.plan.effortMinutes,
          )
        }),
        { numRuns: 25 },
      )
    })
})
