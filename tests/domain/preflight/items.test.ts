import { describe, expect, it } from 'vitest'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'

/** The procedures whose items a machine can answer. */
const procedures: Readonly<Record<SoftwareWithProcedures, readonly string[]>> = {
  stream: ['pre-install', 'verify-installation', 'harden-web-server'],
  'izytroniq-enterprise': ['update', 'verify-update'],
  'sage-100c-crm': ['pre-install'],
  'isogeo-scan-fme': ['install', 'verify'],
}

for (const [software, ids] of Object.entries(procedures) as [SoftwareWithProcedures, string[]][])
  describe(`checks and checklist of ${software}`, () => {
    const { checks, itemsWithoutCheck } = preflightFacts[software]
    const items = new Set(
      procedureFacts[software].facts.procedures
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ sections }) => sections.flatMap(section => section.items.map(({ id }) => id))),
    )
    const severitiesOf = (item: string) => [
      ...new Set(
        procedureFacts[software].facts.procedures
          .flatMap(({ sections }) => sections.flatMap(section => section.items))
          .flatMap(({ id, severity }) => (id === item ? severity : [])),
      ),
    ]
    const named = checks.flatMap(({ item }) => item ?? [])
    const reasons = Object.values(itemsWithoutCheck).flat()
    const hasReason = (item: string) =>
      reasons.some(reason => (reason.endsWith('*') ? item.startsWith(reason.slice(0, -1)) : reason === item))

    it('name items that there are', () => expect(named.filter(item => !items.has(item))).toEqual([]))

    it('leave no item without a check or a reason', () => {
      expect(items.size).toBeGreaterThan(10)
      expect([...items].filter(item => !named.includes(item) && !hasReason(item))).toEqual([])
    })

    it('weigh the same, or say why the check weighs less', () => {
      const weights = ['advice', 'major', 'blocker']
      const differing = checks.flatMap(({ id, item, severity, weighs }) => {
        const held = item === null ? [severity] : severitiesOf(item)
        const isLess = held.every(one => weights.indexOf(severity) < weights.indexOf(one))
        const isRight = weighs ? isLess : held.every(one => one === severity)
        return isRight ? [] : `${id}: ${severity}, ${item}: ${held.join()}`
      })
      expect(differing).toEqual([])
    })

    it('give no reason for an item that has a check, nor for one that there is not', () => {
      const exact = reasons.filter(reason => !reason.endsWith('*'))
      expect(exact.filter(item => named.includes(item) || !items.has(item))).toEqual([])
    })
  })

describe('output that shows a value', () => {
  it('proves nothing of its having been saved', () => {
    const saved = '/izytroniq-enterprise.database.save-connection-strings'
    expect([...listProvableItems()].filter(path => path.endsWith(saved))).toEqual([])
  })
})
