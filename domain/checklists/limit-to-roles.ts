import { uniqueCitations } from '../shared/citation.ts'
import { explainChecklist } from './explain-checklist.ts'
import { planChecklist } from './plan-checklist.ts'
import type { Item, Procedure, ProcedureFacts, Role } from './procedure.ts'
import type { Checklist } from './tailor-checklist.ts'

/**
 * The part of a checklist that lies with some roles: their items, what of theirs was left out, and the plan, the
 * rulings and the citations of those items alone.
 */
export function limitToRoles(
  facts: ProcedureFacts,
  procedure: Procedure,
  checklist: Checklist,
  roles: readonly Role[],
): Checklist {
  const known = new Map<string, Item>(
    procedure.sections.flatMap(section => section.items).map(item => [item.id, item]),
  )
  const sections = checklist.sections
    .map(({ id, items }) => ({ id, items: items.filter(item => roles.includes(item.role)) }))
    .filter(section => section.items.length > 0)
  const items = sections.flatMap(section => section.items)
  const plan = planChecklist(items)
  const rulings = new Set(items.flatMap(({ id }) => known.get(id)?.rulings ?? []))
  return {
    ...checklist,
    sections,
    leftOut: checklist.leftOut.filter(({ id }) => roles.includes(known.get(id)?.role as Role)),
    plan,
    assumptions: checklist.assumptions.filter(({ code }) => !(code in facts.rulings) || rulings.has(code)),
    citations: uniqueCitations(items.flatMap(item => [item.citation, ...item.further])),
    explanation: [...checklist.explanation.slice(0, -1), ...explainChecklist(facts, new Map(), plan, {})],
  }
}
