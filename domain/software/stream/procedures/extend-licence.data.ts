import type { Procedure } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { extendLocal } from '../workflows/extend.data.ts'
import {
  considerCloud,
  extensionBooked,
  extensionLeaveMachine,
  extensionNeed,
  extensionPlanNewKey,
  licenceCheck,
  orderExtension,
} from './licence-items.data.ts'

/** More points for a licence that is in use (manual 5.1.1, 5.1.2, 11.3.2). */
export const extendLicence = {
  id: 'extend-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'extension', 'httpsPort'],
  turns: { licence: { 'on-this-machine': 'on-this-machine' } },
  sections: [
    {
      id: 'licence-extension-order',
      inOrder: true,
      items: [extensionNeed, orderExtension],
    },
    {
      id: 'licence-extension-cloud',
      when: 'licence-cloud',
      inOrder: true,
      items: [extensionBooked, extensionLeaveMachine],
    },
    {
      id: 'licence-extension-local',
      when: 'licence-local',
      inOrder: true,
      items: [extensionPlanNewKey, considerCloud],
    },
    {
      id: 'licence-local-set-up',
      when: 'licence-local',
      inOrder: true,
      items: itemsOf(extendLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    { id: 'licence-check', inOrder: true, items: licenceCheck },
  ],
} as const satisfies Procedure
