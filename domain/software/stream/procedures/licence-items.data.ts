import type { Asks } from '../../../checklists/route-state.ts'
import { iconics } from '../iconics.data.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'

const step = { severity: 'blocker', role: 'integrator' } as const
const fromVendor = { severity: 'blocker', role: 'vendor', effortMinutes: 15 } as const

/** Items that all ask for the same. */
function asking<const Items extends readonly StreamItem[]>(asks: Asks, items: Items) {
  return items.map(item => ({ ...item, asks })) as unknown as {
    readonly [At in keyof Items]: Items[At] & { asks: Asks }
  }
}

/** Only local mode asks for it: the manual advises against that mode. */
export const confirmLocalMode = {
  id: 'stream.licence.confirm-local-mode',
  severity: 'advice',
  role: 'sales',
  effortMinutes: 10,
  citation: cite('5.1.2'),
} as const satisfies StreamItem

export const askForNextGeneration = {
  id: 'stream.licence.ask-next-generation',
  severity: 'advice',
  role: 'sales',
  effortMinutes: 10,
  citation: iconics.newestGeneration,
  further: [cite('5.1.2')],
  rulings: ['iconics-other-version', 'iconics-newest-generation'],
} as const satisfies StreamItem

export const streamInstalled = {
  id: 'stream.licence.stream-installed',
  ...step,
  effortMinutes: 5,
  asks: { machine: 'install' },
  citation: cite('5.2.1'),
  further: [cite('5.3.1'), cite('4.19')],
} as const satisfies StreamItem

export const considerCloud = {
  id: 'stream.licence.consider-cloud',
  severity: 'advice',
  role: 'sales',
  effortMinutes: 10,
  citation: cite('5.1.2'),
  further: [cite('5.3.2')],
} as const satisfies StreamItem

export const reachLicenceServer = {
  id: 'stream.licence.reach-licence-server',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 15,
  leadDays: 5,
  commands: [
    {
      shell: 'powershell',
      template: 'Test-NetConnection -ComputerName cloudlicensing.iconics.com -Port 443',
    },
  ],
  citation: iconics.cloudLicences,
  further: [cite('5.1.2')],
  rulings: ['iconics-other-version'],
} as const satisfies StreamItem

export const requestPool = {
  id: 'stream.licence.request-pool',
  ...step,
  effortMinutes: 10,
  after: ['stream.licence.order'],
  asks: { licence: 'order' },
  citation: cite('5.2.1'),
  further: [cite('5.1.2')],
} as const satisfies StreamItem

export const poolDelivered = {
  id: 'stream.licence.pool-delivered',
  ...fromVendor,
  leadDays: 2,
  after: ['stream.licence.request-pool'],
  asks: { licence: 'order' },
  citation: cite('5.2.1'),
} as const satisfies StreamItem

export const poolAtHand = {
  id: 'stream.licence.pool-at-hand',
  ...step,
  effortMinutes: 5,
  asks: { licence: 'set-up' },
  citation: cite('5.2.1'),
  further: [cite('5.2.2')],
} as const satisfies StreamItem

/** Setting up the cloud licence on the machine that is to hold it (manual 5.2.1), in order. */
export const cloudSetUp = asking({ licence: 'set-up' }, [
  {
    id: 'stream.licence.cloud-open',
    ...step,
    effortMinutes: 2,
    after: ['stream.licence.stream-installed', 'stream.licence.reach-licence-server'],
    commands: [{ shell: 'gui', path: 'gui.licence-platform-services' }],
    citation: cite('5.2.1'),
  },
  {
    id: 'stream.licence.cloud-select',
    ...step,
    effortMinutes: 1,
    commands: [{ shell: 'gui', path: 'gui.licence-cloud-option' }],
    citation: cite('5.2.1'),
  },
  { id: 'stream.licence.cloud-enter-pool', ...step, effortMinutes: 2, citation: cite('5.2.1') },
  { id: 'stream.licence.cloud-apply', ...step, effortMinutes: 1, citation: cite('5.2.1') },
])

