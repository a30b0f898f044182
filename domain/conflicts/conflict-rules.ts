import type { Severity } from '../checklists/procedure.ts'
import type { Claim, ClaimType } from './footprint.ts'

export const conflictKinds = [
  'port',
  'iis-stop',
  'sql-instance',
  'sql-version',
  'sql-collation',
  'service-account',
  'reboot-order',
  'exclusive',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

export const conflictCodes = [
  'port-taken',
  'sql-not-offered',
  'iis-stopped',
  'sql-version-too-old',
  'sql-version-to-agree',
  'sql-collation-differs',
  'account-dedicated',
  'restart-interrupts',
  'one-installation',
] as const
export type ConflictCode = (typeof conflictCodes)[number]

export const remedies = [
  'change-https-port',
  'change-mqtt-port',
  'change-sql-port',
  'ask-for-port',
  'choose-existing',
  'plan-iis-stop',
  'plan-late-iis-stop',
  'use-other-instance',
  'agree-version',
  'separate-instance',
  'use-own-account',
  'plan-restart',
  'plan-early-restart',
  'use-second-server',
] as const
export type Remedy = (typeof remedies)[number]

/** Two claims of two installations that do not go together. */
export type ConflictRule = {
  code: ConflictCode
  kind: ConflictKind
  severity: Severity
  between: readonly [ClaimType, ClaimType]
  remedy: Remedy
  /** Whether it is about two installations of one software; otherwise about two software. */
  sameSoftware?: true
  /** What must be so beside; always, when left out. */
  test?: (one: ValuedClaim, other: ValuedClaim) => boolean
}

/** A claim whose parameter has been filled in. */
export type ValuedClaim = Omit<Claim, 'value'> & { value: string | number }

/** Every rule, the worst first. */
export const conflictRules: readonly ConflictRule[] = [
  {
    code: 'port-taken',
    kind: 'port',
    severity: 'blocker',
    between: ['port', 'port'],
    remedy: 'ask-for-port',
    test: (one, other) => one.value === other.value,
  },
  {
    code: 'one-installation',
    kind: 'exclusive',
    severity: 'blocker',
    between: ['single', 'single'],
    remedy: 'use-second-server',
    sameSoftware: true,
  },
  {
    code: 'iis-stopped',
    kind: 'iis-stop',
    severity: 'major',
    between: ['iis-stop', 'iis-site'],
    remedy: 'plan-iis-stop',
  },
  {
    code: 'sql-not-offered',
    kind: 'sql-instance',
    severity: 'major',
    between: ['sql-new', 'sql-local'],
    remedy: 'choose-existing',
  },
  {
    code: 'sql-version-too-old',
    kind: 'sql-version',
    severity: 'major',
    between: ['sql-accepted', 'sql-instance'],
    remedy: 'use-other-instance',
    test: ({ value: accepted }, { value: name }) =>
      !String(accepted)
        .split(', ')
        .some(version => String(name).endsWith(version)),
  },
  {
    code: 'sql-collation-differs',
    kind: 'sql-collation',
    severity: 'major',
    between: ['sql-collation', 'sql-shared'],
    remedy: 'separate-instance',
  },
  {
    code: 'sql-version-to-agree',
    kind: 'sql-version',
    severity: 'advice',
    between: ['sql-accepted', 'sql-not-listed'],
    remedy: 'agree-version',
  },
  {
    code: 'account-dedicated',
    kind: 'service-account',
    severity: 'advice',
    between: ['own-account', 'account'],
    remedy: 'use-own-account',
  },
  {
    code: 'restart-interrupts',
    kind: 'reboot-order',
    severity: 'advice',
    between: ['restart', 'service'],
    remedy: 'plan-restart',
  },
]
