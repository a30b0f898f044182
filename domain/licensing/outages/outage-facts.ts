import type { Role } from '../../checklists/procedure.ts'
import type { Citation } from '../../shared/citation.ts'

export const losses = ['connection', 'local-licence', 'hardware-key', 'licence-server'] as const
/** What is lost: the connection of a cloud licence, a local licence, a hardware key, a licence server of the own network. */
export type Loss = (typeof losses)[number]

/** When something is due: hours after the loss, before grace ends or after it. */
export type Due = { afterLoss: number } | { beforeEnd: number } | { afterEnd: number }

export type MilestoneCode =
  | 'note-the-day'
  | 'find-the-cause'
  | 'tell-hager-services'
  | 'settle-other-way'
  | 'leave-as-it-is'
  | 'ask-for-replacement'
  | 'key-delivered'
  | 'look-for-key'
  | 'start-licence-server'
  | 'licence-back'
  | 'expect-stop'

export type OutageAssumption =
  | 'iconics-other-version'
  | 'counted-from-start-of-day'
  | 'demo-follows-grace'
  | 'milestones-are-our-advice'
  | 'recovery-display-not-said'
  | 'not-a-mode-of-the-manual'

export type OutageMilestone = { code: MilestoneCode; role: Role; due: Due; citation: Citation }

/** What happens to a licence once its source is lost; all times in hours. */
export type LossFacts = {
  grace: { hours: number; mostHours?: number; citation: Citation }
  /** What the operator sees meanwhile. */
  sees: 'license-failing' | 'runs-as-licensed'
  milestones: readonly OutageMilestone[]
  assumptions?: readonly { code: OutageAssumption; citation: Citation }[]
}

/** What a pack must say for an outage to be planned. */
export type OutageFacts = {
  losses: Readonly<Record<Loss, LossFacts>>
  demo: { hours: number; tags: number; citation: Citation }
  assumptions: readonly { code: OutageAssumption; citation: Citation }[]
}
