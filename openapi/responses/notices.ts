import * as z from 'zod'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

/** What people are told of by themselves. */
const noticeKinds = ['quote-accepted', 'quote-declined', 'quote-expired', 'webhook-disabled'] as const
export type NoticeKind = (typeof noticeKinds)[number]

const unread = z.int().min(0).meta({ description: 'How many the person has not read, on all pages.' })

const notice = z
  .object({
    id: z.uuid(),
    kind: z.enum(noticeKinds),
    text: z.string().meta({ description: 'What happened, in a sentence.' }),
    object: z.string().meta({ description: 'To what, for example `quotes/` with its id.' }),
    details: z.record(z.string(), z.union([z.string(), z.number()])).meta({
      description: 'What the sentence says, by name: number, revision, customer, name, reason, url.',
    }),
    createdAt: moment,
    readAt: moment.nullable().meta({ description: 'When it was read; null: it was not.' }),
  })
  .meta({ id: 'Notice', description: 'Something that a person should know.' })

export const noticeList = z
  .object({ items: z.array(notice), nextCursor, unread })
  .meta({ id: 'NoticeList', description: 'Notices, the newest first.' })

export const noticesRead = z
  .object({ unread })
  .meta({ id: 'NoticesRead', description: 'What is left to read.' })

export type NoticeListAnswer = z.infer<typeof noticeList>
export type NoticesReadAnswer = z.infer<typeof noticesRead>
