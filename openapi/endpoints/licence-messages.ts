import * as z from 'zod/mini'
import type { MessageValues } from '#domain/licensing/workflows/messages/message-values.ts'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { answerExamples } from '../answer-examples.ts'
import { declareEndpoint } from '../endpoint.ts'
import { type LicenceMessageAnswer, licenceMessage } from '../responses/licence-message.ts'
import { licenceMessageExamples } from './licence-message-examples.ts'
import { bodyProblems } from './problem-sets.ts'

const workflowId = z.enum(workflowIds).check(z.meta({ description: 'Id of the licence workflow.' }))

export const createLicenceMessage = declareEndpoint<MessageValues, LicenceMessageAnswer>({
  operationId: 'createLicenceMessage',
  method: 'post',
  path: '/api/v1/licence-workflows/{workflowId}/messages',
  tag: 'Licensing',
  summary: 'Write what to send to Hager Services',
  description:
    'Subject and body of the message to Hager Services in a licence workflow, in the reader’s language. Only what the workflow asks for stands in it; what is missing is named and announced, what is not asked for is left out. Codes are kept as given, blanks around them apart; a character that is hidden or only looks like another is refused with its code point and place. Nothing is stored or sent.',
  input: {
    from: 'body',
    schema: messageValues,
    choose: () => messageValues,
    examples: licenceMessageExamples,
    path: { workflowId: { schema: workflowId, required: true, example: 'transfer-local' } },
  },
  answer: {
    description: 'The message.',
    schema: licenceMessage,
    example: answerExamples['licence-message'],
  },
  formats: {
    'text/plain': {
      description: 'The subject, an empty line, the body.',
      example: String(answerExamples['licence-message-text']),
    },
  },
  problems: [...bodyProblems, 'not-found'],
})
