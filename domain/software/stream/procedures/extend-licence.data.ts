import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { considerCloud, licenceCheck, localSetUp } from './licence-items.data.ts'

/** More points for a licence that is in use (manual 5.1.1, 5.1.2, 11.3.2). */
export const extendLicence = {
  id: 'extend-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'extension', 'httpsPort'],
  sections: [
    {
      id: 'licence-extension-order',
      inOrder: true,
      items: [
        {
          id: 'stream.licence.extension-need',
          severity: 'major',
          role: 'sales',
          effortMinutes: 20,
          citation: cite('5.1.1'),
        },
        {
          id: 'stream.licence.order-extension',
          severity: 'blocker',
          role: 'sales',
          effortMinutes: 15,
          leadDays: 5,
          citation: cite('11.3.2'),
          further: [cite('5.1.1')],
          rulings: ['extensions-listed-at-11-3-2'],
        },
      ],
    },
    {
      id: 'licence-extension-cloud',
      when: 'licence-cloud',
      inOrder: true,
      items: [
        {
          id: 'stream.licence.extension-booked',
          severity: 'blocker',
          role: 'vendor',
          effortMinutes: 15,
          leadDays: 2,
          citation: cite('5.1.2'),
          rulings: ['extension-steps'],
        },
        {
          id: 'stream.licence.extension-leave-machine',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 1,
          citation: cite('5.1.2'),
        },
      ],
    },
    {
      id: 'licence-extension-local',
      when: 'licence-local',
      inOrder: true,
      items: [
        {
          id: 'stream.licence.extension-plan-new-key',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          citation: cite('5.1.2'),
          rulings: ['extension-steps'],
        },
        considerCloud,
      ],
    },
    { id: 'licence-local-set-up', when: 'licence-local', inOrder: true, items: localSetUp },
    { id: 'licence-check', inOrder: true, items: licenceCheck },
  ],
} as const satisfies Procedure
