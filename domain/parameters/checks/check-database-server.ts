import type { ParameterFault } from '../parameter.ts'
import { isHostName } from './check-host-name.ts'
import { checkText } from './check-text.ts'

// Instance names by Microsoft's rule: a letter or underscore first, 16 characters at most.
const instance = /^[\p{L}_][\p{L}\p{N}_$#]{0,15}$/u

/**
 * Checks a database server written `address\instance,port`, the port optional (manual 4.12.2.1).
 * The fault names the part that is wrong: format, address, instance or port.
 */
export function checkDatabaseServer(value: string): ParameterFault | null {
  const unsafe = checkText(value)
  if (unsafe) return unsafe
  const match = /^([^\\,]*)\\([^\\,]*)(?:,([^\\,]*))?$/.exec(value)
  if (!match) return wrong('format')
  const [, address = '', name = '', port] = match
  if (!isHostName(address.trim())) return wrong('address')
  if (checkInstanceName(name.trim())) return wrong('instance')
  return port === undefined || isPort(port.trim()) ? null : wrong('port')
}

/**
 * Checks a SQL Server as a connection string names it: `address\\instance,port`, instance and port optional, and
 * `(local)` for the machine itself. The fault names the part that is wrong.
 */
export function checkSqlServer(value: string): ParameterFault | null {
  const unsafe = checkText(value)
  if (unsafe) return unsafe
  const match = /^([^\\,]*)(?:\\([^\\,]*))?(?:,([^\\,]*))?$/.exec(value)
  if (!match) return wrong('format')
  const [, address = '', name, port] = match
  if (address !== '(local)' && !isHostName(address)) return wrong('address')
  if (name !== undefined && checkInstanceName(name)) return wrong('instance')
  return port === undefined || isPort(port) ? null : wrong('port')
}

/** Checks the name of a SQL Server instance. */
export function checkInstanceName(value: string): ParameterFault | null {
  return checkText(value) ?? (instance.test(value) ? null : { code: 'not_an_instance_name' })
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}

function wrong(part: 'format' | 'address' | 'instance' | 'port'): ParameterFault {
  return { code: 'not_a_database_server', values: { part } }
}
