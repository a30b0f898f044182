import { useState } from 'react'
import tables from '../house/tables.module.css'
import { requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { type Role, useSession } from '../team/use-session.ts'
import { ListEnd } from './list-end.tsx'
import styles from './organisation.module.css'
import { OutcomeLines } from './outcome-lines.tsx'
import { SureButton } from './sure.tsx'
import { useTexts } from './texts.tsx'
import type { KeptList } from './use-list.ts'
import { useOutcome } from './use-outcome.ts'

export type OpenInvitation = { email: string; role: Role; createdAt: string; expiresAt: string }

/** Who was invited and has not come yet, until when they can, and how to take it back. */
export function OpenInvitations({ list }: { list: KeptList<OpenInvitation> }) {
  const { t, day } = useTexts()
  const team = useTeamTexts()
  const mayWrite = useSession().may('members:write')
  const [asked, setAsked] = useState<string | null>(null)
  const outcome = useOutcome()

  async function takeBack(email: string) {
    setAsked(null)
    outcome.clear()
    const answer = await requestKept(`/api/v1/members/${encodeURIComponent(email)}`, {
      method: 'DELETE',
      etag: '*',
    })
    // One that was followed or taken back meanwhile is no longer among them.
    if (answer.ok || answer.status === 404) outcome.say(t('invite.takenBack', { email }))
    else outcome.refuse(answer.problem)
    outcome.focus()
    await list.reload()
  }

  if (!list.items?.length && outcome.said === '' && outcome.problem === null) return null
  return (
    <section aria-labelledby="invitations-title" className={styles.open}>
      <h2 id="invitations-title">{t('invitations.title')}</h2>
      <OutcomeLines outcome={outcome} />
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
                  {mayWrite && (
                    <SureButton
                      act={t('invite.takeBack')}
                      name={t('invitations.takeBack.of', { email })}
                      question={t('invitations.sure', { email })}
                      isAsked={asked === email}
                      onAsk={isAsked => setAsked(isAsked ? email : null)}
                      onAct={() => void takeBack(email)}
                    />
                  )}
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
