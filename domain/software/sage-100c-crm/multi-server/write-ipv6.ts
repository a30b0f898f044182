import * as z from 'zod/mini'

const ipv6 = z.ipv6()

/** An IPv6 address in its one canonical form, lower case and shortest; null when the text is none. Zones are refused. */
export function writeIpv6(text: string): string | null {
  const { success } = z.safeParse(ipv6, text)
  return success ? new URL(`http://[${text}]`).hostname.slice(1, -1) : null
}
