import { type Plan, planChecklist } from '#domain/checklists/plan-checklist.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { isOpen, type Shown } from './filters.tsx'

/** The plan of what still waits, for everybody or for the role whose items are shown; null where nothing does. */
export function planOpen(
  checklist: Checklist,
  entries: Readonly<Record<string, Parameters<typeof isOpen>[0]>>,
  role: Shown['role'],
): Plan | null {
  const items = checklist.sections
    .flatMap(section => section.items)
    .filter(item => isOpen(entries[item.id]) && (role === 'all' || item.role === role))
  return items.length > 0 ? planChecklist(items) : null
}
