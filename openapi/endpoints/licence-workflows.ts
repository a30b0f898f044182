import * as z from 'zod/mini'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { workflowEvents } from '#domain/licensing/workflows/workflow-events.ts'
import { declareEndpoint } from '../endpoint.ts'
import followLicenceWorkflowExample from '../examples/follow-licence-workflow.json' with { type: 'json' }
import getLicenceWorkflowExample from '../examples/get-licence-workflow.json' with { type: 'json' }
import listLicenceWorkflowsExample from '../examples/list-licence-workflows.json' with { type: 'json' }
import {
  licenceWorkflow,
  licenceWorkflowList,
  licenceWorkflowStanding,
} from '../responses/licence-workflow.ts'
import { bodyProblems, readProblems } from './problem-sets.ts'

const pathParameters = {
  workflowId: {
    schema: z.enum(workflowIds).check(z.meta({ description: 'Id of the workflow.' })),
    example: 'transfer-local',
    notFound: 'detail.not-found.workflow',
  },
} as const

/** Requests about the workflow `transfer-local`. */
const workflowExamples = {
  'at-the-start': { summary: 'Nothing has happened yet', value: { events: [] } },
  'old-machine-alive': {
    summary: 'The licence of the old machine is killed',
    value: {
      events: [
        { event: 'prepared', at: '2026-11-24T08:30:00Z' },
        { event: 'licence-killed', at: '2026-11-24T09:00:00Z', note: 'Anna, in the plant room' },
      ],
    },
  },
} as const

export const listLicenceWorkflows = declareEndpoint({
  method: 'get',
  path: '/api/v1/licence-workflows',
  tag: 'Licensing',
  summary: 'List the licence workflows',
  description: 'Every workflow of a stream licence, and whether a step of it kills the licence.',
  answer: {
    description: 'The list.',
    schema: licenceWorkflowList,
    example: listLicenceWorkflowsExample,
  },
  problems: readProblems,
  cacheSeconds: 300,
})

export const getLicenceWorkflow = declareEndpoint({
  method: 'get',
  path: '/api/v1/licence-workflows/{workflowId}',
  tag: 'Licensing',
  summary: 'Get a licence workflow',
  description:
    'The whole state machine: who acts in each state, what it needs and yields, the items of its step, and where each event leads.',
  pathParameters,
  answer: {
    description: 'The workflow.',
    schema: licenceWorkflow,
    example: getLicenceWorkflowExample,
  },
  problems: [...readProblems, 'not-found'],
  cacheSeconds: 300,
})

export const followLicenceWorkflow = declareEndpoint({
  method: 'post',
  path: '/api/v1/licence-workflows/{workflowId}/steps',
  tag: 'Licensing',
  summary: 'Follow a licence workflow',
  description:
    'From the events so far to the state they lead to, what may happen next, the rest of the way and what has been obtained. An event that its state does not allow is refused with the reason. Nothing is stored.',
  pathParameters,
  input: {
    from: 'body',
    schema: workflowEvents.check(z.meta({ id: 'LicenceWorkflowSteps' })),
    choose: () => workflowEvents,
    examples: workflowExamples,
  },
  answer: {
    description: 'Where the workflow stands.',
    schema: licenceWorkflowStanding,
    example: followLicenceWorkflowExample,
  },
  problems: [...bodyProblems, 'not-found'],
})
