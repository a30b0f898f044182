import type { Item } from '../checklists/procedure.ts'
import type { ParameterValue, When } from '../parameters/parameter.ts'
import { type ConflictCode, type ConflictRule, conflictRules } from './conflict-rules.ts'
import { applyRule, type Conflict } from './find-conflicts.ts'
import type { Claim, ConflictFacts } from './footprint.ts'
import { type SettledClaim, settleFootprint } from './settle-footprint.ts'

/** Who settles each conflict, and our estimate of the minutes. */
const work: Readonly<Record<ConflictCode, Pick<Item, 'role' | 'effortMinutes'>>> = {
  'port-taken': { role: 'integrator', effortMinutes: 15 },
  'sql-not-offered': { role: 'dba', effortMinutes: 15 },
  'iis-stopped': { role: 'integrator', effortMinutes: 10 },
  'sql-version-too-old': { role: 'dba', effortMinutes: 30 },
  'sql-version-to-agree': { role: 'dba', effortMinutes: 15 },
  'sql-collation-differs': { role: 'dba', effortMinutes: 20 },
  'account-dedicated': { role: 'customer-it', effortMinutes: 10 },
  'restart-interrupts': { role: 'integrator', effortMinutes: 10 },
  'one-installation': { role: 'integrator', effortMinutes: 10 },
}

/** What a checklist asks of its own software. */
export type AskedOfSoftware = {
  /** Its parameters that decide over conflicts; every other stands as fixed, or at its default. */
  parameters: readonly string[]
  fixed?: Readonly<Record<string, ParameterValue>>
  /** The condition that each list of options stands for, by the options as the footprint names them. */
  options?: Readonly<Record<string, When>>
}

type Party = { software: string; claims: readonly SettledClaim[] }

/**
 * The conflicts of a software with others on its server as items of its checklists: each under the circumstance
 * `beside-<other>`, and `<parameter>-<value>` where a value that is asked for decides. The others stand at their
 * defaults. Citations of its own manual first.
 */
export function listConflictItems<Id extends string>(
  { footprints, names }: ConflictFacts<Id>,
  software: Id,
  others: readonly Id[],
  { parameters, fixed = {}, options = {} }: AskedOfSoftware,
): Item[] {
  const footprint = footprints[software]
  const always = footprint.claims.map(({ when: _when, ...claim }) => claim)
  const { values, claims } = settleFootprint({ ...footprint, claims: always }, fixed)
  const isAsked = (name: string | undefined) => name !== undefined && parameters.includes(name)
  return others.flatMap(other =>
    conflictRules.flatMap(rule =>
      claims.flatMap((claim, index) => {
        const { when } = footprint.claims[index] as Claim
        if (when && !isAsked(when.parameter) && !when.isOneOf.includes(values[when.parameter] ?? ''))
          return []
        const needed = when && isAsked(when.parameter) ? [conditionOf(when.isOneOf, options)] : []
        return settleFootprint(footprints[other], {}).claims.flatMap(theirs => {
          // The one rule that weighs a value that is asked for finds two that are equal.
          const isWeighed = rule.test !== undefined && isAsked(claim.parameter)
          const ours = isWeighed ? { ...claim, value: theirs.value } : claim
          const conflict = clash(rule, { software, claims: [ours] }, { software: other, claims: [theirs] })
          if (!conflict) return []
          const equal = isWeighed ? [`${kebab(claim.parameter ?? '')}-${theirs.value}`] : []
          const whose = { software, other, name: names[other], needed: [...needed, ...equal] }
          return [presentItem(conflict, ours, theirs, whose)]
        })
      }),
    ),
  )
}

function conditionOf(isOneOf: readonly ParameterValue[], options: Readonly<Record<string, When>>): When {
  const condition = options[isOneOf.join(' ')]
  if (condition === undefined) throw new RangeError(`No condition for ${isOneOf.join(' ')}`)
  return condition
}

function clash(rule: ConflictRule, one: Party, other: Party): Conflict | undefined {
  return rule.sameSoftware ? undefined : applyRule(rule, one, other)[0]
}

function presentItem(
  { code, severity, citations }: Conflict,
  ours: SettledClaim,
  theirs: SettledClaim,
  {
    software,
    other,
    name,
    needed,
  }: { software: string; other: string; name: string; needed: readonly When[] },
): Item {
  const use = code === 'port-taken' && ours.use ? `-${ours.use}` : ''
  const rulings = [
    ...[ours.assumption, theirs.assumption].filter(found => found !== undefined),
    ...(theirs.parameter || theirs.when ? ['neighbour-at-defaults'] : []),
  ]
  const beside = `beside-${shorten(other)}`
  return {
    id: `${software}.beside.${shorten(other)}-${code}${use}`,
    severity,
    ...work[code],
    when: needed.length > 0 ? { all: [beside, ...needed] } : beside,
    citation: ours.citation,
    further: citations.filter(citation => citation !== ours.citation),
    ...(rulings.length > 0 && { rulings }),
    wording: {
      key: `beside.${code}${use}`,
      values: { other: name, ours: String(ours.value), theirs: String(theirs.value) },
    },
  }
}

function shorten(software: string): string {
  return software.split('-')[0] ?? software
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
