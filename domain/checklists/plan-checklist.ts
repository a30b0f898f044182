import { type Item, type Role, roles } from './procedure.ts'

const MINUTES_OF_A_DAY = 1440

type PlannedItem = Pick<Item, 'id' | 'role' | 'effortMinutes'> & {
  leadDays: number
  after: readonly string[]
}

/** One stretch of the critical path that lies with one role. */
type PathStretch = { role: Role; items: string[]; effortMinutes: number; leadDays: number }

export type Plan = {
  /** All work, by whomever. */
  effortMinutes: number
  byRole: { role: Role; items: number; effortMinutes: number }[]
  /** The longest chain of items that wait for each other, by waiting and work. */
  criticalPath: PathStretch[]
  /** Days from asking for the first thing to the day everything has arrived. */
  daysAhead: number
  /** What must be asked for ahead, the longest wait first. */
  orderAhead: { item: string; role: Role; leadDays: number }[]
  /** When each item can start at the earliest, in days of waiting from the first day. */
  starts: { item: string; day: number }[]
}

/**
 * Adds up the work of a checklist's items by role and finds the longest chain among them, waiting counted as whole
 * days. Items wait only for items that stand before them.
 */
export function planChecklist(items: readonly PlannedItem[]): Plan {
  const chains = findChains(items)
  const longest = [...chains.values()].reduce<Chain | null>(
    (best, chain) => (best === null || chain.minutes > best.minutes ? chain : best),
    null,
  )
  const path: PlannedItem[] = []
  for (let link: Chain | null = longest; link; link = link.before) path.unshift(link.item)
  return {
    effortMinutes: sum(items.map(item => item.effortMinutes)),
    byRole: roles.flatMap(role => {
      const own = items.filter(item => item.role === role)
      if (own.length === 0) return []
      return [{ role, items: own.length, effortMinutes: sum(own.map(item => item.effortMinutes)) }]
    }),
    criticalPath: joinStretches(path),
    daysAhead: Math.max(0, ...[...chains.values()].map(chain => chain.days)),
    orderAhead: items
      .filter(item => item.leadDays > 0)
      .map(item => ({ item: item.id, role: item.role, leadDays: item.leadDays }))
      .sort((a, b) => b.leadDays - a.leadDays),
    starts: items.map(item => ({ item: item.id, day: (chains.get(item.id)?.days ?? 0) - item.leadDays })),
  }
}

type Chain = { item: PlannedItem; minutes: number; days: number; before: Chain | null }

function findChains(items: readonly PlannedItem[]): Map<string, Chain> {
  const chains = new Map<string, Chain>()
  for (const item of items) {
    const earlier = item.after.flatMap(id => chains.get(id) ?? [])
    const before = earlier.reduce<Chain | null>(
      (best, chain) => (best === null || chain.minutes > best.minutes ? chain : best),
      null,
    )
    const own = item.leadDays * MINUTES_OF_A_DAY + item.effortMinutes
    const days = Math.max(0, ...earlier.map(chain => chain.days)) + item.leadDays
    chains.set(item.id, { item, minutes: (before?.minutes ?? 0) + own, days, before })
  }
  return chains
}

function joinStretches(path: readonly PlannedItem[]): PathStretch[] {
  const stretches: PathStretch[] = []
  for (const { id, role, effortMinutes, leadDays } of path) {
    const last = stretches.at(-1)
    if (last?.role === role) {
      last.items.push(id)
      last.effortMinutes += effortMinutes
      last.leadDays += leadDays
    } else stretches.push({ role, items: [id], effortMinutes, leadDays })
  }
  return stretches
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
