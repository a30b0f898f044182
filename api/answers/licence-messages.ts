import {
  composeLicenceMessage,
  type LicenceMessage,
} from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import type { MessageValues } from '#domain/licensing/workflows/messages/message-values.ts'
import type { WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import { licenceMessageFacts } from '#domain/software/stream/licence-message-facts.ts'
import type { LicenceMessageAnswer } from '#openapi/responses/licence-message.ts'
import { writeLicenceMessage } from '#reports/write-licence-message.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'
import { presentLicenceMessage } from './present-licence-message.ts'

type Asked = Context<{ workflowId: WorkflowId }>

/** The message to Hager Services of the workflow that the path names. */
export function answerLicenceMessage(values: MessageValues, context: Asked): LicenceMessageAnswer {
  return presentLicenceMessage(compose(values, context), context.language)
}

/** The message in each other format. */
export const licenceMessageFormats: Readonly<
  Record<'text/plain', DocumentWriter<MessageValues, Asked['path']>>
> = {
  'text/plain': (values, context) => {
    const { language } = context
    const t = translateLicenceMessage[language]
    const { subject, body } = writeLicenceMessage(compose(values, context), { language, t })
    return { body: `${subject}\n\n${body}\n`, type: 'text/plain; charset=utf-8' }
  },
}

function compose(values: MessageValues, { path }: Asked): LicenceMessage {
  return composeLicenceMessage(licenceMessageFacts, path.workflowId, values)
}
