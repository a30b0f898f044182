import type { EvidenceKind, Parser } from '../evidence.ts'
import type { FactId } from '../facts.ts'
import { readMachineDetails } from './read-machine-details.ts'
import { readNetUser } from './read-net-user.ts'
import { readDynamicPorts, readExcludedPorts } from './read-netsh.ts'
import { readNetstat } from './read-netstat.ts'
import { readPowerStates } from './read-power-states.ts'
import { readPrograms } from './read-programs.ts'
import { readRegistry } from './read-registry.ts'
import { readServices } from './read-services.ts'
import { readEventLog, readGroupMembers, readIpconfig, readPools } from './read-small.ts'
import { readSqlVersion } from './read-sql-version.ts'
import { readSysteminfo } from './read-systeminfo.ts'
import { readUserRights } from './read-user-rights.ts'
import { readWebConfig } from './read-web-config.ts'

/** Who reads each kind, and which facts it always gives: where one is missing, it could not be read. */
export const parsers: Readonly<
  Record<Exclude<EvidenceKind, 'collector'>, { read: Parser; gives: readonly FactId[] }>
> = {
  systeminfo: {
    read: readSysteminfo,
    gives: ['host.name', 'os.name', 'os.product', 'os.edition', 'os.build', 'os.bits', 'memory.totalMb'],
  },
  netstat: { read: readNetstat, gives: ['ports.listening', 'ports.start'] },
  'sql-version': { read: readSqlVersion, gives: [] },
  'net-user': {
    read: readNetUser,
    gives: [
      'account.name',
      'account.isActive',
      'account.expires',
      'account.isAdministrator',
      'account.passwordRequired',
      'account.passwordExpires',
    ],
  },
  'dynamic-ports': {
    read: readDynamicPorts,
    gives: ['dynamic-ports.start', 'dynamic-ports.count', 'dynamic-ports.end'],
  },
  'excluded-ports': { read: readExcludedPorts, gives: ['excluded-ports.ranges'] },
  'user-rights': { read: readUserRights, gives: ['rights.serviceLogon'] },
  'power-states': { read: readPowerStates, gives: ['power.sleepAvailable'] },
  registry: { read: readRegistry, gives: [] },
  services: { read: readServices, gives: [] },
  'web-config': { read: readWebConfig, gives: ['certificates.entries'] },
  ipconfig: { read: readIpconfig, gives: [] },
  'machine-details': { read: readMachineDetails, gives: [] },
  'group-members': { read: readGroupMembers, gives: [] },
  programs: { read: readPrograms, gives: ['programs.installed'] },
  'app-pools': { read: readPools, gives: ['pools.identities'] },
  'event-log': { read: readEventLog, gives: ['event-log.errors', 'event-log.records'] },
}
