import type { ParameterFault } from '../parameter.ts'
import { checkText } from './check-text.ts'

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i
const LONGEST = 253

/** Checks the name or the IPv4 address of a machine. */
export function checkHostName(value: string): ParameterFault | null {
  return checkText(value) ?? (isHostName(value) ? null : { code: 'not_a_host_name' })
}

/** Whether a text is a host name, plain or with its domain, or an IPv4 address. */
export function isHostName(value: string): boolean {
  if (value.length > LONGEST) return false
  const labels = value.split('.')
  if (!labels.every(part => label.test(part))) return false
  // All digits and dots can only be an address.
  if (!/^[\d.]+$/.test(value)) return true
  return labels.length === 4 && labels.every(part => Number(part) <= 255 && String(Number(part)) === part)
}
