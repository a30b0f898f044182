import type { Procedure } from '../../../checklists/procedure.ts'
import { listSymptomSections } from '../../../checklists/troubleshooting.ts'
import { troubleshooting } from './troubleshooting.data.ts'

/** From what one sees to what helps (manual 10); the sections of all other symptoms are left out. */
export const troubleshoot = {
  id: 'troubleshoot',
  group: 'help',
  parameters: [
    'siteName',
    'symptom',
    'hostName',
    'httpsPort',
    'mqttPort',
    'newDynamicPortStart',
    'newDynamicPortCount',
    'serviceAccount',
    'authentication',
    'sqlLogin',
    'sqlInstance',
    'sqlPath',
    'streamPath',
  ],
  sections: listSymptomSections(troubleshooting),
} as const satisfies Procedure
