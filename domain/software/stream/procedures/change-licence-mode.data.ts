import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  askForNextGeneration,
  cloudFree,
  cloudRelease,
  cloudSetUp,
  confirmLocalMode,
  licenceCheck,
  localSetUp,
  reachLicenceServer,
} from './licence-items.data.ts'

/** Another licence mode on the same machine (manual 5.3.2, its closing remark). */
export const changeLicenceMode = {
  id: 'change-licence-mode',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'modeChange', 'httpsPort'],
  sections: [
    {
      id: 'licence-prepare',
      items: [
        { ...askForNextGeneration, when: 'to-cloud' },
        { ...confirmLocalMode, when: { not: 'to-cloud' } },
        {
          id: 'stream.licence.mode-leave-licence-alone',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          when: 'to-cloud',
          citation: cite('5.3.2'),
          rulings: ['local-to-cloud-steps'],
        },
        { ...reachLicenceServer, when: 'to-cloud' },
      ],
    },
    {
      id: 'licence-mode-agree',
      inOrder: true,
      items: [
        {
          id: 'stream.licence.mode-ask-for-cloud',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 15,
          when: 'to-cloud',
          citation: cite('5.3.2'),
          rulings: ['local-to-cloud-steps'],
        },
        {
          id: 'stream.licence.mode-cloud-agreed',
          severity: 'blocker',
          role: 'vendor',
          effortMinutes: 30,
          leadDays: 3,
          when: 'to-cloud',
          citation: cite('5.3.2'),
          further: [cite('5.2.1')],
          rulings: ['local-to-cloud-steps'],
        },
        {
          id: 'stream.licence.mode-ask-for-local',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 15,
          when: { not: 'to-cloud' },
          citation: cite('5.3.2'),
          rulings: ['cloud-to-local-silent'],
        },
        {
          id: 'stream.licence.mode-local-agreed',
          severity: 'blocker',
          role: 'vendor',
          effortMinutes: 30,
          leadDays: 3,
          when: { not: 'to-cloud' },
          citation: cite('5.3.2'),
          rulings: ['cloud-to-local-silent'],
        },
      ],
    },
    { id: 'licence-cloud-set-up', when: 'to-cloud', inOrder: true, items: cloudSetUp },
    { id: 'licence-cloud-release', when: { not: 'to-cloud' }, inOrder: true, items: cloudRelease },
    { id: 'licence-cloud-free', when: { not: 'to-cloud' }, inOrder: true, items: cloudFree },
    { id: 'licence-local-set-up', when: { not: 'to-cloud' }, inOrder: true, items: localSetUp },
    { id: 'licence-check', inOrder: true, items: licenceCheck },
  ],
} as const satisfies Procedure
