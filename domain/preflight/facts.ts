import type { OsEdition, OsProduct } from './os-names.ts'

/** How facts of one id from several places become one: all the same, all together, or the one that asks most. */
type Merge = 'same' | 'union' | 'least' | 'most' | 'all' | 'any'

/** Every fact, and how several of them go together. */
export const factMerges = {
  'host.name': 'same',
  'host.booted': 'same',
  'os.name': 'same',
  'os.product': 'same',
  'os.edition': 'same',
  'os.build': 'same',
  'os.bits': 'same',
  'os.architecture': 'same',
  'os.language': 'same',
  'machine.virtual': 'same',
  'memory.totalMb': 'least',
  'processor.cores': 'same',
  'processor.model': 'same',
  'processor.class': 'same',
  'disk.drives': 'union',
  'disk.freeGb': 'least',
  'disk.leastGb': 'least',
  'disk.ofSoftware': 'union',
  'ports.listening': 'union',
  'ports.connected': 'union',
  'ports.start': 'least',
  'ports.owners': 'union',
  'sql.instances': 'union',
  'sql.version': 'same',
  'sql.product': 'same',
  'sql.edition': 'same',
  'sql.collation': 'same',
  'dynamic-ports.start': 'same',
  'dynamic-ports.count': 'same',
  'dynamic-ports.end': 'same',
  'excluded-ports.ranges': 'union',
  'excluded-ports.isWhole': 'all',
  'account.name': 'same',
  'account.isAdministrator': 'same',
  'account.passwordRequired': 'same',
  'account.passwordExpires': 'same',
  'account.isActive': 'same',
  'account.expires': 'same',
  'account.hasServiceLogonRight': 'same',
  'account.groups': 'union',
  'account.sid': 'same',
  'account.kind': 'same',
  'account.source': 'same',
  'administrators.members': 'union',
  'accounts.sources': 'union',
  'rights.serviceLogon': 'union',
  'rights.denyServiceLogon': 'union',
  'power.sleepAvailable': 'any',
  'power.fastStartup': 'any',
  'power.fastStartupBarred': 'all',
  'restart.pending': 'any',
  'restart.asked': 'union',
  'net-framework.release': 'same',
  'programs.installed': 'union',
  'programs.isWhole': 'any',
  'genesis64.version': 'same',
  'genesis64.isAbsent': 'same',
  'sage-crm.isAbsent': 'same',
  'services.states': 'union',
  'services.asked': 'union',
  'services.askedDisplayed': 'union',
  'services.cutDisplayed': 'union',
  'services.ofOwnCommand': 'union',
  'services.accounts': 'union',
  'schannel.values': 'union',
  'schannel.asked': 'union',
  'izytroniq.values': 'union',
  'certificates.entries': 'union',
  'pools.identities': 'union',
  'pools.isWhole': 'any',
  'event-log.errors': 'most',
  'event-log.records': 'most',
  'addresses.ipv4': 'union',
  // What follows from the others and from the site.
  'excluded-ports.chosen': 'union',
  'genesis64.relation': 'same',
  'certificates.shown': 'union',
  'ports.port80': 'same',
  'prerequisites.missing': 'union',
  'sql.presence': 'same',
  'services.missing': 'union',
  'services.stopped': 'union',
  'schannel.old': 'same',
  'schannel.tls12': 'same',
  'schannel.tripleDes': 'same',
  'software.service': 'same',
  'software.serviceAccount': 'same',
  'software.program': 'same',
  'software.presence': 'same',
  'software.pool': 'same',
  'certificates.relation': 'same',
} as const satisfies Readonly<Record<string, Merge>>

export type FactId = keyof typeof factMerges

type Texts = Readonly<Record<string, string>>

/** What each fact holds. */
export type FactValues = {
  [Id in FactId]: Id extends keyof Special ? Special[Id] : string
}

type Special = {
  'os.product': OsProduct
  'os.edition': OsEdition
  'os.build': number
  'os.bits': number
  'memory.totalMb': number
  'processor.cores': number
  'disk.drives': Readonly<Record<string, number>>
  'disk.freeGb': number
  'disk.leastGb': number
  'disk.ofSoftware': Readonly<Record<string, number>>
  'ports.listening': readonly number[]
  'ports.connected': readonly number[]
  'ports.start': number
  'ports.owners': Texts
  'sql.instances': readonly string[]
  'dynamic-ports.start': number
  'dynamic-ports.count': number
  'dynamic-ports.end': number
  'excluded-ports.ranges': readonly string[]
  'excluded-ports.isWhole': boolean
  'account.isAdministrator': boolean
  'account.passwordRequired': boolean
  'account.passwordExpires': boolean
  'account.isActive': boolean
  'account.hasServiceLogonRight': boolean
  'account.groups': readonly string[]
  'administrators.members': readonly string[]
  'accounts.sources': Texts
  'rights.serviceLogon': readonly string[]
  'rights.denyServiceLogon': readonly string[]
  'power.sleepAvailable': boolean
  'power.fastStartup': boolean | 'not-set'
  'power.fastStartupBarred': boolean
  'restart.pending': boolean
  'restart.asked': readonly string[]
  'net-framework.release': number
  'programs.installed': readonly string[]
  'programs.isWhole': boolean
  'genesis64.isAbsent': boolean
  'sage-crm.isAbsent': boolean
  'services.states': Texts
  'services.asked': readonly string[]
  'services.askedDisplayed': readonly string[]
  'services.cutDisplayed': readonly string[]
  'services.ofOwnCommand': readonly string[]
  'services.accounts': Texts
  'schannel.values': Texts
  'schannel.asked': readonly string[]
  'izytroniq.values': Texts
  'certificates.entries': readonly string[]
  'pools.identities': Texts
  'pools.isWhole': boolean
  'event-log.errors': number
  'event-log.records': number
  'addresses.ipv4': readonly string[]
  'excluded-ports.chosen': readonly string[]
  'prerequisites.missing': readonly string[]
  'certificates.shown': readonly string[]
  'services.missing': readonly string[]
  'services.stopped': readonly string[]
}

export type FactValue = FactValues[FactId]
