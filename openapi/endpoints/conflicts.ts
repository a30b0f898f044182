import * as z from 'zod/mini'
import { chooseConflictsInput, conflictsInput } from '#domain/software/conflicts-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createConflictsExample from '../examples/create-conflicts.json' with { type: 'json' }
import { conflicts } from '../responses/conflicts.ts'
import { conflictsExamples } from './conflicts-examples.ts'
import { bodyProblems } from './problem-sets.ts'

const schema = conflictsInput.check(
  z.meta({
    id: 'ConflictsRequest',
    description:
      'Two to four installations on one server. Each software once; only one of which a server may hold a single installation can be named twice, because that is the conflict.',
  }),
)

export const createConflicts = declareEndpoint({
  method: 'post',
  path: '/api/v1/conflicts',
  tag: 'Software',
  summary: 'Find what clashes between software on one server',
  description:
    'Compares what each software takes on the server: ports, IIS, SQL Server, accounts, restarts. Each conflict names the two software, what both claim, what to do and the sections of both manuals; the order of installation follows. The order in which the software is given does not matter. Nothing is stored.',
  input: {
    from: 'body',
    schema,
    choose: chooseConflictsInput,
    examples: conflictsExamples,
  },
  answer: {
    description: 'The conflicts and the order of installation.',
    schema: conflicts,
    example: createConflictsExample,
  },
  problems: bodyProblems,
})
