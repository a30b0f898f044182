import { machineNameOf } from '../parameters/checks/account-place.ts'

const NETBIOS_LENGTH = 15

/** Whether two names may be of one machine: with or without its domain, and as NetBIOS cuts it. */
export function isSameHost(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map(name => (machineNameOf(name) ?? name).toLowerCase())
  const isCut = a.length === NETBIOS_LENGTH || b.length === NETBIOS_LENGTH
  return a === b || (isCut && a.slice(0, NETBIOS_LENGTH) === b.slice(0, NETBIOS_LENGTH))
}

/** The names of all machines, each under the one that stands first. */
export function joinHosts(hosts: readonly string[], more: readonly string[]): string[] {
  const joined = [...hosts]
  for (const host of more) if (!joined.some(known => isSameHost(known, host))) joined.push(host)
  return joined
}
