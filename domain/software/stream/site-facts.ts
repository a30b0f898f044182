import type { SoftwareFacts, WorkflowOfMode } from '../../site/site-facts.ts'
import { workflows } from './workflows/workflows.ts'

/** Which of stream's parameters take over what is known of the site. */
export const takes = {
  siteName: 'site-name',
  hostName: 'machine-name',
  size: 'size',
  licenceMode: 'licence-mode',
  extension: 'extension',
  licenceOrder: 'order',
  besideIzytroniq: { beside: 'izytroniq-enterprise' },
  besideSage: { beside: 'sage-100c-crm' },
  besideIsogeo: { beside: 'isogeo-scan-fme' },
} as const satisfies SoftwareFacts['takes']

const changes = {
  'local-to-cloud': { during: 'local', after: 'cloud' },
  'cloud-to-local': { during: 'cloud', after: 'local' },
} as const

/** Every licence workflow with its mode, as the checklist of the same items is asked for. */
export const workflowsOfModes: readonly WorkflowOfMode[] = workflows.map(workflow => {
  const { licenceMode, modeChange } = workflow.procedure.parameters
  const change =
    modeChange === 'local-to-cloud' || modeChange === 'cloud-to-local' ? changes[modeChange] : null
  const mode = licenceMode === 'local' ? 'local' : 'cloud'
  return { workflow, ...(change ?? { during: mode, after: mode }) }
})
