import type { Citation } from '../shared/citation.ts'
import type { SettledClaim } from './settle-footprint.ts'

export const orderReasons = ['brings-sql', 'stops-iis', 'no-order', 'restarts'] as const
type OrderReason = (typeof orderReasons)[number]

export type OrderStep<Id extends string = string> = {
  position: number
  software: Id
  reason: OrderReason
  citation: Citation
}

type Settled<Id extends string> = { software: Id; claims: readonly SettledClaim[] }

/**
 * The order of installation: what brings a SQL Server of its own before what has one on the machine, or it would not be
 * offered; what stops IIS before what has a site there; what restarts the machine after everything else, unless it
 * had to come first; the others between in the order of the registry. Each software once, with the section that decides.
 */
export function orderInstallations<Id extends string>(settled: readonly Settled<Id>[]): OrderStep<Id>[] {
  const once = [...new Map(settled.map(entry => [entry.software, entry])).values()]
  return once
    .map(entry => ({ software: entry.software, ...reasonOf(entry, once) }))
    .sort((one, other) => orderReasons.indexOf(one.reason) - orderReasons.indexOf(other.reason))
    .map((step, index) => ({ position: index + 1, ...step }))
}

function reasonOf<Id extends string>(
  entry: Settled<Id>,
  all: readonly Settled<Id>[],
): Pick<OrderStep, 'reason' | 'citation'> {
  const others = all.filter(({ software }) => software !== entry.software)
  const find = (type: SettledClaim['type']) => entry.claims.find(claim => claim.type === type)
  const isTaken = (wanted: SettledClaim['type']) =>
    others.some(({ claims }) => claims.some(({ type }) => type === wanted))
  const sql = find('sql-new')
  if (sql && isTaken('sql-local')) return { reason: 'brings-sql', citation: sql.citation }
  const stop = find('iis-stop')
  if (stop && isTaken('iis-site')) return { reason: 'stops-iis', citation: stop.citation }
  const restart = find('restart')
  if (restart && others.length > 0) return { reason: 'restarts', citation: restart.citation }
  return { reason: 'no-order', citation: (entry.claims[0] as SettledClaim).citation }
}
