import * as z from 'zod/mini'
import { checkHostName } from '../../../parameters/checks/check-host-name.ts'
import { limitByLength } from '../../../shared/limit-by-length.ts'
import { checkServerAddress } from './check-server-address.ts'
import { checkServers } from './check-servers.ts'
import { crmServices, serverRoles } from './server-roles.ts'

export const mostServers = 50
/** How many characters the names of all servers may have together: the plan names each of them a dozen times. */
const mostCharacters = 9000

const server = z
  .strictObject({
    role: z.enum(serverRoles).check(z.meta({ description: 'What the server is for.' })),
    name: z.string().check(
      z.trim(),
      z.maxLength(253),
      z.superRefine((value, context) => {
        const fault = checkHostName(value)
        if (fault) context.addIssue({ code: 'custom', params: { ...fault } })
      }),
      z.meta({ description: 'DNS name of the server.' }),
    ),
    ipv6: z.string().check(
      z.trim(),
      z.maxLength(100),
      z.superRefine((value, context) => {
        const fault = checkServerAddress(value)
        if (fault) context.addIssue({ code: 'custom', params: { ...fault } })
      }),
      z.meta({
        description:
          'IPv6 address by which the other servers reach this one, without zone and prefix length.',
      }),
    ),
    services: z.optional(
      z
        .array(z.enum(crmServices))
        .check(z.maxLength(crmServices.length), z.meta({ description: 'Services that are to run there.' })),
    ),
    users: z.optional(
      z.int().check(z.gte(0), z.lte(1_000_000), z.meta({ description: 'Users connected there; default 0.' })),
    ),
  })
  .check(z.meta({ id: 'PlannedServer', description: 'One server of the environment.' }))

/** The servers of a multi-server environment of Sage 100c CRM, and what the plan is to show. */
export const multiServerInput = z
  .strictObject({
    servers: z.array(server).check(
      z.minLength(2),
      z.maxLength(mostServers),
      z.superRefine((servers, context) => {
        for (const { path, ...fault } of checkServers(servers))
          context.addIssue({ code: 'custom', path, params: fault })
        const longest = Math.max(1, ...servers.map(({ name }) => name.length))
        const maximum = limitByLength(mostServers, mostCharacters, longest)
        if (servers.length > maximum)
          context.addIssue({ code: 'too_big', origin: 'array', maximum, inclusive: true })
      }),
    ),
    loadBalancing: z.optional(
      z.enum(['crm', 'other']).check(z.meta({ description: 'Who spreads the load; default crm.' })),
    ),
    integration: z.optional(
      z
        .boolean()
        .check(z.meta({ description: 'Whether CRM is linked with Gestion commerciale; default true.' })),
    ),
    newUsers: z.optional(
      z
        .int()
        .check(
          z.gte(0),
          z.lte(100),
          z.meta({ description: 'How many further users the example distributes; default 3.' }),
        ),
    ),
  })
  .check(z.meta({ id: 'MultiServerPlanRequest', description: 'The servers to plan for.' }))

export type MultiServerInput = z.infer<typeof multiServerInput>
export type PlannedServer = MultiServerInput['servers'][number]