/** Taking a cloud licence off a machine on which stream stays (manual 5.2.2), in order. */
export const cloudRelease = asking({ licence: 'take-off' }, [
  {
    id: 'stream.licence.release-open',
    ...step,
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.licence-platform-services' }],
    citation: cite('5.2.2'),
  },
  {
    id: 'stream.licence.release-select-local-key',
    ...step,
    effortMinutes: 1,
    commands: [{ shell: 'gui', path: 'gui.licence-local-option' }],
    citation: cite('5.2.2'),
  },
  { id: 'stream.licence.release-apply', ...step, effortMinutes: 1, citation: cite('5.2.2') },
])

/** Having Hager Services free a cloud licence (manual 5.2.2), in order. */
export const cloudFree = asking({ licence: 'free' }, [
  { id: 'stream.licence.free-call', ...step, effortMinutes: 15, citation: cite('5.2.2') },
  { id: 'stream.licence.free-confirmed', ...fromVendor, leadDays: 1, citation: cite('5.2.2') },
])

/** Setting up the local licence on the machine that is to hold it (manual 5.3.1), in order. */
export const localSetUp = asking({ licence: 'set-up' }, [
  {
    id: 'stream.licence.local-open-utility',
    ...step,
    effortMinutes: 2,
    after: ['stream.licence.stream-installed'],
    commands: [{ shell: 'gui', path: 'gui.licence-utility' }],
    citation: cite('5.3.1'),
  },
  { id: 'stream.licence.local-read-site-code', ...step, effortMinutes: 2, citation: cite('5.3.1') },
  {
    id: 'stream.licence.local-send-site-code',
    ...step,
    effortMinutes: 10,
    after: ['stream.licence.order', 'stream.licence.order-extension'],
    citation: cite('5.3.1'),
  },
  { id: 'stream.licence.local-key-delivered', ...fromVendor, leadDays: 2, citation: cite('5.3.1') },
  { id: 'stream.licence.local-copy-key', ...step, effortMinutes: 5, citation: cite('5.3.1') },
  {
    id: 'stream.licence.local-browse',
    ...step,
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.licence-utility-browse' }],
    citation: cite('5.3.1'),
  },
  {
    id: 'stream.licence.local-activate',
    ...step,
    effortMinutes: 1,
    commands: [{ shell: 'gui', path: 'gui.licence-utility-activate' }],
    citation: cite('5.3.1'),
    further: [cite('5.1.2')],
  },
  { id: 'stream.licence.local-confirm', ...step, effortMinutes: 1, citation: cite('5.3.1') },
  {
    id: 'stream.licence.local-site-code-changed',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('5.3.1'),
  },
])

/** Killing the local licence of a machine on which stream is still installed (manual 5.3.2), in order. */
export const localKill = asking({ licence: 'take-off' }, [
  {
    id: 'stream.licence.kill-open-utility',
    ...step,
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.licence-utility' }],
    citation: cite('5.3.2'),
  },
  {
    id: 'stream.licence.kill',
    ...step,
    effortMinutes: 2,
    irreversible: true,
    commands: [{ shell: 'gui', path: 'gui.licence-utility-kill' }],
    citation: cite('5.3.2'),
  },
  { id: 'stream.licence.kill-note-codes', ...step, effortMinutes: 5, citation: cite('5.3.2') },
  { id: 'stream.licence.kill-send-codes', ...step, effortMinutes: 10, citation: cite('5.3.2') },
  { id: 'stream.licence.kill-confirmed', ...fromVendor, leadDays: 2, citation: cite('5.3.2') },
])

/** Having a local licence replaced whose machine no longer has it (manual 5.3.2), in order. */
export const siteKeyReplacement = asking({ licence: 'replace' }, [
  { id: 'stream.licence.replacement-explain', ...step, effortMinutes: 20, citation: cite('5.3.2') },
  { id: 'stream.licence.replacement-request', ...step, effortMinutes: 10, citation: cite('5.3.2') },
  {
    id: 'stream.licence.replacement-done',
    severity: 'blocker',
    role: 'vendor',
    effortMinutes: 60,
    leadDays: 5,
    citation: cite('5.3.2'),
    rulings: ['replacement-then-activation'],
  },
])

/** What shows that the licence works, and what to keep for the next time. */
export const licenceCheck = [
  {
    id: 'stream.licence.check-values',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('4.20'),
    further: [iconics.gracePeriods],
    rulings: ['iconics-other-version'],
  },
  {
    id: 'stream.licence.check-next-day',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    leadDays: 1,
    citation: iconics.licensingOptions,
    rulings: ['licence-check-own', 'iconics-other-version'],
  },
  {
    id: 'stream.licence.record',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('5.1.2'),
    further: [cite('5.3.2')],
    rulings: ['own-advice'],
  },
  {
    id: 'stream.licence.note-upgrades',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('8.1.1'),
    further: [cite('5.1.2')],
  },
] as const satisfies readonly StreamItem[]

