import * as z from 'zod'
import { messageNames } from '#domain/licensing/workflows/messages/message-values.ts'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { citation, explained } from './shared.ts'

const workflow = z
  .enum(workflowIds)
  .meta({ id: 'LicenceWorkflowId', description: 'Id of a licence workflow.' })

const value = z
  .object({
    name: z.enum(messageNames).meta({ description: 'Name of the value in the request.' }),
    title: z.string(),
  })
  .meta({ id: 'LicenceMessageValue', description: 'A value of the message by its name.' })

export const licenceMessage = z
  .object({
    workflow,
    subject: z.string(),
    body: z
      .string()
      .meta({ description: 'Plain text; lines end with a line feed, one line for each value.' }),
    complete: z.boolean().meta({ description: 'Whether everything that is needed stands in the message.' }),
    missing: z.array(value).meta({
      description: 'What is needed and was not given; the message announces it as to follow.',
    }),
    leftOut: z.array(value).meta({ description: 'What was given and is not asked for in this workflow.' }),
    points: z
      .object({ licence: z.int().nullable(), added: z.int().nullable(), total: z.int().nullable() })
      .meta({
        description:
          'Points of the references in the message; null where there are none, total where both are.',
      }),
    mustNotSend: z
      .array(z.object({ code: z.string(), text: z.string(), citation }))
      .meta({ description: 'What must not be sent to Hager Services, each with its reason.' }),
    next: workflow
      .nullable()
      .meta({ description: 'The workflow whose message follows once this is answered.' }),
    ...explained,
  })
  .meta({ id: 'LicenceMessage', description: 'What to send to Hager Services; nothing of it is stored.' })

export type LicenceMessageAnswer = z.infer<typeof licenceMessage>
