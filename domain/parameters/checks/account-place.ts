import type { Contradiction, ParameterValues } from '../parameter.ts'
import { isHostName } from './check-host-name.ts'

const LONGEST_NETBIOS_NAME = 15

/** The name that Windows gives a machine: the host name up to its domain; null for an IPv4 address and for no host name. */
export function machineNameOf(host: string): string | null {
  return isHostName(host) && !/^[\d.]+$/.test(host) ? (host.split('.')[0] ?? null) : null
}

/**
 * Whether an account belongs to the machine itself, by its name in full, without its domain or as NetBIOS cuts it. A
 * host without a domain may be named with one.
 */
export function isOnMachine(account: string, host: string): boolean {
  const domain = domainOf(account).toLowerCase()
  const machine = machineNameOf(host)?.toLowerCase()
  const names = machine === undefined ? [] : [machine, machine.slice(0, LONGEST_NETBIOS_NAME)]
  if (['.', 'localhost', host.toLowerCase(), ...names].includes(domain)) return true
  return machine !== undefined && !host.includes('.') && domain.startsWith(`${machine}.`)
}

/** Whether an address is that of the machine; undefined where one of the two is an IPv4 address, which no name tells of. */
export function isAddressOf(address: string, host: string): boolean | undefined {
  if (/^127(\.\d+){3}$/.test(address) || isOnMachine(`${address}\\`, host)) return true
  return machineNameOf(address) === null || machineNameOf(host) === null ? undefined : false
}

/** An account of the machine under the machine's name, where a dot stood for it; unchanged where the name is not known. */
export function nameMachine(account: string, host: string): string {
  const machine = machineNameOf(host)
  return domainOf(account) === '.' && machine !== null ? `${machine}\\${account.slice(2)}` : account
}

/** The parts of host names and accounts that NetBIOS cuts: those of more than 15 characters, each once, in order. */
export function listLongNames(names: readonly string[]): string[] {
  const parts = names.flatMap(name => name.split('\\').map(part => machineNameOf(part) ?? part))
  return [...new Set(parts.filter(part => [...part].length > LONGEST_NETBIOS_NAME))]
}

/** Finds a machine that is given by its address while an account on it needs its name. */
export function findUnnamedMachine(
  values: ParameterValues,
  machine: string,
  accounts: readonly string[],
): Contradiction[] {
  const host = values[machine]
  // What is no host name at all has a fault of its own.
  if (host === undefined || !isHostName(String(host)) || machineNameOf(String(host)) !== null) return []
  const account = accounts.find(name => values[name] !== undefined && domainOf(String(values[name])) === '.')
  if (account === undefined) return []
  return [{ parameter: machine, code: 'account_needs_machine_name', values: { account } }]
}

function domainOf(account: string): string {
  return account.includes('\\') ? account.slice(0, account.indexOf('\\')) : '.'
}
