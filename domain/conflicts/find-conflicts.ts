import { type Severity, severities } from '../checklists/procedure.ts'
import { type Citation, uniqueCitations } from '../shared/citation.ts'
import type { Assumption, Explained, Step } from '../shared/explanation.ts'
import {
  type ConflictCode,
  type ConflictKind,
  type ConflictRule,
  conflictRules,
  type Remedy,
} from './conflict-rules.ts'
import type { Installation } from './conflicts-input.ts'
import {
  type Claim,
  type ClaimType,
  type ConflictFacts,
  type Footprints,
  listSoftware,
  type PortUse,
} from './footprint.ts'
import { type OrderStep, orderInstallations } from './order-installations.ts'
import { type SettledClaim, type SettledFootprint, settleFootprint } from './settle-footprint.ts'

export type Conflict<Id extends string = string> = {
  id: string
  code: ConflictCode
  kind: ConflictKind
  severity: Severity
  /** Who claims the one thing and who the other. */
  software: readonly [Id, Id]
  /** What they claim. */
  values: readonly [string | number, string | number]
  uses: readonly PortUse[]
  remedy: Remedy
  citations: Citation[]
}

export type ConflictAssumption = NonNullable<Claim['assumption']> | 'defaults-used'
export type ConflictStep = `claim.${ClaimType}` | `conflict.${ConflictKind}` | `order.${OrderStep['reason']}`

export type Conflicts<Id extends string = string> = Explained<ConflictAssumption, ConflictStep> & {
  conflicts: Conflict<Id>[]
  order: OrderStep<Id>[]
}

type Settled<Id extends string> = SettledFootprint & { software: Id }
type Party<Id extends string> = { software: Id; claims: readonly SettledClaim[] }
type Side<Id extends string> = { software: Id; claim: SettledClaim }

/**
 * What clashes between installations on one server, the worst first, and the order of installation that follows.
 * Neither depends on the order in which they are given. Citations per conflict, of both manuals.
 */
export function findConflicts<Id extends string>(
  { footprints, ruleset }: ConflictFacts<Id>,
  installations: readonly Installation<Id>[],
): Conflicts<Id> {
  const ids = listSoftware(footprints)
  const settled = installations
    .map(({ software, parameters = {} }) => ({
      software,
      ...settleFootprint(footprints[software], parameters),
    }))
    .sort((one, other) => ids.indexOf(one.software) - ids.indexOf(other.software))
  const pairs = settled.flatMap((one, index) => settled.slice(index + 1).map(other => [one, other] as const))
  const found = conflictRules.flatMap(rule =>
    pairs.flatMap(([one, other]) =>
      (one.software === other.software) === Boolean(rule.sameSoftware) ? applyRule(rule, one, other) : [],
    ),
  )
  // Two installations of one software repeat what each of them has with a third.
  const order = orderInstallations(settled)
  const conflicts = [...new Map(found.map(conflict => [conflict.id, conflict])).values()]
    .map(conflict => ({ ...conflict, remedy: followOrder(conflict, order) }))
    .sort(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) || (one.id < other.id ? -1 : 1),
    )
  const explanation = explain(settled, conflicts, order)
  return {
    conflicts,
    order,
    ruleset,
    assumptions: assume(footprints, settled),
    citations: uniqueCitations([
      ...conflicts.flatMap(({ citations }) => citations),
      ...explanation.map(c => c.citation),
    ]),
    explanation,
  }
}

/** The remedy that goes with the order of installation: who is installed first can not be told to come last. */
function followOrder<Id extends string>(
  { remedy, software }: Conflict<Id>,
  order: readonly OrderStep<Id>[],
): Remedy {
  const [one, other] = software.map(id => order.findIndex(step => step.software === id)) as [number, number]
  if (remedy === 'plan-restart' && one < other) return 'plan-early-restart'
  if (remedy === 'plan-iis-stop' && one > other) return 'plan-late-iis-stop'
  return remedy
}

/** What one rule finds between two installations. */
export function applyRule<Id extends string>(
  rule: ConflictRule,
  one: Party<Id>,
  other: Party<Id>,
): Conflict<Id>[] {
  const [first, second] = rule.between
  const isMutual = first === second
  const directions = isMutual
    ? [[one, other] as const]
    : ([
        [one, other],
        [other, one],
      ] as const)
  return directions.flatMap(([left, right]) =>
    sidesOf(left, first).flatMap(a =>
      sidesOf(right, second)
        .filter(b => rule.test?.(a.claim, b.claim) ?? true)
        .map(b => presentConflict(rule, a, b)),
    ),
  )
}

function sidesOf<Id extends string>({ software, claims }: Party<Id>, type: SettledClaim['type']): Side<Id>[] {
  return claims.filter(claim => claim.type === type).map(claim => ({ software, claim }))
}

function presentConflict<Id extends string>(
  { code, kind, severity, remedy }: ConflictRule,
  a: Side<Id>,
  b: Side<Id>,
): Conflict<Id> {
  const change = code === 'port-taken' ? (a.claim.change ?? b.claim.change) : undefined
  const values = [a.claim.value, b.claim.value] as const
  return {
    id: [code, a.software, b.software, ...(kind === 'port' ? [values[0]] : [])].join('.'),
    code,
    kind,
    severity,
    software: [a.software, b.software],
    values,
    uses: [a.claim.use, b.claim.use].filter(use => use !== undefined),
    remedy: change?.code ?? remedy,
    citations: uniqueCitations([a.claim.citation, b.claim.citation, ...(change ? [change.citation] : [])]),
  }
}

function assume<Id extends string>(
  footprints: Footprints<Id>,
  settled: readonly Settled<Id>[],
): Assumption<ConflictAssumption>[] {
  const found = settled.flatMap(({ software, values, defaulted, claims }) => [
    ...claims.flatMap(({ assumption, citation }) =>
      assumption ? [{ code: assumption, values: { software }, citation }] : [],
    ),
    ...(defaulted.length > 0
      ? [
          {
            code: 'defaults-used' as const,
            values: { software, list: defaulted.map(name => `${name} = ${values[name]}`).join(', ') },
            citation: footprints[software].defaultsFrom,
          },
        ]
      : []),
  ])
  return [...new Map(found.map(entry => [JSON.stringify(entry), entry])).values()]
}

function explain(
  settled: readonly Settled<string>[],
  conflicts: readonly Conflict[],
  order: readonly OrderStep[],
): Step<ConflictStep>[] {
  return [
    ...settled.flatMap(({ software, claims }) =>
      claims.map(({ type, use, value, citation }) => ({
        code: `claim.${type}` as const,
        expression: [software, ...(use ? [use] : [])].join(' '),
        value,
        citation,
      })),
    ),
    ...conflicts.map(({ kind, severity, software, values, citations }) => ({
      code: `conflict.${kind}` as const,
      expression: software.map((id, index) => `${id}: ${values[index]}`).join(' / '),
      value: severity,
      citation: citations[0] as Citation,
    })),
    ...order.map(({ position, software, reason, citation }) => ({
      code: `order.${reason}` as const,
      expression: software,
      value: position,
      citation,
    })),
  ]
}
