'use client'

import { useState } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { type Role, useSession } from '../team/use-session.ts'
import { InviteForm } from './invite-form.tsx'
import { ListEnd } from './list-end.tsx'
import { type OpenInvitation, OpenInvitations } from './open-invitations.tsx'
import styles from './organisation.module.css'
import { OutcomeLines } from './outcome-lines.tsx'
import { Sure, SureButton } from './sure.tsx'
import { useTexts } from './texts.tsx'
import { useList } from './use-list.ts'
import { useOutcome } from './use-outcome.ts'

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
  const outcome = useOutcome()
  const nameOf = ({ name, email }: Member) => name ?? email

  const give = (member: Member, role: Role) => {
    const values = { name: nameOf(member), role: team.t(`role.${role}`) }
    void change(member, { method: 'PATCH', body: { role } }, t('members.changed', values))
  }

  async function change(member: Member, request: Parameters<typeof requestKept>[1], done: string) {
    setAsked(null)
    setOwnRole(null)
    outcome.clear()
    const answer = await requestKept(pathOf(member), { ...request, etag: member.etag })
    if (request?.method === 'DELETE') outcome.focus()
    if (answer.ok) outcome.say(done)
    else if (answer.status === 412) outcome.say(t('members.stale'))
    else return outcome.refuse(answer.problem)
    await list.reload()
    if (member.email === person?.email) await refresh()
  }

  return (
    <>
      <div className={sheet.inputs}>
        <InviteForm onChanged={() => void invitations.reload()} />
      </div>
      <section className={`${sheet.results} ${styles.list}`} aria-label={t('members.title')}>
        <OutcomeLines outcome={outcome} />
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
                    <SureButton
                      act={t('members.remove')}
                      name={t('members.remove.of', { name: nameOf(member) })}
                      question={t('members.remove.sure', { name: nameOf(member) })}
                      isAsked={asked === member.email}
                      onAsk={isAsked => setAsked(isAsked ? member.email : null)}
                      onAct={() => {
                        const done = t('members.removed', { name: nameOf(member) })
                        void change(member, { method: 'DELETE' }, done)
                      }}
                    />
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
