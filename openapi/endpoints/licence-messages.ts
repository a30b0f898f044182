import * as z from 'zod/mini'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { declareEndpoint } from '../endpoint.ts'
import createLicenceMessageExample from '../examples/create-licence-message.json' with { type: 'json' }
import createLicenceMessagePlainExample from '../examples/create-licence-message-plain.json' with {
  type: 'json',
}
import { licenceMessage } from '../responses/licence-message.ts'
import { licenceMessageExamples } from './licence-message-examples.ts'
import { bodyProblems } from './problem-sets.ts'

export const createLicenceMessage = declareEndpoint({
  method: 'post',
  path: '/api/v1/licence-workflows/{workflowId}/messages',
  tag: 'Licensing',
  summary: 'Write what to send to Hager Services',
  description:
    'Subject and body of the message to Hager Services in a licence workflow, in the reader’s language. Only what the workflow asks for stands in it; what is missing is named and announced, what is not asked for is left out. Codes are kept as given, blanks around them apart; a character that is hidden or only looks like another is refused with its code point and place. Nothing is stored or sent.',
  pathParameters: {
    workflowId: {
      schema: z.enum(workflowIds).check(z.meta({ description: 'Id of the licence workflow.' })),
      example: 'transfer-local',
      notFound: 'detail.not-found.workflow',
    },
  },
  input: {
    from: 'body',
    schema: messageValues,
    choose: () => messageValues,
    examples: licenceMessageExamples,
  },
  answer: {
    description: 'The message.',
    schema: licenceMessage,
    example: createLicenceMessageExample,
  },
  formats: {
    'text/plain': {
      description: 'The subject, an empty line, the body.',
      example: createLicenceMessagePlainExample,
    },
  },
  problems: [...bodyProblems, 'not-found'],
})
