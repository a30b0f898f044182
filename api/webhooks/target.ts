import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address as it is connected to. */
export type Pinned = { address: string; family: 4 | 6 }

/** All the addresses of a name, as this machine finds them. */
export type Resolve = (name: string) => Promise<readonly Pinned[]>

/** A public address by its range, behind which a cloud answers its machines. */
const OF_CLOUDS = new Set(['168.63.129.16'])
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an address is one of the public internet: not of a private network, this machine, a link, a tunnel or nobody. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv6 ? address.match(GLOBAL) : !OF_CLOUDS.has(address.toString())
}

/**
 * An address that a webhook may have; undefined where it may not. Hosts that whoever runs this server has named may be
 * anywhere, and need no TLS.
 */
export function readTarget(text: string, privateHosts: ReadonlySet<string>): URL | undefined {
  const url = URL.parse(text)
  if (url?.username !== '' || url.password !== '' || url.hash !== '') return undefined
  const host = hostOf(url)
  if (privateHosts.has(host)) return /^https?:$/.test(url.protocol) ? url : undefined
  if (url.protocol !== 'https:') return undefined
  return (isIP(host) === 0 ? host.includes('.') : isPublicAddress(host)) ? url : undefined
}

/** The host without the brackets that IPv6 has in an address. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/**
 * The one address that a target is reached at, so that nothing is asked again between the check and the connection;
 * undefined where one of its addresses is not public.
 */
export async function pinTarget(
  url: URL,
  privateHosts: ReadonlySet<string>,
  resolve: Resolve = resolveName,
): Promise<Pinned | undefined> {
  const host = hostOf(url)
  const addresses = await resolve(host)
  const isAllowed = privateHosts.has(host) || addresses.every(({ address }) => isPublicAddress(address))
  return isAllowed ? addresses[0] : undefined
}

async function resolveName(name: string): Promise<readonly Pinned[]> {
  const found = await lookup(name, { all: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}
