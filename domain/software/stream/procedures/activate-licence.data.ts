import type { Procedure } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { activateCloud, activateLocal } from '../workflows/activate.data.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  askForNextGeneration,
  confirmLocalMode,
  licenceCheck,
  orderLicence,
  poolDelivered,
  reachLicenceServer,
  requestPool,
  streamInstalled,
} from './licence-items.data.ts'

/** Setting up the licence on a machine for the first time (manual 5.2.1, 5.3.1). */
export const activateLicence = {
  id: 'activate-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'licenceOrder', 'httpsPort'],
  turns: { licence: { none: 'on-this-machine', ordered: 'on-this-machine' } },
  sections: [
    {
      id: 'licence-prepare',
      items: [
        orderLicence,
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
    {
      id: 'licence-cloud-set-up',
      when: 'licence-cloud',
      inOrder: true,
      items: itemsOf(activateCloud, 'set-up-cloud'),
    },
    {
      id: 'licence-local-set-up',
      when: 'licence-local',
      inOrder: true,
      items: itemsOf(activateLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    { id: 'licence-check', inOrder: true, items: [...licenceCheck, replaceDefaultCredentials] },
  ],
} as const satisfies Procedure