export const orderLicence = {
  id: 'stream.licence.order',
  severity: 'blocker',
  role: 'sales',
  effortMinutes: 30,
  leadDays: 5,
  asks: { licence: 'order' },
  shows: 'licenceOrder',
  citation: cite('5.1.1'),
  further: [cite('11.3.1'), cite('11.3.2')],
  rulings: ['extensions-listed-at-11-3-2'],
} as const satisfies StreamItem

export const modeLeaveLicenceAlone = {
  id: 'stream.licence.mode-leave-licence-alone',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 2,
  citation: cite('5.3.2'),
  rulings: ['local-to-cloud-steps'],
} as const satisfies StreamItem

export const modeAskForCloud = {
  id: 'stream.licence.mode-ask-for-cloud',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 15,
  asks: { licence: 'change' },
  citation: cite('5.3.2'),
  rulings: ['local-to-cloud-steps'],
} as const satisfies StreamItem

export const modeCloudAgreed = {
  id: 'stream.licence.mode-cloud-agreed',
  severity: 'blocker',
  role: 'vendor',
  effortMinutes: 30,
  leadDays: 3,
  asks: { licence: 'change' },
  citation: cite('5.3.2'),
  further: [cite('5.2.1')],
  rulings: ['local-to-cloud-steps'],
} as const satisfies StreamItem

export const modeAskForLocal = {
  id: 'stream.licence.mode-ask-for-local',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 15,
  asks: { licence: 'change' },
  citation: cite('5.3.2'),
  rulings: ['cloud-to-local-silent'],
} as const satisfies StreamItem

export const modeLocalAgreed = {
  id: 'stream.licence.mode-local-agreed',
  severity: 'blocker',
  role: 'vendor',
  effortMinutes: 30,
  leadDays: 3,
  asks: { licence: 'change' },
  citation: cite('5.3.2'),
  rulings: ['cloud-to-local-silent'],
} as const satisfies StreamItem

export const extensionNeed = {
  id: 'stream.licence.extension-need',
  severity: 'major',
  role: 'sales',
  effortMinutes: 20,
  citation: cite('5.1.1'),
} as const satisfies StreamItem

export const orderExtension = {
  id: 'stream.licence.order-extension',
  severity: 'blocker',
  role: 'sales',
  effortMinutes: 15,
  leadDays: 5,
  asks: { licence: 'change' },
  citation: cite('11.3.2'),
  further: [cite('5.1.1')],
  rulings: ['extensions-listed-at-11-3-2'],
} as const satisfies StreamItem

export const extensionBooked = {
  id: 'stream.licence.extension-booked',
  severity: 'blocker',
  role: 'vendor',
  effortMinutes: 15,
  leadDays: 2,
  asks: { licence: 'change' },
  citation: cite('5.1.2'),
  rulings: ['extension-steps'],
} as const satisfies StreamItem

export const extensionLeaveMachine = {
  id: 'stream.licence.extension-leave-machine',
  severity: 'advice',
  role: 'integrator',
  effortMinutes: 1,
  citation: cite('5.1.2'),
} as const satisfies StreamItem

export const extensionPlanNewKey = {
  id: 'stream.licence.extension-plan-new-key',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 10,
  citation: cite('5.1.2'),
  rulings: ['extension-steps'],
} as const satisfies StreamItem

export const recoverDemoMode = {
  id: 'stream.licence.recover-demo-mode',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 5,
  citation: iconics.licensingOptions,
  rulings: ['iconics-other-version'],
} as const satisfies StreamItem

export const recoverCloudDeadline = {
  id: 'stream.licence.recover-cloud-deadline',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  citation: iconics.gracePeriods,
  rulings: ['iconics-other-version'],
} as const satisfies StreamItem

export const recoverLocalDeadline = {
  id: 'stream.licence.recover-local-deadline',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  citation: iconics.gracePeriods,
  rulings: ['iconics-other-version'],
} as const satisfies StreamItem

