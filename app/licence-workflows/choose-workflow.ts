import type { WorkflowId } from '#domain/licensing/workflows/workflow.ts'

export const purposes = ['activate', 'transfer', 'change', 'extend', 'upgrade', 'recover'] as const
export type Purpose = (typeof purposes)[number]
export type Mode = 'cloud' | 'local'
export type OldMachine = 'here' | 'gone'

/** Whether it matters if stream is still on the old machine: only there a local licence can be killed. */
export const asksForOldMachine = (purpose: Purpose, mode: Mode): boolean =>
  purpose === 'transfer' && mode === 'local'

/** The workflow that does what is about to happen. */
export function chooseWorkflow(purpose: Purpose, mode: Mode, old: OldMachine): WorkflowId {
  if (purpose === 'change') return mode === 'cloud' ? 'change-to-local' : 'change-to-cloud'
  if (asksForOldMachine(purpose, mode) && old === 'gone') return 'replace-site-key'
  return `${purpose}-${mode}`
}
