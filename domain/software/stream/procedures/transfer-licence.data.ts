import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  cloudFree,
  cloudRelease,
  cloudSetUp,
  licenceCheck,
  localKill,
  localSetUp,
  poolAtHand,
  reachLicenceServer,
  siteKeyReplacement,
  streamInstalled,
} from './licence-items.data.ts'

/** Moving the licence to another machine (manual 5.2.2, 5.3.2). */
export const transferLicence = {
  id: 'transfer-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'oldMachine', 'httpsPort'],
  sections: [
    {
      id: 'licence-prepare',
      items: [
        {
          id: 'stream.licence.keep-old-installation',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: { all: ['licence-local', 'old-machine-installed'] },
          citation: cite('5.3.2'),
        },
        streamInstalled,
        {
          id: 'stream.licence.agree-day',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 15,
          leadDays: 2,
          citation: cite('5.2.2'),
          further: [cite('5.3.2')],
          rulings: ['own-advice'],
        },
      ],
    },
    {
      id: 'licence-cloud-ready',
      alongside: true,
      when: 'licence-cloud',
      items: [reachLicenceServer, poolAtHand],
    },
    {
      id: 'licence-cloud-release',
      when: { all: ['licence-cloud', 'old-machine-installed'] },
      inOrder: true,
      items: cloudRelease,
    },
    { id: 'licence-cloud-free', when: 'licence-cloud', inOrder: true, items: cloudFree },
    { id: 'licence-cloud-set-up', when: 'licence-cloud', inOrder: true, items: cloudSetUp },
    {
      id: 'licence-local-kill',
      when: { all: ['licence-local', 'old-machine-installed'] },
      inOrder: true,
      items: localKill,
    },
    {
      id: 'licence-replacement',
      when: { all: ['licence-local', { not: 'old-machine-installed' }] },
      inOrder: true,
      items: siteKeyReplacement,
    },
    { id: 'licence-local-set-up', when: 'licence-local', inOrder: true, items: localSetUp },
    {
      id: 'licence-check',
      inOrder: true,
      items: [
        ...licenceCheck,
        replaceDefaultCredentials,
        {
          id: 'stream.licence.old-machine-may-go',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 2,
          when: 'old-machine-installed',
          citation: cite('5.3.2'),
          further: [cite('5.2.2')],
        },
      ],
    },
  ],
} as const satisfies Procedure
