import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  askForNextGeneration,
  cloudSetUp,
  confirmLocalMode,
  licenceCheck,
  localSetUp,
  poolDelivered,
  reachLicenceServer,
  requestPool,
  streamInstalled,
} from './licence-items.data.ts'

/** Setting up the licence on a machine for the first time (manual 5.2.1, 5.3.1). */
export const activateLicence = {
  id: 'activate-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'httpsPort'],
  sections: [
    {
      id: 'licence-prepare',
      items: [
        {
          id: 'stream.licence.order',
          severity: 'blocker',
          role: 'sales',
          effortMinutes: 30,
          leadDays: 5,
          citation: cite('5.1.1'),
          further: [cite('11.3.1'), cite('11.3.2')],
          rulings: ['extensions-listed-at-11-3-2'],
        },
        { ...confirmLocalMode, when: 'licence-local' },
        { ...askForNextGeneration, when: 'licence-cloud' },
        streamInstalled,
      ],
    },
    {
      id: 'licence-cloud-ready',
      alongside: true,
      when: 'licence-cloud',
      items: [reachLicenceServer, requestPool, poolDelivered],
    },
    { id: 'licence-cloud-set-up', when: 'licence-cloud', inOrder: true, items: cloudSetUp },
    { id: 'licence-local-set-up', when: 'licence-local', inOrder: true, items: localSetUp },
    { id: 'licence-check', inOrder: true, items: [...licenceCheck, replaceDefaultCredentials] },
  ],
} as const satisfies Procedure
