import type { Procedure } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { recoverCloud, recoverLocal } from '../workflows/recover.data.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  checkLocalActive,
  considerCloud,
  licenceCheck,
  poolAtHand,
  reachLicenceServer,
  recoverAskWhichWay,
  recoverCloudDeadline,
  recoverDemoMode,
  recoverLocalDeadline,
  recoverNoKill,
  recoverReplacementIfChosen,
  sourceFindCause,
  sourceLocalNone,
  sourceRestart,
  sourceTellVendor,
  streamInstalled,
} from './licence-items.data.ts'

const [checkValues, checkNextDay, ...keeping] = licenceCheck

/** Getting the licence back after a crash, a change of the machine, or when its source can't be reached. */
export const recoverLicence = {
  id: 'recover-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'licenceLoss', 'httpsPort'],
  turns: { licence: { lost: 'on-this-machine', 'on-this-machine': 'on-this-machine' } },
  sections: [
    {
      id: 'licence-time-left',
      items: [
        { ...recoverDemoMode, when: 'machine-lost' },
        { ...recoverCloudDeadline, when: { all: ['licence-cloud', { not: 'machine-lost' }] } },
        // Without a change of the machine a local licence is not lost: it asks for no connection (manual 5.1.2).
        { ...recoverLocalDeadline, when: { all: ['licence-local', 'machine-changed'] } },
        { ...recoverNoKill, when: { all: ['licence-local', { not: 'machine-lost' }] } },
        { ...streamInstalled, when: 'machine-lost' },
      ],
    },
    {
      id: 'licence-cloud-ready',
      alongside: true,
      when: 'licence-cloud',
      items: [reachLicenceServer, { ...poolAtHand, when: { not: 'source-unreachable' } }],
    },
    {
      id: 'licence-source',
      when: 'source-unreachable',
      inOrder: true,
      items: [
        { ...sourceFindCause, when: 'licence-cloud' },
        { ...sourceRestart, when: 'licence-cloud' },
        { ...sourceTellVendor, when: 'licence-cloud' },
        { ...sourceLocalNone, when: 'licence-local' },
      ],
    },
    {
      id: 'licence-cloud-free',
      when: { all: ['licence-cloud', 'machine-lost'] },
      inOrder: true,
      items: itemsOf(recoverCloud, 'call-to-free', 'await-free'),
    },
    {
      id: 'licence-cloud-set-up',
      when: { all: ['licence-cloud', { not: 'source-unreachable' }] },
      inOrder: true,
      items: itemsOf(recoverCloud, 'set-up-cloud'),
    },
    {
      id: 'licence-replacement',
      when: { all: ['licence-local', 'machine-lost'] },
      inOrder: true,
      items: itemsOf(recoverLocal, 'explain-loss', 'request-replacement', 'await-replacement'),
    },
    {
      id: 'licence-way',
      when: { all: ['licence-local', 'machine-changed'] },
      inOrder: true,
      items: [recoverAskWhichWay, recoverReplacementIfChosen],
    },
    {
      id: 'licence-local-set-up',
      when: { all: ['licence-local', { not: 'source-unreachable' }] },
      inOrder: true,
      items: itemsOf(recoverLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    {
      id: 'licence-check',
      inOrder: true,
      items: [
        checkValues,
        // While a grace period runs, the next day shows nothing; where the source was not reached, nothing was set up.
        { ...checkNextDay, when: 'machine-lost' },
        { ...checkLocalActive, when: { all: ['licence-local', 'machine-changed'] } },
        ...keeping,
        { ...replaceDefaultCredentials, when: 'machine-lost' },
        { ...considerCloud, when: 'licence-local' },
      ],
    },
  ],
} as const satisfies Procedure
