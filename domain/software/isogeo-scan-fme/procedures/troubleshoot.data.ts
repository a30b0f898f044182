import type { Procedure } from '../../../checklists/procedure.ts'
import { listSymptomSections } from '../../../checklists/troubleshooting.ts'
import { troubleshooting } from './troubleshooting.data.ts'

/** From what one sees to what helps; the sections of all other symptoms are left out. */
export const troubleshoot = {
  id: 'troubleshoot',
  group: 'help',
  parameters: [
    'siteName',
    'symptom',
    'serverName',
    'workGroups',
    'windowsAccount',
    'installFolder',
    'thirdPartyLicences',
  ],
  open: ['workGroups'],
  sections: listSymptomSections(troubleshooting),
} as const satisfies Procedure
