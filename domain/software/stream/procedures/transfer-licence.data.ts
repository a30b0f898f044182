import type { Procedure } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { replaceSiteKey, transferCloud, transferLocal } from '../workflows/transfer.data.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  agreeDay,
  keepOldInstallation,
  licenceCheck,
  oldMachineMayGo,
  poolAtHand,
  reachLicenceServer,
  streamInstalled,
} from './licence-items.data.ts'

/** Moving the licence to another machine (manual 5.2.2, 5.3.2). */
export const transferLicence = {
  id: 'transfer-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'oldMachine', 'httpsPort'],
  turns: { licence: { 'on-old-machine': 'moved' } },
  sections: [
    {
      id: 'licence-prepare',
      items: [
        { ...keepOldInstallation, when: { all: ['licence-local', 'old-machine-installed'] } },
        streamInstalled,
        agreeDay,
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
      items: itemsOf(transferCloud, 'release-cloud'),
    },
    {
      id: 'licence-cloud-free',
      when: 'licence-cloud',
      inOrder: true,
      items: itemsOf(transferCloud, 'call-to-free', 'await-free'),
    },
    {
      id: 'licence-cloud-set-up',
      when: 'licence-cloud',
      inOrder: true,
      items: itemsOf(transferCloud, 'set-up-cloud'),
    },
    {
      id: 'licence-local-kill',
      when: { all: ['licence-local', 'old-machine-installed'] },
      inOrder: true,
      items: itemsOf(transferLocal, 'kill-licence', 'send-kill-codes', 'await-kill'),
    },
    {
      id: 'licence-replacement',
      when: { all: ['licence-local', { not: 'old-machine-installed' }] },
      inOrder: true,
      items: itemsOf(replaceSiteKey, 'explain-loss', 'request-replacement', 'await-replacement'),
    },
    {
      id: 'licence-local-set-up',
      when: 'licence-local',
      inOrder: true,
      items: itemsOf(transferLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    {
      id: 'licence-check',
      inOrder: true,
      items: [
        ...licenceCheck,
        replaceDefaultCredentials,
        { ...oldMachineMayGo, when: 'old-machine-installed' },
      ],
    },
  ],
} as const satisfies Procedure
