import * as z from 'zod/mini'
import { day } from '../../shared/day-field.ts'
import { losses, type OutageFacts } from './outage-facts.ts'

/** The schema of what was lost, and on which day. */
export function createOutageInput({ losses: { 'licence-server': server } }: OutageFacts) {
  const { hours, mostHours = hours } = server.grace
  return z
    .strictObject({
      lost: z.enum(losses).check(
        z.meta({
          description:
            'The connection of a cloud licence, a local licence (for any reason), a hardware key or a licence server of the own network.',
        }),
      ),
      date: day('The day in UTC on which it was lost.'),
      graceHours: z.optional(
        z.int().check(
          z.gte(1),
          z.lte(mostHours),
          z.meta({
            description: `Only for \`licence-server\`: whole hours of grace set there; ${hours} when left out.`,
          }),
        ),
      ),
    })
    .check(
      z.superRefine(({ lost, graceHours }, context) => {
        if (graceHours !== undefined && lost !== 'licence-server')
          context.addIssue({
            code: 'custom',
            path: ['graceHours'],
            params: { code: 'unknown_property', values: { name: 'graceHours' } },
          })
      }),
      z.meta({ id: 'LicenceOutageRequest', description: 'What was lost, and on which day.' }),
    )
}

export type OutageInput = z.infer<ReturnType<typeof createOutageInput>>
