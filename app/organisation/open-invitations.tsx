import { useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { type Role, useSession } from '../team/use-session.ts'
import { ListEnd } from './list-end.tsx'
import styles from './organisation.module.css'
import { Sure } from './sure.tsx'
import { useTexts } from './texts.tsx'
import type { KeptList } from './use-list.ts'

export type OpenInvitation = { email: string; role: Role; createdAt: string; expiresAt: string }

/** Who was invited and has not come yet, until when they can, and how to take it back. */
export function OpenInvitations({ list }: { list: KeptList<OpenInvitation> }) {
  const { t, day } = useTexts()
  const team = useTeamTexts()
  const mayWrite = useSession().may('members:write')
  const [asked, setAsked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const status = useRef<HTMLParagraphElement>(null)

  async function takeBack(email: string) {
    setAsked(null)
    const answer = await requestKept(`/api/v1/members/${encodeURIComponent(email)}`, {
      method: 'DELETE',
      etag: '*',
    })
    // One that was followed or taken back meanwhile is no longer among them.
    const isGone = answer.ok || answer.status === 404
    setProblem(isGone ? null : answer.problem)
    setSaid(isGone ? t('invite.takenBack', { email }) : '')
    status.current?.focus()
    await list.reload()
  }

  if (!list.items?.length && said === '' && problem === null) return null
  return (
    <section aria-labelledby="invitations-title" className={styles.open}>
      <h2 id="invitations-title">{t('invitations.title')}</h2>
      <p role="status" ref={status} tabIndex={-1} className={styles.status}>
        {said}
      </p>
      <ProblemLine problem={problem} offline={team.t('offline')} />
      {list.items && list.items.length > 0 && (
        <table className={`${tables.table} ${tables.cells} ${tables.titled} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('members.email')}</th>
              <th scope="col">{t('members.role')}</th>
              <th scope="col">{t('invitations.until')}</th>
              <th scope="col">
                <span className="hidden">{t('members.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.items.map(({ email, role, expiresAt }) => (
              <tr key={email}>
                <th scope="row">{email}</th>
                <td data-title={t('members.role')}>{team.t(`role.${role}`)}</td>
                <td data-title={t('invitations.until')}>
                  <time dateTime={expiresAt}>{day(expiresAt)}</time>
                </td>
                <td>
                  {mayWrite &&
                    (asked === email ? (
                      <Sure
                        question={t('invitations.sure', { email })}
                        act={t('invite.takeBack')}
                        onKeep={() => setAsked(null)}
                        onAct={() => void takeBack(email)}
                      />
                    ) : (
                      <button
                        type="button"
                        className={sheet.link}
                        aria-label={t('invitations.takeBack.of', { email })}
                        onClick={() => setAsked(email)}
                      >
                        {t('invite.takeBack')}
                      </button>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListEnd list={list} />
    </section>
  )
}
