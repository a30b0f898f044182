import type { LicenceMode } from '../licensing/mode-advice/mode-facts.ts'
import { followWorkflow, isRefusal } from '../licensing/workflows/follow-workflow.ts'
import { valueAt, workflowEventsOf } from './look-up-site.ts'
import type { Site } from './site.ts'
import type { SiteFacts, WorkflowOfMode } from './site-facts.ts'
import { workflowPath } from './site-path.ts'

export type KnownMode = { value: LicenceMode; source: 'workflow' | 'licence-mode' }

/** The modes that are known of a site's licence: by the workflow that was last gone on with, and as chosen. */
export function listKnownModes(site: Site, { estimated, software }: SiteFacts): KnownMode[] {
  const chosen = valueAt(site, 'licence/mode')
  const begun = (software[estimated.software]?.workflows ?? [])
    .map(known => ({ known, at: site.fields[workflowPath(estimated.software, known.workflow.id)]?.at ?? '' }))
    .filter(({ known }) => workflowEventsOf(site, estimated.software, known.workflow.id).length > 0)
    .sort((one, other) => (one.at > other.at ? -1 : 1))
  const [last] = begun
  return [
    ...(last ? [{ value: modeOf(site, estimated.software, last.known), source: 'workflow' } as const] : []),
    ...(chosen ? [{ value: chosen, source: 'licence-mode' } as const] : []),
  ]
}

function modeOf(site: Site, software: string, { workflow, during, after }: WorkflowOfMode): LicenceMode {
  const standing = followWorkflow(workflow, workflowEventsOf(site, software, workflow.id))
  const start = followWorkflow(workflow, [])
  if (isRefusal(standing) || isRefusal(start)) return during
  return standing.state.id === start.ahead.at(-1)?.id ? after : during
}
