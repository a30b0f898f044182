import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { parametersSchemaOf } from '#domain/parameters/settle-parameters.ts'
import { phases } from '#domain/preflight/check.ts'
import { evidenceKinds, MOST_CHARACTERS } from '#domain/preflight/evidence.ts'
import type { MachineInput } from '#domain/preflight/judge-machine.ts'
import { waiversInput } from '#domain/preflight/waivers-input.ts'
import { day } from '#domain/shared/day-field.ts'
import { type SoftwareId, softwareIds } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import type { FileDeclaration, SentFile } from '../endpoint.ts'

const MULTIPART = 'multipart/form-data'
/** So many texts or files at once, as JSON and as parts alike. */
export const MOST_EVIDENCE = 200

/** A verdict that is asked for; without `evidence` where that comes as files. */
export type PreflightRequest = Omit<MachineInput, 'date' | 'parameters' | 'evidence'> & {
  software: SoftwareId
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
  earlierEvidence?: MachineInput['evidence'] | undefined
  date?: string | undefined
} & ({ evidence: MachineInput['evidence'] } | { file: SentFile })

const evidence = z
  .array(
    z
      .strictObject({
        kind: z.optional(
          z.enum(evidenceKinds).check(
            z.meta({
              description:
                'Which command wrote it; left out, it is recognised. Several outputs in one text are told apart.',
            }),
          ),
        ),
        text: z
          .string()
          .check(
            z.maxLength(MOST_CHARACTERS),
            z.meta({ description: 'The output as it was printed, in any language of Windows.' }),
          ),
      })
      .check(z.meta({ id: 'Evidence', description: 'The output of one command or of several.' })),
  )
  .check(z.maxLength(MOST_EVIDENCE))

const waivers = z.optional(waiversInput)

const common = {
  phase: z
    .enum(phases)
    .check(z.meta({ description: 'Whether the software is to be installed or is installed.' })),
  date: z.optional(day('The day on which ends of support are judged; today where left out.')),
  waivers,
  earlierEvidence: z.optional(
    evidence.check(
      z.meta({
        description:
          'What the same machine said before. JSON then answers `changes` between the two; the other formats show the verdict on `evidence` alone.',
      }),
    ),
  ),
  hidesNames: z.optional(
    z.boolean().check(z.meta({ description: 'Hides the names of host and accounts in facts and quotes.' })),
  ),
}

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** The request as the document shows it. */
export const preflightRequest = z
  .strictObject({
    software: z.enum(softwareIds),
    ...common,
    parameters: z.optional(
      values.check(
        z.meta({
          description:
            'What is known of the site: the parameters of the checklist before the installation (GET …/procedures), of Isogeo Scan FME workGroups too. What is left out stands at its default.',
        }),
      ),
    ),
    evidence,
  })
  .check(
    z.meta({
      id: 'PreflightRequest',
      description: 'A software, a phase, a site and what was pasted of its machine.',
    }),
  )

const requestOf = (software: SoftwareId, withEvidence: boolean) => {
  const { parameters, asking } = preflightFacts[software]
  return z.strictObject({
    software: z.literal(software),
    ...common,
    parameters: z.optional(parametersSchemaOf(parameters, asking)),
    ...(withEvidence && { evidence }),
  })
}

const requests = new Map<unknown, ReturnType<typeof requestOf>>(
  softwareIds.map(id => [id, requestOf(id, true)]),
)
const withFiles = new Map<unknown, ReturnType<typeof requestOf>>(
  softwareIds.map(id => [id, requestOf(id, false)]),
)

/** The schema that a given request is meant for; of one whose evidence comes as files, that without it. */
export function choosePreflightRequest(given: unknown, hasFiles = false): $ZodType<PreflightRequest> {
  const { software } = (given ?? {}) as { software?: unknown }
  const chosen = (hasFiles ? withFiles : requests).get(software) ?? preflightRequest
  return chosen as unknown as $ZodType<PreflightRequest>
}

/** Whether a path leads to a secret of some software. */
export function isSecretOfPreflight([first, name]: readonly PropertyKey[]): boolean {
  return (
    first === 'parameters' &&
    Object.values(preflightFacts).some(
      ({ parameters }) => parameters.parameters[String(name)]?.kind === 'secret',
    )
  )
}

export const preflightFiles: FileDeclaration = {
  types: {
    [MULTIPART]: {
      description:
        'Exactly one part `request` with the JSON without `evidence`, and up to 200 parts `evidence`, each a file as it was written: UTF-8, UTF-16 or a code page of Windows. A part of another name is refused, since it would count for nothing.',
    },
  },
  parameters: {},
  choose: () => z.strictObject({}),
}
