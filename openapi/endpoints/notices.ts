import * as z from 'zod/mini'
import { declareKeptEndpoint } from '../endpoint.ts'
import { noticeList, noticesRead } from '../responses/notices.ts'
import { keptId, type PageQuery, pageParameters } from './kept-parameters.ts'
import { keptReadProblems, keptWriteProblems } from './problem-sets.ts'

// Whoever is let in at all may read sites; what is shown is the person's own.
const access = { scope: 'sites:read' } as const
const MOST_IDS = 200

const listInput = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
  unread: z.optional(
    z.enum(['true', 'false']).check(z.meta({ description: 'true leaves out what was read.' })),
  ),
})
export type NoticeListQuery = PageQuery & { unread?: 'true' | 'false' | undefined }

export const listNotices = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/notices',
  tag: 'Operation',
  access,
  summary: 'List what you should know',
  description:
    'What customers decided about your quotes, which of them expired, which webhooks were switched off: the newest first, for as long as 180 days. Notices are for people: a key has none. What belongs to nobody who is still there goes to every owner.',
  input: {
    from: 'query',
    choose: (): z.ZodMiniType<NoticeListQuery> => listInput,
    parameters: { ...pageParameters, unread: { schema: listInput.shape.unread, required: false } },
  },
  answer: { description: 'One page.', schema: noticeList },
  problems: keptReadProblems,
})

const reading = z
  .strictObject({
    ids: z
      .array(keptId())
      .check(z.minLength(1), z.maxLength(MOST_IDS), z.meta({ description: 'Ids of notices.' })),
  })
  .check(z.meta({ id: 'NoticeReading', description: 'What was read.' }))
export type NoticeReading = z.infer<typeof reading>

export const readNotices = declareKeptEndpoint({
  method: 'post',
  path: '/api/v1/notices/read',
  tag: 'Operation',
  access,
  summary: 'Mark notices as read',
  description: 'Those of other people, and ids of none, are passed over.',
  input: {
    from: 'body',
    schema: reading,
    choose: () => reading,
    examples: {
      one: { summary: 'One notice', value: { ids: ['0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11'] } },
    },
  },
  answer: { description: 'What is left to read.', schema: noticesRead },
  problems: keptWriteProblems,
})
