import { describe, expect, it } from 'vitest'
import { isPublicAddress, pinTarget, readTarget } from '#api/webhooks/target.ts'

const none = new Set<string>()

describe('a public address', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001::200e'])(
    '%s is one',
    address => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.1.2.3', '168.63.129.16'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.88.99.1'],
    ...[
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...['::', '::1', '::7f00:1', '::ffff:8.8.8.8', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
    ...[
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:20::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      '5f00::1',
    ],
    ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'example.org', ''],
  ])('%s is none', address => expect(isPublicAddress(address)).toBe(false))
})

describe('the target of a webhook', () => {
  const v4 = { address: '93.184.216.34', family: 4 } as const
  const inside = { address: '10.0.0.1', family: 4 } as const
  const url = readTarget('https://example.org/hook', none) as URL

  it('is pinned to the first address of its name', async () => {
    expect(await pinTarget(url, none, async () => [v4])).toEqual(v4)
  })

  it('is none where one of several addresses is not public, or there is none', async () => {
    expect(await pinTarget(url, none, async () => [v4, inside])).toBeUndefined()
    expect(await pinTarget(url, none, async () => [])).toBeUndefined()
  })

  it('may be anywhere where whoever runs the server has named it, and only there', async () => {
    const named = new Set(['hooks.intern'])
    const own = readTarget('http://hooks.intern:8080/x', named) as URL
    expect(await pinTarget(own, named, async () => [inside])).toEqual(inside)
    expect(readTarget('http://other.intern/x', named)).toBeUndefined()
    expect(readTarget('file://hooks.intern/etc/passwd', named)).toBeUndefined()
  })
})
