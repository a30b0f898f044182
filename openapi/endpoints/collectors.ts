import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
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

export type CollectorQuery = { phase?: (typeof phases)[number] | undefined; account?: string | undefined }

const query = z.strictObject({ phase, account })

export const getCollector = declareEndpoint({
  method: 'get',
  path: '/api/v1/software/{softwareId}/collector',
  tag: 'Checklists',
  summary: 'Get the script that collects the evidence of a machine',
  description:
    'A script for Windows PowerShell 5.1 and 7 with a fixed list of commands that only read. It prints them before it runs them, and writes what they said into one file beside itself, which is evidence of kind `collector`. No network, no module; what needs an administrator is skipped without one.',
  pathParameters: {
    softwareId: {
      schema: z.enum(softwareIds).check(z.meta({ description: 'Id of the software.' })),
      example: 'stream',
      notFound: 'detail.not-found.software',
    },
  },
  input: {
    from: 'query',
    choose: () => query as unknown as $ZodType<CollectorQuery>,
    parameters: {
      phase: { schema: phase, required: false },
      account: { schema: account, required: false, example: 'SRV-EMS-01\\svc-stream' },
    },
  },
  answer: { description: 'The script and its name.', schema: collector, example: getCollectorExample },
  usualFormat: 'text/plain',
  formats: { 'text/plain': { description: 'The script itself, as an attachment.' } },
  problems: [...readProblems, 'not-found'],
})
