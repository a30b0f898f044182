import { type ChecklistScenario, checklists } from './checklists.ts'

/** The checklists of every software as data. */
export const everyChecklist: readonly ChecklistScenario[] = [...checklists]
