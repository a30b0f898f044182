import * as z from 'zod/mini'
import { findRouteFaults } from '#domain/checklists/find-route-faults.ts'
import type { Procedure } from '#domain/checklists/procedure.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'

/** Answers to the questions of a software, as the address of the page has them, and a procedure among what they lead to. */
export const checklistRoute = z
  .strictObject({
    path: z.string().check(z.maxLength(200)),
    step: z.int().check(z.gte(1), z.lte(20)),
  })
  .check(
    z.meta({
      id: 'ChecklistRoute',
      description:
        'The route on which the procedure stands: the answers to “What are you about to do?”, joined by dots, and the step, counted from one. The list then leaves out what the licence, the databases or the machine are past; what the answers settle is not asked again. At a step on the old machine, parameters are those of the old machine.',
      examples: [{ path: 'move-machine.still-there.remote.cloud', step: 5 }],
    }),
  )

type Context = { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void }

/** Names what of a route can't be, or contradicts it. */
export function refuseRoute(
  software: string,
  procedure: Procedure,
  route: { path: string; step: number },
  parameters: ParameterValues | undefined,
  context: Context,
): void {
  const facts = procedureRegistry[software as keyof typeof procedureRegistry]?.facts
  if (!facts) throw new RangeError(`No procedures of ${software}`)
  for (const { path, found, values } of findRouteFaults(facts, procedure, route, parameters ?? {}))
    context.addIssue({
      code: 'custom',
      path: [...path],
      params: { code: 'unknown_value', found, values: { values: values.join(', ') } },
    })
}
