import type { Ruling } from '../../../checklists/procedure.ts'
import type { Citation } from '../../../shared/citation.ts'
import type { WorkflowId } from '../workflow.ts'
import type { LicenceLoss, ValueName } from './message-values.ts'

/** What must never stand in a message to the vendor, and where that is read from. */
export type Secret = {
  code: 'passwords' | 'site-key-file' | 'remote-access' | 'stale-site-code'
  citation: Citation
}

/** What one workflow asks of the vendor: which values it needs, which it may hold, and on what that rests. */
export type MessageFacts = {
  needs: readonly ValueName[]
  mayHold: readonly ValueName[]
  citation: Citation
  further?: readonly Citation[]
  rulings: readonly string[]
  /** The losses for which it asks for different things. */
  losses?: readonly LicenceLoss[]
  /** The workflow whose message follows once this one is answered. */
  next?: WorkflowId
}

/** What a pack must say for messages to be composed. */
export type MessagesFacts = {
  /** The loss that an event of a workflow tells of. */
  lossByEvent: Readonly<Partial<Record<string, LicenceLoss>>>
  byWorkflow: Readonly<Record<WorkflowId, MessageFacts>>
  secrets: readonly Secret[]
  /** Where a message holds a Site code. */
  staleSiteCode: Secret
  rulings: Readonly<Record<string, Ruling>>
}
