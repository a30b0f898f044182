import * as z from 'zod/mini'
import { day } from '#domain/shared/day-field.ts'
import {
  type TrailAction,
  type TrailObject,
  trailActions,
  trailObjects,
} from '#domain/shared/trail-names.data.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { auditEventList } from '../responses/audit-events.ts'
import { type PageQuery, pageParameters } from './kept-parameters.ts'
import { keptReadProblems } from './problem-sets.ts'

const filter = {
  actor: z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(400),
        z.meta({ description: 'Only what this one did, written as `actor` of an event is.' }),
      ),
  ),
  action: z.optional(z.enum(trailActions).check(z.meta({ description: 'Only this action.' }))),
  objectType: z.optional(
    z
      .enum(trailObjects)
      .check(z.meta({ description: 'Only what was done to these: what `object` begins with.' })),
  ),
  from: z.optional(day('Only from this day on, in the time zone of the organisation.')),
  until: z.optional(day('Only until the end of this day, in the time zone of the organisation.')),
}

export type AuditEventQuery = PageQuery & {
  actor?: string | undefined
  action?: TrailAction | undefined
  objectType?: TrailObject | undefined
  from?: string | undefined
  until?: string | undefined
}

const listInput: z.ZodMiniType<AuditEventQuery> = z
  .strictObject({
    limit: pageParameters.limit.schema,
    cursor: pageParameters.cursor.schema,
    ...filter,
  })
  .check(
    z.superRefine(({ from, until }, context) => {
      if (from !== undefined && until !== undefined && until < from)
        context.addIssue({
          code: 'custom',
          path: ['until'],
          params: { code: 'day_before_another', values: { other: 'from', day: from } },
        })
    }),
  )

export const listAuditEvents = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/audit-events',
  tag: 'Operation',
  access: { scope: 'audit:read' },
  summary: 'List who did what',
  description:
    'Every change of what the organisation keeps, with its moment and whoever made it, the newest first. It is written with the change itself and never altered. What is asked for together holds together.',
  input: {
    from: 'query',
    choose: () => listInput,
    parameters: {
      ...pageParameters,
      ...Object.fromEntries(
        Object.entries(filter).map(([name, schema]) => [name, { schema, required: false }]),
      ),
    },
  },
  answer: { description: 'One page.', schema: auditEventList },
  problems: keptReadProblems,
})
