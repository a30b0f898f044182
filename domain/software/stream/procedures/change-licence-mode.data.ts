import type { Procedure } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { changeToCloud, changeToLocal } from '../workflows/change-mode.data.ts'
import {
  askForNextGeneration,
  confirmLocalMode,
  licenceCheck,
  modeAskForCloud,
  modeAskForLocal,
  modeCloudAgreed,
  modeLeaveLicenceAlone,
  modeLocalAgreed,
  reachLicenceServer,
} from './licence-items.data.ts'

/** Another licence mode on the same machine (manual 5.3.2, its closing remark). */
export const changeLicenceMode = {
  id: 'change-licence-mode',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'modeChange', 'httpsPort'],
  turns: { licence: { 'on-this-machine': 'on-this-machine' } },
  sections: [
    {
      id: 'licence-prepare',
      items: [
        { ...askForNextGeneration, when: 'to-cloud' },
        { ...confirmLocalMode, when: { not: 'to-cloud' } },
        { ...modeLeaveLicenceAlone, when: 'to-cloud' },
        { ...reachLicenceServer, when: 'to-cloud' },
      ],
    },
    {
      id: 'licence-mode-agree',
      inOrder: true,
      items: [
        { ...modeAskForCloud, when: 'to-cloud' },
        { ...modeCloudAgreed, when: 'to-cloud' },
        { ...modeAskForLocal, when: { not: 'to-cloud' } },
        { ...modeLocalAgreed, when: { not: 'to-cloud' } },
      ],
    },
    {
      id: 'licence-cloud-set-up',
      when: 'to-cloud',
      inOrder: true,
      items: itemsOf(changeToCloud, 'set-up-cloud'),
    },
    {
      id: 'licence-cloud-release',
      when: { not: 'to-cloud' },
      inOrder: true,
      items: itemsOf(changeToLocal, 'release-cloud'),
    },
    {
      id: 'licence-cloud-free',
      when: { not: 'to-cloud' },
      inOrder: true,
      items: itemsOf(changeToLocal, 'call-to-free', 'await-free'),
    },
    {
      id: 'licence-local-set-up',
      when: { not: 'to-cloud' },
      inOrder: true,
      items: itemsOf(changeToLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    { id: 'licence-check', inOrder: true, items: licenceCheck },
  ],
} as const satisfies Procedure
