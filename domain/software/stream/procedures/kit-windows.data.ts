import { cite } from '../manual.ts'
import { isUnknownToRemote, type StreamItem } from './circumstances.data.ts'

// The windows of the kit that an upgrade and a restoration go through like a first installation (manual 7.2, 8.2.2).
const step = { severity: 'blocker', role: 'integrator' } as const
const hint = { severity: 'advice', role: 'integrator' } as const

export const genesisNewer = {
  id: 'stream.install.genesis-newer',
  ...step,
  effortMinutes: 5,
  when: 'genesis-newer',
  citation: cite('3.5'),
} as const satisfies StreamItem

export const genesisOlder = {
  id: 'stream.install.genesis-older',
  ...step,
  effortMinutes: 10,
  irreversible: true,
  when: 'genesis-older',
  citation: cite('3.5'),
} as const satisfies StreamItem

export const genesisProject = {
  id: 'stream.install.genesis-project',
  ...step,
  effortMinutes: 2,
  when: 'genesis-same',
  citation: cite('4.8'),
  further: [cite('3.5')],
} as const satisfies StreamItem

export const licenceTerms = {
  id: 'stream.install.licence-terms',
  ...step,
  effortMinutes: 5,
  citation: cite('4.10'),
} as const satisfies StreamItem

export const serviceAccountWindow = {
  id: 'stream.install.service-account',
  ...step,
  effortMinutes: 2,
  citation: cite('4.11'),
  further: [cite('3.1.2')],
} as const satisfies StreamItem

export const servicePassword = {
  id: 'stream.install.service-password',
  ...step,
  effortMinutes: 1,
  citation: cite('4.11'),
} as const satisfies StreamItem

export const microsoftPassword = {
  id: 'stream.install.microsoft-password',
  ...step,
  effortMinutes: 1,
  when: 'account-microsoft',
  citation: cite('4.11'),
} as const satisfies StreamItem

export const windowsAuthentication = {
  id: 'stream.install.windows-authentication',
  ...step,
  effortMinutes: 1,
  when: { all: ['sql-existing', 'authentication-windows', { not: isUnknownToRemote }] },
  citation: cite('4.12.2.2'),
  further: [cite('4.11'), cite('3.1.3')],
} as const satisfies StreamItem

export const sqlAuthentication = {
  id: 'stream.install.sql-authentication',
  ...step,
  effortMinutes: 2,
  when: { all: ['sql-existing', 'authentication-sql'] },
  citation: cite('4.12.2.2'),
  further: [cite('3.2')],
} as const satisfies StreamItem

export const databaseKeep = {
  id: 'stream.install.database-keep',
  ...step,
  effortMinutes: 1,
  citation: cite('4.13'),
} as const satisfies StreamItem

export const httpsPortWindow = {
  id: 'stream.install.https-port',
  ...step,
  effortMinutes: 1,
  citation: cite('4.14'),
} as const satisfies StreamItem

export const streamFolder = {
  id: 'stream.install.stream-folder',
  ...step,
  effortMinutes: 1,
  citation: cite('4.15.1'),
} as const satisfies StreamItem

// Another version is removed before the kit comes this far, and a newer one never lets it (manual 3.5).
export const genesisFolder = {
  id: 'stream.install.genesis-folder',
  ...step,
  effortMinutes: 1,
  when: { not: 'genesis-same' },
  citation: cite('4.15.1'),
  rulings: ['genesis-path-two-forms'],
} as const satisfies StreamItem

export const genesisFolderFixed = {
  id: 'stream.install.genesis-folder-fixed',
  ...hint,
  effortMinutes: 1,
  when: 'genesis-same',
  citation: cite('4.15.1'),
} as const satisfies StreamItem
