import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { distributeUsers } from '#domain/software/sage-100c-crm/multi-server/distribute-users.ts'
import {
  type MultiServerInput,
  multiServerInput,
} from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { planServers } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import { writeIpv6 } from '#domain/software/sage-100c-crm/multi-server/write-ipv6.ts'
import { refusedServers, threeServers } from '../../scenarios/multi-server-plans.ts'

const plan = (input: unknown) => planServers(multiServerInput.parse(input) as MultiServerInput)

describe('a plan of three web servers', () => {
  const { fields, installOrder, services, byHand, distribution, conditions, assumptions } = plan({
    servers: threeServers,
    newUsers: 4,
  })

  it('has the five fields, the master first, the addresses canonical', () => {
    assert.deepEqual(
      fields.map(({ label, value, filledBy }) => [label, value, filledBy]),
      [
        ['Noms de Serveur CRM', 'WEB1;WEB2;WEB3', 'setup'],
        ['Adresse IP de serveurs web CRM distribués', '2001:db8::10;2001:db8::11;2001:db8::12', 'hand'],
        ["Effectuer l'équilibrage de charge", 'Vrai', 'setup'],
        ['Nom de serveurs web Sage CRM pleinement qualifiés', 'WEB1;WEB2;WEB3', 'setup'],
        ['Nom de serveur DTLS', 'WEB1', 'setup'],
      ],
    )
  })

  it('installs the SQL Server first, then the master, then the others', () => {
    assert.deepEqual(
      installOrder.map(({ server }) => server),
      ['SQL1', 'WEB1', 'WEB2', 'WEB3'],
    )
  })

  it('spreads the services as the manual’s list does, the integration to the least used server', () => {
    assert.deepEqual(
      services.map(({ service, server }) => [service, server]),
      [
        ['email-manager', 'WEB1'],
        ['indexing', 'WEB2'],
        ['escalation', 'WEB3'],
        ['integration', 'WEB2'],
      ],
    )
  })

  it('sends each new user to the server with the fewest', () => {
    assert.deepEqual(
      distribution.steps.map(({ server, users }) => [server, users]),
      [
        ['WEB2', 3],
        ['WEB2', 4],
        ['WEB3', 4],
        ['WEB1', 5],
      ],
    )
  })

  it('is blocked by a licence without the option, and says what every server needs by hand', () => {
    assert.equal(conditions[0]?.severity, 'blocker')
    assert.deepEqual(byHand.find(({ code }) => code === 'visit-each')?.servers, ['WEB1', 'WEB2', 'WEB3'])
    assert.deepEqual(byHand.find(({ code }) => code === 'enter-addresses')?.servers, ['WEB1'])
    assert.ok(assumptions.some(({ code }) => code === 'names-not-qualified'))
  })
})

describe('IPv4 addresses where DNS names belong', () => {
  it('are named, as far as they are of web servers', () => {
    const addresses = ['192.0.2.11', '192.0.2.5', '192.0.2.10']
    const servers = threeServers.map((server, at) => ({ ...server, name: addresses[at] ?? server.name }))
    const { assumptions } = plan({ servers })
    const named = assumptions.find(({ code }) => code === 'addresses-for-names')
    assert.deepEqual(named?.values, { list: '192.0.2.10, 192.0.2.11' })
    const others = plan({ servers: threeServers }).assumptions
    assert.ok(!others.some(({ code }) => code === 'addresses-for-names'))
  })
})

describe('another module that spreads the load', () => {
  it('turns the field off and leaves users undistributed', () => {
    const { fields, byHand, distribution } = plan({
      servers: threeServers,
      loadBalancing: 'other',
      integration: false,
    })
    assert.equal(fields[2]?.value, 'Faux')
    assert.equal(fields[2]?.filledBy, 'hand')
    assert.deepEqual(byHand.find(({ code }) => code === 'switch-balancing-off')?.servers, ['WEB1'])
    const ofCrm = plan({ servers: threeServers }).byHand
    assert.ok(!ofCrm.some(({ code }) => code === 'switch-balancing-off'))
    assert.deepEqual(distribution.steps, [])
  })
})

describe('servers that contradict', () => {
  for (const [name, servers, ...expected] of refusedServers)
    it(name, () => {
      const read = multiServerInput.safeParse({ servers })
      const found = read.error?.issues.map(issue => {
        assert.ok(issue.code === 'custom')
        return `/${issue.path.join('/')} ${issue.params?.code}`
      })
      assert.deepEqual(found, expected)
    })
})

/** Every group written out, as RFC 4291 has it. */
const full = (groups: readonly number[]) => groups.map(group => group.toString(16).padStart(4, '0')).join(':')
const groups = fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })

describe('an IPv6 address', () => {
  it('has one form, however it is written, and that form stays', () => {
    fc.assert(
      fc.property(groups, parts => {
        const canonical = writeIpv6(full(parts))
        assert.ok(canonical)
        assert.equal(writeIpv6(full(parts).toUpperCase()), canonical)
        assert.equal(writeIpv6(parts.map(part => part.toString(16)).join(':')), canonical)
        assert.equal(writeIpv6(canonical), canonical)
      }),
    )
  })

  it('is the same as another only with the same groups', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        assert.equal(writeIpv6(full(a)) === writeIpv6(full(b)), full(a) === full(b))
      }),
    )
  })

  it('is either found or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6(), fc.ipV4()), text => {
        const canonical = writeIpv6(text)
        assert.ok(canonical === null || /^[0-9a-f:]+$/.test(canonical))
      }),
    )
  })
})

describe('names and addresses of any environment', () => {
  it('stand in each field once, master first, without a separator inside', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(names, fc.nat(), (list, pick) => {
        const master = 1 + (pick % (list.length - 1))
        const servers = list.map((name, index) => ({
          role: index === 0 ? 'sql' : index === master ? 'master' : 'secondary',
          name,
          ipv6: `fd00::${(index + 1).toString(16)}`,
        }))
        const { fields } = plan({ servers })
        const shown = fields[0]?.value.split(';') ?? []
        assert.equal(shown[0], list[master])
        assert.deepEqual([...shown].sort(), list.slice(1).sort())
        assert.equal(fields[1]?.value.split(';').length, shown.length)
      }),
    )
  })
})

describe('users', () => {
  it('are never lost, and each goes where no server has fewer', () => {
    const loads = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(loads, fc.nat(60), (users, count) => {
        const before = users.map((number, index) => ({ server: `W${index}`, users: number }))
        const { steps, after } = distributeUsers(before, count)
        const sum = (list: readonly { users: number }[]) => list.reduce((total, { users: n }) => total + n, 0)
        assert.equal(sum(after), sum(before) + count)
        const now = new Map(before.map(load => [load.server, load.users]))
        for (const { server } of steps) {
          assert.equal(now.get(server), Math.min(...now.values()))
          now.set(server, (now.get(server) ?? 0) + 1)
        }
      }),
    )
  })
})
