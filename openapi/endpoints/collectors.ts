import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { phases } from '#domain/preflight/check.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { parameters as streamParameters } from '#domain/software/stream/procedures/parameters.ts'
import { declareEndpoint } from '../endpoint.ts'
import getCollectorExample from '../examples/get-collector.json' with { type: 'json' }
import { collector } from '../responses/collector.ts'
import { readProblems } from './problem-sets.ts'

const account = z.optional(
  streamParameters.serviceAccount.schema.check(
    z.meta({
      description:
        'The account that runs the services, written DOMAIN\\user; the script asks Windows about it, on the machine and in its domain unless the place is `.`.',
    }),
  ),
)

const phase = z.optional(
  z.enum(phases).check(
    z.meta({
      description: 'What the machine is to be judged for; before the installation where left out.',
    }),
  ),
)

/** What of the parameters of a verdict on stream decides what the script asks. */
const ofStream = {
  hostName: describe('hostName', 'The name of the machine, on which an account without a domain is.'),
  sqlServer: describe(
    'sqlServer',
    'Where the SQL Server of stream is; for one that is there already, the script asks it for its version.',
  ),
  databaseServer: describe(
    'databaseServer',
    'That SQL Server, as in `parameters` of a preflight. It is signed in to with the account that runs the script.',
  ),
}

function describe(name: keyof typeof streamParameters, description: string) {
  const { schema } = streamParameters[name]
  return z.optional(schema.check(z.meta({ description: `${description} Of stream alone.` })))
}

export type CollectorQuery = {
  phase?: (typeof phases)[number] | undefined
  account?: string | undefined
} & Partial<Record<keyof typeof ofStream, ParameterValue | undefined>>

const query = z.strictObject({ phase, account })
const streamQuery = z.strictObject({ phase, account, ...ofStream })

export const getCollector = declareEndpoint({
  method: 'get',
  path: '/api/v1/software/{softwareId}/collector',
  tag: 'Checklists',
  summary: 'Get the script that collects the evidence of a machine',
  description:
    'A script for Windows PowerShell 5.1 and 7 with a fixed list of commands that only read. It prints them before it runs them, and writes what they said into one file beside itself, which is evidence of kind `collector`. No module, and no network but for a SQL Server that was named; what needs an administrator is skipped without one.',
  pathParameters: {
    softwareId: {
      schema: z.enum(softwareIds).check(z.meta({ description: 'Id of the software.' })),
      example: 'stream',
      notFound: 'detail.not-found.software',
    },
  },
  input: {
    from: 'query',
    choose: (_given, { softwareId } = { softwareId: 'stream' }) =>
      (softwareId === 'stream' ? streamQuery : query) as unknown as $ZodType<CollectorQuery>,
    parameters: {
      phase: { schema: phase, required: false },
      account: { schema: account, required: false, example: 'SRV-EMS-01\\svc-stream' },
      hostName: { schema: ofStream.hostName, required: false },
      sqlServer: { schema: ofStream.sqlServer, required: false },
      databaseServer: { schema: ofStream.databaseServer, required: false },
    },
  },
  answer: { description: 'The script and its name.', schema: collector, example: getCollectorExample },
  usualFormat: 'text/plain',
  formats: { 'text/plain': { description: 'The script itself, as an attachment.' } },
  problems: [...readProblems, 'not-found'],
})
