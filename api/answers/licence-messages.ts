import {
  composeLicenceMessage,
  type LicenceMessage,
} from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import type { MessageValues } from '#domain/licensing/workflows/messages/message-values.ts'
import { isWorkflowId, workflowIds } from '#domain/licensing/workflows/workflow.ts'
import type { LicenceMessageAnswer } from '#openapi/responses/licence-message.ts'
import { writeLicenceMessage } from '#reports/write-licence-message.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { writeFound } from '../http/write-found.ts'
import { presentLicenceMessage } from './present-licence-message.ts'

/** The message to Hager Services of the workflow that the path names; a problem when its id is unknown. */
export function answerLicenceMessage(values: MessageValues, context: Context): LicenceMessageAnswer {
  return presentLicenceMessage(compose(values, context), context.language)
}

/** The message in each other format. */
export const licenceMessageFormats: Readonly<Record<string, DocumentWriter<MessageValues>>> = {
  'text/plain': (values, context) => {
    const { language } = context
    const t = translateLicenceMessage[language]
    const { subject, body } = writeLicenceMessage(compose(values, context), { language, t })
    return { body: `${subject}\n\n${body}\n`, type: 'text/plain; charset=utf-8' }
  },
}

function compose(values: MessageValues, { path: { workflowId = '' } }: Context): LicenceMessage {
  if (!isWorkflowId(workflowId))
    throw new Problem('not-found', 'detail.not-found.workflow', {
      id: writeFound(workflowId),
      known: workflowIds.join(', '),
    })
  return composeLicenceMessage(workflowId, values)
}
