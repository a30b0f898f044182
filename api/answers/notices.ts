import type { NoticeListQuery, NoticeReading } from '#openapi/endpoints/notices.ts'
import type { NoticeKind, NoticeListAnswer, NoticesReadAnswer } from '#openapi/responses/notices.ts'
import { translateNotice } from '#text/notices/notices.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { countUnread, listNotices, markRead } from '../store/notices.ts'
import { presentPage, readPage } from './kept-pages.ts'

/** A page of what a person was told. */
export async function answerNoticeList(
  query: NoticeListQuery,
  context: KeptContext,
): Promise<NoticeListAnswer> {
  const { scope, language } = context
  const userId = personOf(context)
  const asked = { ...readPage(query, context), isUnread: query.unread === 'true' }
  const page = await listNotices(scope, userId, asked)
  const items = presentPage(page, ({ kind: kept, details: written, ...row }) => {
    const kind = kept as NoticeKind
    const details = JSON.parse(written) as Record<string, string | number>
    const text = translateNotice[language](kind, { name: '', number: '', customer: '', url: '', ...details })
    return { ...row, kind, text, details }
  })
  return { ...items, unread: await countUnread(scope, userId) }
}

/** Marks some as read. */
export async function answerReadNotices(
  { ids }: NoticeReading,
  context: KeptContext,
): Promise<NoticesReadAnswer> {
  const userId = personOf(context)
  await markRead(context.scope, userId, ids)
  return { unread: await countUnread(context.scope, userId) }
}

/** A key is nobody, who is told nothing. */
function personOf({ caller }: KeptContext): string {
  return caller.session?.userId ?? ''
}
