import type { ModeFacts } from '../../licensing/mode-advice/mode-facts.ts'
import { iconics } from './iconics.data.ts'
import { cite } from './manual.ts'

const table = { citation: cite('5.1.2') } as const
const forCloud = { cloud: true, local: false } as const

/** Table 3 of the manual with the sites at which each row matters, and what each mode asks of a site. */
export const licenceModes = {
  recommended: { mode: 'cloud', citation: cite('5.1.2') },
  ruledOut: [
    { basis: 'no-internet-ever', when: { internet: ['never'] } },
    { basis: 'licence-server-blocked', when: { licenceServer: ['blocked'] } },
  ],
  criteria: [
    {
      id: 'works-offline',
      answers: { cloud: false, local: true },
      matters: { internet: ['occasional', 'never'], licenceServer: ['blocked'] },
      ...table,
    },
    {
      id: 'easy-transfer',
      answers: forCloud,
      matters: { replacementLikely: ['yes'], movingVirtualMachine: ['yes'] },
      ...table,
    },
    { id: 'no-work-after-extension', answers: forCloud, matters: { extensionsExpected: ['yes'] }, ...table },
    { id: 'survives-upgrade', answers: forCloud, matters: { upgradesExpected: ['yes'] }, ...table },
    { id: 'easy-recovery', answers: forCloud, matters: { quickRecovery: ['yes'] }, ...table },
    {
      id: 'delivered-before-installation',
      answers: forCloud,
      matters: { licenceBeforeInstallation: ['yes'] },
      ...table,
    },
    { id: 'adapts-to-genesis64', answers: forCloud, matters: { upgradesExpected: ['yes'] }, ...table },
  ],
  conditions: [
    { code: 'reach-licence-server', mode: 'cloud', citation: iconics.cloudLicences },
    {
      code: 'connect-within-grace',
      mode: 'cloud',
      when: { internet: ['occasional'] },
      citation: iconics.gracePeriods,
    },
    {
      code: 'test-proxy',
      mode: 'cloud',
      when: { licenceServer: ['proxy'] },
      citation: iconics.cloudLicences,
    },
    {
      code: 'find-out-connection',
      mode: 'cloud',
      when: { internet: ['unknown'], licenceServer: ['unknown'] },
      citation: cite('5.1.2'),
    },
    { code: 'site-code-after-installation', mode: 'local', citation: cite('5.3.1') },
    {
      code: 'keep-machine-in-place',
      mode: 'local',
      when: { movingVirtualMachine: ['yes'] },
      citation: cite('5.1.2'),
    },
    {
      code: 'kill-before-replacement',
      mode: 'local',
      when: { replacementLikely: ['yes'] },
      citation: cite('5.3.2'),
    },
    {
      code: 'remove-before-upgrade',
      mode: 'local',
      when: { upgradesExpected: ['yes'] },
      citation: cite('8.1.1'),
    },
  ],
  conflicts: [
    {
      code: 'local-before-installation',
      mode: 'local',
      when: { licenceBeforeInstallation: ['yes'] },
      waysRound: ['install-ahead', 'key-on-the-day', 'open-the-connection'],
      citation: cite('5.3.1'),
    },
  ],
  assumptions: [
    { code: 'iconics-other-version', citation: cite('11.1') },
    {
      code: 'unknown-connection-not-held-against-cloud',
      mode: 'cloud',
      when: { internet: ['unknown'], licenceServer: ['unknown'] },
      citation: cite('5.1.2'),
    },
    {
      code: 'occasional-internet-suffices',
      mode: 'cloud',
      when: { internet: ['occasional'] },
      citation: iconics.gracePeriods,
    },
    {
      code: 'proxy-counts-as-connection',
      mode: 'cloud',
      when: { licenceServer: ['proxy'] },
      citation: iconics.cloudLicences,
    },
    {
      code: 'moving-counts-as-transfer',
      when: { movingVirtualMachine: ['yes'] },
      citation: cite('5.1.2'),
    },
    {
      code: 'newest-generation-drops-cloud',
      mode: 'cloud',
      when: { upgradesExpected: ['yes', 'unknown'] },
      citation: iconics.newestGeneration,
    },
  ],
} as const satisfies ModeFacts
