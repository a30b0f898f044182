import type { ParameterFault } from '../../../parameters/parameter.ts'
import { writeIpv6 } from './write-ipv6.ts'

/** Addresses that no other machine reaches a server by, as their canonical form begins. */
const kinds: readonly [kind: string, pattern: RegExp][] = [
  ['unspecified', /^::$/],
  ['loopback', /^::1$/],
  ['multicast', /^ff[0-9a-f]{2}:/],
  ['linkLocal', /^fe[89ab][0-9a-f]:/],
  ['ipv4Mapped', /^::ffff:/],
]

/** Checks the IPv6 address by which the other servers reach one; the fault names the kind of address that does not do. */
export function checkServerAddress(text: string): ParameterFault | null {
  const address = writeIpv6(text)
  if (address === null) return { code: 'not_an_ipv6_address' }
  const kind = kinds.find(([, pattern]) => pattern.test(address))?.[0]
  return kind === undefined ? null : { code: 'not_a_server_address', values: { kind } }
}