export const recoverNoKill = {
  id: 'stream.licence.recover-no-kill',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 1,
  citation: cite('5.3.2'),
  rulings: ['recovery-steps'],
} as const satisfies StreamItem

export const sourceFindCause = {
  id: 'stream.licence.source-find-cause',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 30,
  commands: [{ shell: 'powershell', template: 'Resolve-DnsName -Name cloudlicensing.iconics.com' }],
  citation: iconics.cloudLicences,
  further: [cite('5.1.2')],
  rulings: ['iconics-other-version'],
} as const satisfies StreamItem

export const sourceRestart = {
  id: 'stream.licence.source-restart',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 10,
  commands: [{ shell: 'gui', path: 'gui.restart-machine' }],
  citation: iconics.cloudLicences,
  rulings: ['iconics-other-version', 'recovery-steps'],
} as const satisfies StreamItem

export const sourceTellVendor = {
  id: 'stream.licence.source-tell-vendor',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 10,
  citation: iconics.gracePeriods,
  rulings: ['iconics-other-version', 'recovery-steps'],
} as const satisfies StreamItem

export const sourceLocalNone = {
  id: 'stream.licence.source-local-none',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 10,
  commands: [{ shell: 'gui', path: 'gui.licence-utility' }],
  citation: cite('5.1.2'),
  rulings: ['recovery-steps'],
} as const satisfies StreamItem

export const recoverAskWhichWay = {
  id: 'stream.licence.recover-ask-which-way',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 15,
  citation: cite('5.1.2'),
  further: [cite('5.3.2')],
  rulings: ['recovery-steps'],
} as const satisfies StreamItem

/** stream is still there, for which the manual has no replacement (5.3.2): only where Hager Services choose it. */
export const recoverReplacementIfChosen = {
  id: 'stream.licence.recover-replacement-if-chosen',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 20,
  leadDays: 5,
  citation: cite('5.3.2'),
  rulings: ['recovery-steps', 'replacement-then-activation'],
} as const satisfies StreamItem

/** GENESIS64 runs on for 30 days after a loss, so that neither values nor the next day prove a new key. */
export const checkLocalActive = {
  id: 'stream.licence.check-local-active',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 3,
  commands: [{ shell: 'gui', path: 'gui.licence-utility' }],
  citation: iconics.gracePeriods,
  further: [cite('5.3.1')],
  rulings: ['own-advice', 'iconics-other-version'],
} as const satisfies StreamItem

export const keepOldInstallation = {
  id: 'stream.licence.keep-old-installation',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  asks: { licence: 'take-off' },
  citation: cite('5.3.2'),
} as const satisfies StreamItem

export const agreeDay = {
  id: 'stream.licence.agree-day',
  severity: 'advice',
  role: 'integrator',
  effortMinutes: 15,
  leadDays: 2,
  citation: cite('5.2.2'),
  further: [cite('5.3.2')],
  rulings: ['own-advice'],
} as const satisfies StreamItem

export const oldMachineMayGo = {
  id: 'stream.licence.old-machine-may-go',
  severity: 'advice',
  role: 'integrator',
  effortMinutes: 2,
  citation: cite('5.3.2'),
  further: [cite('5.2.2')],
} as const satisfies StreamItem

export const agreeOnGap = {
  id: 'stream.upgrade.licence-gap',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 15,
  leadDays: 2,
  citation: cite('8.1.1'),
  further: [cite('5.1.2'), cite('5.3.2'), iconics.licensingOptions],
  rulings: ['own-advice', 'iconics-other-version'],
} as const satisfies StreamItem

/** Killing the local licence of the machine itself, before stream is removed from it (manual 8.1.1, 5.3.2), in order. */
export const killHere = asking({ licence: 'take-off' }, [
  {
    id: 'stream.licence-removal.kill',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    irreversible: true,
    commands: [{ shell: 'gui', path: 'gui.license-utility-kill-here' }],
    citation: cite('5.3.2'),
    further: [cite('8.1.1')],
  },
  {
    id: 'stream.licence-removal.codes',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('5.3.2'),
  },
  {
    id: 'stream.licence-removal.send',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('5.3.2'),
  },
  {
    id: 'stream.licence-removal.confirmed',
    severity: 'blocker',
    role: 'vendor',
    effortMinutes: 15,
    leadDays: 2,
    citation: cite('5.3.2'),
  },
])
