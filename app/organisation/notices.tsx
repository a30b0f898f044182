'use client'

import { useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import { ListEnd } from './list-end.tsx'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'
import { useList } from './use-list.ts'

type Notice = {
  id: string
  kind: string
  text: string
  object: string
  details: Readonly<Record<string, string | number>>
  createdAt: string
  readAt: string | null
}

/** As many as may be marked at once. */
const MOST_AT_ONCE = 200

/** What happened without somebody, the newest first. */
export function Notices() {
  const { t } = useTexts()
  const { unread, refresh } = useSession()
  const list = useList<Notice>('/api/v1/notices')
  const status = useRef<HTMLParagraphElement>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const isNew = (list.items ?? []).filter(({ readAt }) => readAt === null).slice(0, MOST_AT_ONCE)

  async function read(notices: readonly Notice[]) {
    const body = { ids: notices.map(({ id }) => id) }
    const answer = await requestKept('/api/v1/notices/read', { method: 'POST', body })
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    status.current?.focus()
    await Promise.all([list.reload(), refresh()])
  }

  return (
    <div className={styles.whole}>
      <p role="status" ref={status} tabIndex={-1} className={styles.status}>
        {list.items && list.items.length > 0 && t('notices.unread', { count: unread })}
      </p>
      <ProblemLine problem={problem} />
      {isNew.length > 1 && (
        <button type="button" className={sheet.button} onClick={() => void read(isNew)}>
          {t('notices.readAll')}
        </button>
      )}
      {list.items?.length === 0 && <p className={styles.none}>{t('notices.none')}</p>}
      <ul className={styles.notices}>
        {list.items?.map(notice => (
          <Entry key={notice.id} notice={notice} onRead={() => void read([notice])} />
        ))}
      </ul>
      <ListEnd list={list} />
    </div>
  )
}

function Entry({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { language, t, moment } = useTexts()
  const { text, object, details, createdAt, readAt } = notice
  const [kind, id] = object.split('/')
  return (
    <li data-unread={readAt === null ? '' : undefined}>
      <p>{text}</p>
      {details.reason && <p>{t('notices.reason', { reason: String(details.reason) })}</p>}
      <p className={styles.small}>
        <time dateTime={createdAt}>{moment(createdAt)}</time>
      </p>
      <p className={styles.actions}>
        {kind === 'quotes' && <a href={`/${language}/quotes/${id}`}>{t('notices.open.quote')}</a>}
        {kind === 'webhooks' && (
          <a href={`/${language}/organisation/webhooks`}>{t('notices.open.webhook')}</a>
        )}
        {readAt === null && (
          <>
            <button
              type="button"
              className={sheet.link}
              aria-label={t('notices.read.of', { text })}
              onClick={onRead}
            >
              {t('notices.read')}
            </button>
            <strong>{t('notices.new')}</strong>
          </>
        )}
      </p>
    </li>
  )
}
