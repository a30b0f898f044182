import type { ParameterFault } from '../parameter.ts'
import { isHostName } from './check-host-name.ts'
import { checkText } from './check-text.ts'
import { reservedInstanceNames } from './reserved-instance-names.data.ts'

// Instance names by Microsoft's rule: a letter or underscore first, 16 characters at most.
const instance = /^[\p{L}_][\p{L}\p{N}_$#]{0,15}$/u

type Part = 'format' | 'address' | 'ipv6' | 'instance' | 'reserved' | 'port'

/**
 * Checks a database server written `address\\instance,port` with the port optional (manual 4.12.2.1), or `address,port`
 * for a default instance (docs/rulings.md `default-instance-not-in-manual`). The fault names the part that is wrong.
 */
export function checkDatabaseServer(value: string): ParameterFault | null {
  const unsafe = checkText(value)
  if (unsafe) return unsafe
  const [address, name, port] = splitServer(value)
  if (isIpv6(address)) return wrong('ipv6')
  if (name === undefined && port === undefined) return wrong('format')
  return address === null ? wrong('format') : checkParts(address.trim(), name?.trim(), port?.trim())
}

/**
 * Checks a SQL Server as a connection string names it: `address\\instance,port`, instance and port optional, and
 * `(local)` for the machine itself. The fault names the part that is wrong.
 */
export function checkSqlServer(value: string): ParameterFault | null {
  const unsafe = checkText(value)
  if (unsafe) return unsafe
  const [address, name, port] = splitServer(value)
  if (isIpv6(address)) return wrong('ipv6')
  return address === null
    ? wrong('format')
    : checkParts(address === '(local)' ? 'localhost' : address, name, port)
}

/** The parts of a database server as they stand: address, instance and port; no address where they can't be told apart. */
export function splitServer(value: string): [address: string | null, instance?: string, port?: string] {
  const match = /^([^\\,]*)(?:\\([^\\,]*))?(?:,([^\\,]*))?$/.exec(value)
  return match ? [match[1] ?? '', match[2], match[3]] : [null]
}

function checkParts(
  address: string,
  name: string | undefined,
  port: string | undefined,
): ParameterFault | null {
  if (!isHostName(address)) return wrong('address')
  const fault = name === undefined ? null : checkInstanceName(name)
  if (fault) return wrong(fault.code === 'reserved_instance_name' ? 'reserved' : 'instance')
  return port === undefined || isPort(port) ? null : wrong('port')
}

/** Whether an address is one of IPv6, in brackets or without. */
function isIpv6(address: string | null): boolean {
  return address !== null && /^\[?[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*(?:%\w+)?\]?$/i.test(address.trim())
}

/** Checks the name of a SQL Server instance. */
export function checkInstanceName(value: string): ParameterFault | null {
  const unsafe = checkText(value)
  if (unsafe) return unsafe
  if (!instance.test(value)) return { code: 'not_an_instance_name' }
  return reservedInstanceNames.has(value.toUpperCase()) ? { code: 'reserved_instance_name' } : null
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}

function wrong(part: Part): ParameterFault {
  return { code: 'not_a_database_server', values: { part } }
}
