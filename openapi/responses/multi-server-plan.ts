import * as z from 'zod'
import { handCodes } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import { crmServices, serverRoles } from '#domain/software/sage-100c-crm/multi-server/server-roles.ts'
import { citation, explained } from './shared.ts'

const load = z
  .object({ server: z.string(), users: z.int() })
  .meta({ id: 'ServerLoad', description: 'The users connected to one web server.' })

export const multiServerPlan = z
  .object({
    conditions: z.array(
      z.object({
        code: z.literal('multi-server-option'),
        severity: z.literal('blocker'),
        text: z.string(),
        citation,
      }),
    ),
    fields: z.array(
      z.object({
        label: z.string().meta({ description: 'The label in CRM, as printed.' }),
        value: z.string().meta({ description: 'The text to paste.' }),
        filledBy: z.enum(['setup', 'hand']),
      }),
    ),
    installOrder: z.array(z.object({ server: z.string(), role: z.enum(serverRoles), citation })),
    services: z.array(z.object({ service: z.enum(crmServices), server: z.string(), proposed: z.boolean() })),
    byHand: z.array(
      z.object({ code: z.enum(handCodes), text: z.string(), servers: z.array(z.string()), citation }),
    ),
    distribution: z.object({
      before: z.array(load),
      steps: z.array(z.object({ user: z.int(), server: z.string(), users: z.int() })),
      after: z.array(load),
    }),
    ...explained,
  })
  .meta({ id: 'MultiServerPlan', description: 'How several servers of Sage 100c CRM are set up.' })

export type MultiServerPlanAnswer = z.infer<typeof multiServerPlan>
