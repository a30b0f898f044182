import { type Finding, isSo, listCircumstances, weighCondition } from '../parameters/condition.ts'
import { type Command, fillCommand } from '../parameters/fill-command.ts'
import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import { settleParameters } from '../parameters/settle-parameters.ts'
import { type Citation, uniqueCitations } from '../shared/citation.ts'
import type { Explained, Ruleset } from '../shared/explanation.ts'
import {
  assumeOfChecklist,
  type ChecklistStep,
  circumstanceOf,
  explainChecklist,
} from './explain-checklist.ts'
import { type Plan, planChecklist } from './plan-checklist.ts'
import type { Item, Procedure, ProcedureFacts } from './procedure.ts'
import { isStateId, type RouteState } from './route-state.ts'
import { weighItem } from './weigh-item.ts'

export type ChecklistItem = Pick<Item, 'id' | 'severity' | 'role' | 'effortMinutes' | 'citation'> & {
  leadDays: number
  irreversible: boolean
  /** The parameter that it is about, which another tool may know. */
  shows: string | null
  /** The circumstances that bring the item in; none for one that always applies. */
  because: Finding[]
  commands: Command[]
  further: readonly Citation[]
  /** Ids of the items of this checklist to finish before. */
  after: string[]
  wording: { key: string; values: Values }
}

type LeftOut = Pick<Item, 'id' | 'citation'> & {
  section: string
  because: Finding[]
  wording: ChecklistItem['wording']
}

type Values = Readonly<Record<string, string | number>>

export type Checklist = Explained<string, ChecklistStep> & {
  procedure: string
  /** Those that matter on this site, as given or by default. */
  parameters: ParameterValues
  /** What texts may be filled with: parameters and what derives from them. */
  values: Values
  sections: { id: string; items: ChecklistItem[] }[]
  leftOut: LeftOut[]
  plan: Plan
}

/**
 * Makes the checklist of a procedure for one site: the items that apply and why, what was left out and why, the
 * commands filled in, and the plan. Parameters must have passed the procedure's schema; those left out stand at
 * their defaults. On a route, its state leaves out what it excludes. Citations per item.
 */
export function tailorChecklist(
  facts: ProcedureFacts,
  ruleset: Ruleset,
  procedure: Procedure,
  given: Readonly<Record<string, ParameterValue | undefined>>,
  state: RouteState = {},
): Checklist {
  const { values: settled, defaulted, irrelevant } = settleParameters(facts, procedure, given)
  const values = valuesOf(facts, settled)
  const isUsed = (name: string) => !irrelevant.includes(name)
  const parameters = Object.fromEntries(Object.entries(settled).filter(([name]) => isUsed(name)))
  const known = new Map<string, boolean>()
  const holds = (id: string): boolean => {
    const found = known.get(id) ?? isSo(circumstanceOf(facts, id), settled)
    known.set(id, found)
    return found
  }
  const sections: Checklist['sections'] = []
  const leftOut: LeftOut[] = []
  const rulings = new Set<string>()
  let before: string[] = []
  for (const section of procedure.sections) {
    const items: ChecklistItem[] = []
    for (const item of section.items) {
      const wording = wordingOf(item, values)
      const { applies, because: deciding } = weighItem(section, item, holds, state)
      // What does not matter here is no reason, as long as there is another.
      const telling = deciding.filter(
        ({ circumstance: id }) => isStateId(id) || isUsed(circumstanceOf(facts, id).parameter),
      )
      const because = telling.length > 0 ? telling : deciding
      if (!applies) {
        // Without a word stands what belongs to a route alone, where there is none.
        if (because.length > 0)
          leftOut.push({ id: item.id, section: section.id, citation: item.citation, because, wording })
        continue
      }
      const previous = items.at(-1)?.id
      const entry = section.alongside ? [] : before
      const waitsFor = section.inOrder && previous !== undefined ? [previous] : entry
      items.push({
        ...presentItem(item, wording, holds),
        because,
        after: [...new Set([...(item.after ?? []), ...waitsFor])],
      })
      for (const ruling of item.rulings ?? []) rulings.add(ruling)
    }
    if (items.length === 0) continue
    sections.push({ id: section.id, items })
    const ends = section.inOrder ? items.slice(-1) : items
    before = [...(section.alongside ? before : []), ...ends.map(item => item.id)]
  }
  keepKnownPredecessors(sections.flatMap(section => section.items))
  const items = sections.flatMap(section => section.items)
  const plan = planChecklist(items)
  return {
    procedure: procedure.id,
    parameters,
    values,
    sections,
    leftOut,
    plan,
    ruleset,
    assumptions: assumeOfChecklist(facts, rulings, defaulted.filter(isUsed), parameters),
    citations: uniqueCitations(items.flatMap(item => [item.citation, ...item.further])),
    explanation: explainChecklist(facts, known, plan, state),
  }
}

/** Parameters and what derives from them, as texts and commands take them. */
export function valuesOf(facts: ProcedureFacts, parameters: ParameterValues): Values {
  const plain = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? String(value) : value,
  ])
  return { ...Object.fromEntries(plain), ...facts.deriveValues?.(parameters) }
}

function wordingOf(item: Item, values: Values): ChecklistItem['wording'] {
  const { key = item.id, values: own } = item.wording ?? {}
  return { key, values: own ? { ...values, ...own } : values }
}

function presentItem(item: Item, wording: ChecklistItem['wording'], holds: (id: string) => boolean) {
  const {
    id,
    severity,
    role,
    effortMinutes,
    leadDays = 0,
    irreversible = false,
    shows = null,
    citation,
    further = [],
  } = item
  const commands = (item.commands ?? [])
    .filter(command => command.when === undefined || weighCondition(command.when, holds).holds)
    .map(command => fillCommand(command, wording.values))
  return {
    id,
    severity,
    role,
    effortMinutes,
    leadDays,
    irreversible,
    shows,
    citation,
    further,
    commands,
    wording,
  }
}

/** What was left out is not waited for. */
function keepKnownPredecessors(items: ChecklistItem[]): void {
  const present = new Set(items.map(item => item.id))
  for (const item of items) item.after = item.after.filter(id => present.has(id) && id !== item.id)
}

/** The circumstances that a procedure's items and sections depend on. */
export function listCircumstancesOf(procedure: Procedure): string[] {
  const conditions = procedure.sections.flatMap(section => [
    section.when,
    ...section.items.flatMap(item => [item.when, ...(item.commands ?? []).map(command => command.when)]),
  ])
  const named = conditions.flatMap(when => (when === undefined ? [] : listCircumstances(when)))
  return [...new Set(named)].filter(id => !isStateId(id))
}
