import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { type Procedure, type ProcedureFacts, type Role, roles } from '#domain/checklists/procedure.ts'
import type { Parameter, ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { parametersSchemaOf } from '#domain/parameters/settle-parameters.ts'
import { writeHelp } from '#reports/write-help.ts'
import { describeParameter } from '#reports/write-parameters-schema.ts'
import { type ProcedurePack, procedureRegistry } from '#text/software/procedure-registry.ts'
import { type ChecklistRecord, checklistRecord, refuseTaken } from './checklist-record.ts'
import { checklistRoute, refuseRoute } from './checklist-route.ts'

export type ChecklistRequest = {
  software: keyof typeof procedureRegistry
  procedure: string
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
  route?: { path: string; step: number } | undefined
  roles?: Role[] | undefined
} & ChecklistRecord

const more = {
  route: z.optional(checklistRoute),
  roles: z.optional(
    z.array(z.enum(roles)).check(
      z.minLength(1),
      z.maxLength(roles.length),
      z.superRefine<Role[]>(refuseRepeated),
      z.meta({
        uniqueItems: true,
        description: 'Limits the answer to the items of these roles; plan and totals are then theirs.',
      }),
    ),
  ),
  ...checklistRecord,
}

function refuseRepeated(
  values: readonly string[],
  context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void },
): void {
  for (const [index, value] of values.entries())
    if (values.indexOf(value) < index)
      context.addIssue({ code: 'custom', path: [index], params: { code: 'duplicate_value', found: value } })
}

const packs = Object.entries(procedureRegistry)

/** The schema of each software's and each procedure's request, for validation. */
const requests = new Map(
  packs.map(([software, { facts }]) => [
    software,
    new Map(
      facts.procedures.map(procedure => [
        procedure.id,
        requestOf(software, procedure, parametersSchemaOf(facts, procedure)),
      ]),
    ),
  ]),
)

const unknownParameters = z.optional(z.record(z.string(), z.unknown()))

/** Chosen where the software or the procedure is not known, so that this is the fault and not a parameter. */
const unknownSoftware = z.strictObject({
  software: z.enum([...requests.keys()]),
  procedure: z.string(),
  parameters: unknownParameters,
  ...more,
})

const unknownProcedure = new Map(
  [...requests].map(([software, procedures]) => [
    software,
    z.strictObject({
      software: z.literal(software),
      procedure: z.enum([...procedures.keys()]),
      parameters: unknownParameters,
      ...more,
    }),
  ]),
)

/** The schema that a given request is meant for. */
export function chooseChecklistRequest(given: unknown): $ZodType<ChecklistRequest> {
  const { software, procedure } = (given ?? {}) as { software?: unknown; procedure?: unknown }
  const name = typeof software === 'string' ? software : ''
  const known = typeof procedure === 'string' ? requests.get(name)?.get(procedure) : undefined
  const chosen = known ?? unknownProcedure.get(name) ?? unknownSoftware
  return chosen as unknown as $ZodType<ChecklistRequest>
}

/** Whether a path leads to a secret of some procedure. */
export function isSecretParameter([first, name]: readonly PropertyKey[]): boolean {
  return (
    first === 'parameters' &&
    packs.some(([, { facts }]) => {
      const parameters: Readonly<Record<string, Parameter>> = facts.parameters
      return Object.hasOwn(parameters, String(name)) && parameters[String(name)]?.kind === 'secret'
    })
  )
}

type Documented = ReturnType<Parameter['schema']['check']>

const documented = new Map<string, Documented>()

/** The request as the document shows it: one shape for each procedure, its parameters with their English texts. */
export const checklistRequest = z
  .xor(
    packs.flatMap(([software, pack]) =>
      pack.facts.procedures.map(procedure => document(software, pack, procedure)),
    ),
  )
  .check(z.meta({ id: 'ChecklistRequest', description: 'A procedure of a software, and the site.' }))

function document(software: string, { facts, messages }: ProcedurePack, procedure: Procedure) {
  const id = `${pascal(software)}${pascal(procedure.id)}`
  const text = (key: string) => messages.en[key] ?? ''
  const parameters = z
    .strictObject(
      Object.fromEntries(
        procedure.parameters.map(name => {
          const isOpen = procedure.open?.includes(name) ?? false
          return [name, z.optional(documentParameter(software, facts, name, isOpen, text))]
        }),
      ),
    )
    .check(
      z.meta({
        id: `${id}Parameters`,
        description: 'What is known about the site; what is left out stands at its default.',
      }),
    )
  return requestOf(software, procedure, parameters).check(
    z.meta({ id: `${id}Checklist`, title: text(`procedure.${procedure.id}.title`) }),
  )
}

/** A parameter with its English texts, made once, or twice where some leave it open, and referred to by every procedure. */
function documentParameter(
  software: string,
  facts: ProcedureFacts,
  name: string,
  isOpen: boolean,
  text: (key: string) => string,
): Documented {
  const id = `${pascal(software)}${pascal(name)}${isOpen ? 'Open' : ''}`
  const parameter = facts.parameters[name] as Parameter
  const schema =
    documented.get(id) ??
    parameter.schema.check(
      z.meta({
        id,
        title: text(`parameter.${name}.title`),
        description: writeHelp(name, isOpen, text),
        ...describeParameter(parameter, isOpen),
      }),
    )
  documented.set(id, schema)
  return schema
}

function requestOf<Parameters extends $ZodType>(
  software: string,
  procedure: Procedure,
  parameters: Parameters,
) {
  return z
    .strictObject({
      software: z.literal(software),
      procedure: z.literal(procedure.id),
      parameters: z.optional(parameters),
      ...more,
    })
    .check(
      z.superRefine(({ route, parameters: given, taken = [] }, context) => {
        if (route) refuseRoute(software, procedure, route, given as ParameterValues | undefined, context)
        refuseTaken(
          procedureRegistry[software as ChecklistRequest['software']]?.facts,
          procedure,
          taken,
          context,
        )
      }),
    )
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase())
}
