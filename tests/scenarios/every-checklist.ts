import { type ChecklistScenario, checklists } from './checklists.ts'
import { isogeoChecklists } from './isogeo-checklists.ts'
import { izytroniqChecklists } from './izytroniq-checklists.ts'
import { sageChecklists } from './sage-checklists.ts'

/** The checklists of every software as data. */
export const everyChecklist: readonly ChecklistScenario[] = [
  ...checklists,
  ...izytroniqChecklists,
  ...sageChecklists,
  ...isogeoChecklists,
]
