'use client'

import { useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { type Role, useSession } from '../team/use-session.ts'
import { InviteForm } from './invite-form.tsx'
import { ListEnd } from './list-end.tsx'
import { type OpenInvitation, OpenInvitations } from './open-invitations.tsx'
import styles from './organisation.module.css'
import { Sure } from './sure.tsx'
import { useTexts } from './texts.tsx'
import { useList } from './use-list.ts'

type Member = { email: string; name: string | null; role: Role; etag: string; createdAt: string }

const roles: readonly Role[] = ['owner', 'sales', 'partner', 'viewer']

const pathOf = ({ email }: Member) => `/api/v1/members/${encodeURIComponent(email)}`

/** Who belongs to the organisation; an owner changes roles, removes and invites. */
export function Members() {
  const { t } = useTexts()
  const team = useTeamTexts()
  const { person, refresh } = useSession()
  const list = useList<Member>('/api/v1/members')
  const invitations = useList<OpenInvitation>('/api/v1/invitations')
  const [asked, setAsked] = useState<string | null>(null)
  /** The role that somebody has chosen for themselves, who may be no owner then. */
  const [ownRole, setOwnRole] = useState<Role | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const nameOf = ({ name, email }: Member) => name ?? email

  const give = (member: Member, role: Role) => {
    const values = { name: nameOf(member), role: team.t(`role.${role}`) }
    void change(member, { method: 'PATCH', body: { role } }, t('members.changed', values))
  }

  async function change(member: Member, request: Parameters<typeof requestKept>[1], done: string) {
    setAsked(null)
    setOwnRole(null)
    setSaid('')
    setProblem(null)
    const answer = await requestKept(pathOf(member), { ...request, etag: member.etag })
    // The button that was pressed has gone: the keyboard goes on from what is said of it.
    if (request?.method === 'DELETE') status.current?.focus()
    if (answer.ok) setSaid(done)
    else if (answer.status === 412) setSaid(t('members.stale'))
    else return setProblem(answer.problem)
    await list.reload()
    if (member.email === person?.email) await refresh()
  }

  return (
    <>
      <div className={sheet.inputs}>
        <InviteForm onChanged={() => void invitations.reload()} />
      </div>
      <section className={`${sheet.results} ${styles.list}`} aria-label={t('members.title')}>
        <p role="status" ref={status} tabIndex={-1} className={styles.status}>
          {said}
        </p>
        <ProblemLine problem={problem} offline={team.t('offline')} />
        {list.items && (
          <table className={`${tables.table} ${tables.cells} ${tables.titled} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('members.name')}</th>
                <th scope="col">{t('members.role')}</th>
                <th scope="col">{t('members.since')}</th>
                <th scope="col">
                  <span className="hidden">{t('members.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.items.map(member => (
                <tr key={member.email}>
                  <th scope="row">
                    {member.name ?? t('members.noAccount')}
                    {member.email === person?.email && ` (${t('members.you')})`}
                    <span className={tables.equal}>{member.email}</span>
                  </th>
                  <td>
                    <select
                      aria-label={t('members.role.of', { name: nameOf(member) })}
                      value={member.role}
                      onChange={({ target }) => {
                        const role = target.value as Role
                        if (member.email === person?.email) setOwnRole(role)
                        else give(member, role)
                      }}
                    >
                      {roles.map(role => (
                        <option key={role} value={role}>
                          {team.t(`role.${role}`)}
                        </option>
                      ))}
                    </select>
                    {ownRole && member.email === person?.email && (
                      <Sure
                        question={t('members.role.sure', { role: team.t(`role.${ownRole}`) })}
                        act={t('members.role.change')}
                        onKeep={() => setOwnRole(null)}
                        onAct={() => give(member, ownRole)}
                      />
                    )}
                  </td>
                  <td data-title={t('members.since')}>
                    <Since time={member.createdAt} />
                  </td>
                  <td>
                    {asked === member.email ? (
                      <Sure
                        question={t('members.remove.sure', { name: nameOf(member) })}
                        act={t('members.remove')}
                        onKeep={() => setAsked(null)}
                        onAct={() =>
                          void change(
                            member,
                            { method: 'DELETE' },
                            t('members.removed', { name: nameOf(member) }),
                          )
                        }
                      />
                    ) : (
                      <button
                        type="button"
                        className={sheet.link}
                        aria-label={t('members.remove.of', { name: nameOf(member) })}
                        onClick={() => setAsked(member.email)}
                      >
                        {t('members.remove')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ListEnd list={list} />
        <OpenInvitations list={invitations} />
      </section>
    </>
  )
}

function Since({ time }: { time: string }) {
  const { day } = useTexts()
  return <time dateTime={time}>{day(time)}</time>
}
