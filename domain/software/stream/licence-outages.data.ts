import type { OutageFacts, OutageMilestone } from '../../licensing/outages/outage-facts.ts'
import { iconics } from './iconics.data.ts'
import { cite } from './manual.ts'

const WEEK = 7 * 24
const MONTH = 30 * 24

const noteTheDay = {
  code: 'note-the-day',
  role: 'integrator',
  due: { afterLoss: 0 },
  citation: iconics.gracePeriods,
} as const satisfies OutageMilestone

const licenceBack = {
  code: 'licence-back',
  role: 'integrator',
  due: { beforeEnd: 0 },
  citation: iconics.gracePeriods,
} as const satisfies OutageMilestone

const expectStop = {
  code: 'expect-stop',
  role: 'customer-it',
  due: { afterEnd: 12 },
  citation: iconics.licensingOptions,
} as const satisfies OutageMilestone

/** How long GENESIS64 goes on without its licence, as its publisher says, and what to do meanwhile. */
export const licenceOutages = {
  losses: {
    connection: {
      grace: { hours: MONTH, citation: iconics.gracePeriods },
      sees: 'license-failing',
      milestones: [
        noteTheDay,
        {
          code: 'find-the-cause',
          role: 'customer-it',
          due: { afterLoss: 0 },
          citation: iconics.cloudLicences,
        },
        {
          code: 'tell-hager-services',
          role: 'integrator',
          due: { afterLoss: WEEK },
          citation: cite('5.2.2'),
        },
        { code: 'settle-other-way', role: 'sales', due: { beforeEnd: WEEK }, citation: cite('5.3.2') },
        licenceBack,
        expectStop,
      ],
    },
    'local-licence': {
      grace: { hours: MONTH, citation: iconics.gracePeriods },
      sees: 'runs-as-licensed',
      milestones: [
        noteTheDay,
        { code: 'leave-as-it-is', role: 'integrator', due: { afterLoss: 0 }, citation: cite('5.3.2') },
        {
          code: 'ask-for-replacement',
          role: 'integrator',
          due: { afterLoss: 24 },
          citation: cite('5.3.2'),
        },
        { code: 'key-delivered', role: 'vendor', due: { beforeEnd: WEEK }, citation: cite('5.3.1') },
        licenceBack,
        expectStop,
      ],
      assumptions: [{ code: 'recovery-display-not-said', citation: iconics.gracePeriods }],
    },
    'hardware-key': {
      grace: { hours: 64, citation: iconics.gracePeriods },
      sees: 'license-failing',
      milestones: [
        noteTheDay,
        {
          code: 'look-for-key',
          role: 'customer-it',
          due: { afterLoss: 0 },
          citation: iconics.gracePeriods,
        },
        {
          code: 'tell-hager-services',
          role: 'integrator',
          due: { afterLoss: 24 },
          citation: cite('5.3.2'),
        },
        licenceBack,
        expectStop,
      ],
      assumptions: [{ code: 'not-a-mode-of-the-manual', citation: cite('5.1.2') }],
    },
    'licence-server': {
      grace: { hours: 2, mostHours: 24, citation: iconics.gracePeriods },
      sees: 'license-failing',
      milestones: [
        noteTheDay,
        {
          code: 'start-licence-server',
          role: 'customer-it',
          due: { afterLoss: 0 },
          citation: iconics.gracePeriods,
        },
        {
          code: 'tell-hager-services',
          role: 'integrator',
          due: { afterLoss: 0 },
          citation: cite('5.2.2'),
        },
        licenceBack,
        expectStop,
      ],
      assumptions: [{ code: 'not-a-mode-of-the-manual', citation: cite('5.1.2') }],
    },
  },
  demo: { hours: 12, tags: 64, citation: iconics.licensingOptions },
  assumptions: [
    { code: 'iconics-other-version', citation: cite('11.1') },
    { code: 'counted-from-start-of-day', citation: iconics.gracePeriods },
    { code: 'demo-follows-grace', citation: iconics.licensingOptions },
    { code: 'milestones-are-our-advice', citation: cite('5.3.2') },
  ],
} as const satisfies OutageFacts
