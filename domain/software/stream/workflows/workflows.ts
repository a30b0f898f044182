import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { activateCloud, activateLocal } from './activate.data.ts'
import { changeToCloud, changeToLocal } from './change-mode.data.ts'
import { extendCloud, extendLocal } from './extend.data.ts'
import { recoverCloud, recoverLocal } from './recover.data.ts'
import { replaceSiteKey, transferCloud, transferLocal } from './transfer.data.ts'
import { upgradeCloud, upgradeLocal } from './upgrade.data.ts'

/** Every licence workflow of stream, in the order of the life of a licence. */
export const workflows: readonly Workflow[] = [
  activateCloud,
  activateLocal,
  transferCloud,
  transferLocal,
  replaceSiteKey,
  changeToCloud,
  changeToLocal,
  extendCloud,
  extendLocal,
  upgradeCloud,
  upgradeLocal,
  recoverCloud,
  recoverLocal,
]

/** A workflow by its id; undefined where there is none. */
export function findWorkflow(id: string): Workflow | undefined {
  return workflows.find(workflow => workflow.id === id)
}
