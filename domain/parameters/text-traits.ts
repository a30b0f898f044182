import { isAddressOf, isOnMachine, listLongNames } from './checks/account-place.ts'
import { splitServer } from './checks/check-database-server.ts'

/** What can be told from a text alone, or from it and another one beside it. */
export const textTraits = {
  /** A managed service account of Windows, whose password nobody knows. */
  'managed-account': (account: string) => account.endsWith('$'),
  /** An account of a domain, or of another machine than that of the host name. */
  'of-another-place': (account: string, host: string) => !isOnMachine(account, host),
  'longer-than-netbios': (name: string) => listLongNames([name]).length > 0,
  /** A database server on another machine than that of the host name, as far as the two tell. */
  'server-of-another-place': (server: string, host: string) =>
    isAddressOf(splitServer(server)[0]?.trim() ?? '', host) === false,
  'ipv4-address': (host: string) => /^[\d.]+$/.test(host),
  /** A database server with a port and no name of an instance. */
  'default-instance': (server: string) => !server.includes('\\') && server.includes(','),
  'instance-and-port': (server: string) => server.includes('\\') && server.includes(','),
} as const satisfies Readonly<Record<string, (value: string, other: string) => boolean>>

export type TextTrait = keyof typeof textTraits
