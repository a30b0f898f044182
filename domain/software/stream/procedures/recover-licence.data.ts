import type { Procedure } from '../../../checklists/procedure.ts'
import { iconics } from '../iconics.data.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from './administration-tool.data.ts'
import {
  cloudFree,
  cloudSetUp,
  considerCloud,
  licenceCheck,
  localSetUp,
  poolAtHand,
  reachLicenceServer,
  siteKeyReplacement,
  streamInstalled,
} from './licence-items.data.ts'

/** Getting the licence back after a crash, a change of the machine, or when its source can't be reached. */
export const recoverLicence = {
  id: 'recover-licence',
  group: 'licence',
  parameters: ['siteName', 'hostName', 'licenceMode', 'licenceLoss', 'httpsPort'],
  sections: [
    {
      id: 'licence-time-left',
      items: [
        {
          id: 'stream.licence.recover-demo-mode',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 5,
          when: 'machine-lost',
          citation: iconics.licensingOptions,
          rulings: ['iconics-other-version'],
        },
        {
          id: 'stream.licence.recover-cloud-deadline',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: { all: ['licence-cloud', { not: 'machine-lost' }] },
          citation: iconics.gracePeriods,
          rulings: ['iconics-other-version'],
        },
        {
          id: 'stream.licence.recover-local-deadline',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: { all: ['licence-local', { not: 'machine-lost' }] },
          citation: iconics.gracePeriods,
          rulings: ['iconics-other-version'],
        },
        {
          id: 'stream.licence.recover-no-kill',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 1,
          when: { all: ['licence-local', { not: 'machine-lost' }] },
          citation: cite('5.3.2'),
          rulings: ['recovery-steps'],
        },
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
        {
          id: 'stream.licence.source-find-cause',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 30,
          when: 'licence-cloud',
          commands: [{ shell: 'powershell', template: 'Resolve-DnsName -Name cloudlicensing.iconics.com' }],
          citation: iconics.cloudLicences,
          further: [cite('5.1.2')],
          rulings: ['iconics-other-version'],
        },
        {
          id: 'stream.licence.source-restart',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          when: 'licence-cloud',
          commands: [{ shell: 'gui', path: 'gui.restart-machine' }],
          citation: iconics.cloudLicences,
          rulings: ['iconics-other-version', 'recovery-steps'],
        },
        {
          id: 'stream.licence.source-tell-vendor',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          when: 'licence-cloud',
          citation: iconics.gracePeriods,
          rulings: ['iconics-other-version', 'recovery-steps'],
        },
        {
          id: 'stream.licence.source-local-none',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          when: 'licence-local',
          commands: [{ shell: 'gui', path: 'gui.licence-utility' }],
          citation: cite('5.1.2'),
          rulings: ['recovery-steps'],
        },
      ],
    },
    {
      id: 'licence-cloud-free',
      when: { all: ['licence-cloud', 'machine-lost'] },
      inOrder: true,
      items: cloudFree,
    },
    {
      id: 'licence-cloud-set-up',
      when: { all: ['licence-cloud', { not: 'source-unreachable' }] },
      inOrder: true,
      items: cloudSetUp,
    },
    {
      id: 'licence-replacement',
      when: { all: ['licence-local', { not: 'source-unreachable' }] },
      inOrder: true,
      items: [
        {
          id: 'stream.licence.recover-ask-which-way',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 15,
          when: 'machine-changed',
          citation: cite('5.1.2'),
          further: [cite('5.3.2')],
          rulings: ['recovery-steps'],
        },
        ...siteKeyReplacement,
      ],
    },
    {
      id: 'licence-local-set-up',
      when: { all: ['licence-local', { not: 'source-unreachable' }] },
      inOrder: true,
      items: localSetUp,
    },
    {
      id: 'licence-check',
      inOrder: true,
      items: [
        ...licenceCheck,
        { ...replaceDefaultCredentials, when: 'machine-lost' },
        { ...considerCloud, when: 'licence-local' },
      ],
    },
  ],
} as const satisfies Procedure
