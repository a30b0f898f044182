import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { planChecklist } from '#domain/checklists/plan-checklist.ts'
import { type Role, roles } from '#domain/checklists/procedure.ts'

type Item = Parameters<typeof planChecklist>[0][number]

const item = (
  id: string,
  role: Role,
  effortMinutes: number,
  leadDays: number,
  after: string[] = [],
): Item => ({
  id,
  role,
  effortMinutes,
  leadDays,
  after,
})

describe('the plan of a checklist', () => {
  it('of nothing is nothing', () => {
    assert.deepEqual(planChecklist([]), {
      effortMinutes: 0,
      byRole: [],
      criticalPath: [],
      daysAhead: 0,
      orderAhead: [],
      starts: [],
    })
  })

  it('adds up by role, follows the longest chain and counts the days of waiting', () => {
    const plan = planChecklist([
      item('order', 'sales', 10, 5),
      item('firewall', 'customer-it', 15, 3),
      item('licence', 'vendor', 5, 2, ['order']),
      item('install', 'integrator', 60, 0, ['firewall', 'licence']),
      item('check', 'integrator', 20, 0, ['install']),
      item('aside', 'customer-it', 300, 0),
    ])
    assert.deepEqual(plan, {
      effortMinutes: 410,
      byRole: [
        { role: 'sales', items: 1, effortMinutes: 10 },
        { role: 'vendor', items: 1, effortMinutes: 5 },
        { role: 'customer-it', items: 2, effortMinutes: 315 },
        { role: 'integrator', items: 2, effortMinutes: 80 },
      ],
      criticalPath: [
        { role: 'sales', items: ['order'], effortMinutes: 10, leadDays: 5 },
        { role: 'vendor', items: ['licence'], effortMinutes: 5, leadDays: 2 },
        { role: 'integrator', items: ['install', 'check'], effortMinutes: 80, leadDays: 0 },
      ],
      daysAhead: 7,
      orderAhead: [
        { item: 'order', role: 'sales', leadDays: 5 },
        { item: 'firewall', role: 'customer-it', leadDays: 3 },
        { item: 'licence', role: 'vendor', leadDays: 2 },
      ],
      starts: [
        { item: 'order', day: 0 },
        { item: 'firewall', day: 0 },
        { item: 'licence', day: 5 },
        { item: 'install', day: 7 },
        { item: 'check', day: 7 },
        { item: 'aside', day: 0 },
      ],
    })
  })

  it('takes a day of waiting for 1440 minutes', () => {
    const longest = (minutes: number) =>
      planChecklist([item('wait', 'vendor', 0, 1), item('work', 'integrator', minutes, 0)]).criticalPath[0]
        ?.role
    assert.equal(longest(1439), 'vendor')
    assert.equal(longest(1441), 'integrator')
  })

  it('comes back to a role in a stretch of its own', () => {
    const { criticalPath } = planChecklist([
      item('a', 'integrator', 1, 0),
      item('b', 'dba', 1, 0, ['a']),
      item('c', 'integrator', 1, 0, ['b']),
    ])
    assert.deepEqual(
      criticalPath.map(({ role, items }) => [role, ...items]),
      [
        ['integrator', 'a'],
        ['dba', 'b'],
        ['integrator', 'c'],
      ],
    )
  })
})

/** Items that wait for some of the items before them. */
const checklists: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom(...roles),
      effortMinutes: fc.integer({ min: 0, max: 60 }),
      leadDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 })),
      waits: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { maxLength: 9 },
  )
  .map(drafts =>
    drafts.map(({ role, effortMinutes, leadDays, waits }, index) =>
      item(`item-${index}`, role, effortMinutes, leadDays, [
        ...new Set(index === 0 ? [] : waits.map(wait => `item-${wait % index}`)),
      ]),
    ),
  )

const minutesOf = (chain: readonly Item[]) =>
  chain.reduce((sum, { effortMinutes, leadDays }) => sum + effortMinutes + leadDays * 1440, 0)
const daysOf = (chain: readonly Item[]) => chain.reduce((sum, { leadDays }) => sum + leadDays, 0)

/** Every chain of items that wait for each other and end at one of them, by trying. */
function chainsTo(items: readonly Item[], last: Item): Item[][] {
  const before = items.filter(({ id }) => last.after.includes(id))
  return [[last], ...before.flatMap(earlier => chainsTo(items, earlier).map(chain => [...chain, last]))]
}

describe('the plan of any checklist', () => {
  it('has the longest chain of all', () => {
    fc.assert(
      fc.property(checklists, items => {
        const { criticalPath } = planChecklist(items)
        const path = criticalPath
          .flatMap(stretch => stretch.items)
          .map(id => items.find(candidate => candidate.id === id) as Item)
        path.forEach((link, index) => {
          if (index > 0) assert.ok(link.after.includes(path[index - 1]?.id ?? ''))
        })
        const longest = Math.max(0, ...items.flatMap(last => chainsTo(items, last)).map(minutesOf))
        assert.equal(minutesOf(path), longest)
        assert.equal(
          criticalPath.reduce((sum, { effortMinutes, leadDays }) => sum + effortMinutes + leadDays * 1440, 0),
          longest,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('starts each item when the longest wait before it is over, and has everything on the last day', () => {
    fc.assert(
      fc.property(checklists, items => {
        const { starts, daysAhead } = planChecklist(items)
        const waits = items.map(last => ({
          item: last.id,
          day: Math.max(...chainsTo(items, last).map(chain => daysOf(chain.slice(0, -1)))),
        }))
        assert.deepEqual(starts, waits)
        const chains = items.flatMap(last => chainsTo(items, last))
        assert.equal(daysAhead, Math.max(0, ...chains.map(daysOf)))
      }),
      { numRuns: 500 },
    )
  })

  it('shares the work out among the roles and loses none', () => {
    fc.assert(
      fc.property(checklists, items => {
        const { effortMinutes, byRole, orderAhead } = planChecklist(items)
        assert.equal(effortMinutes, minutesOf(items) - daysOf(items) * 1440)
        assert.equal(
          byRole.reduce((sum, role) => sum + role.effortMinutes, 0),
          effortMinutes,
        )
        assert.equal(
          byRole.reduce((sum, role) => sum + role.items, 0),
          items.length,
        )
        assert.deepEqual(
          byRole.map(({ role }) => role),
          roles.filter(role => items.some(candidate => candidate.role === role)),
        )
        assert.deepEqual(
          orderAhead.map(({ item: id }) => id).sort(),
          items.flatMap(({ id, leadDays }) => (leadDays > 0 ? [id] : [])).sort(),
        )
        const days = orderAhead.map(({ leadDays }) => leadDays)
        assert.deepEqual(
          days,
          days.toSorted((a, b) => b - a),
        )
      }),
      { numRuns: 300 },
    )
  })
})
