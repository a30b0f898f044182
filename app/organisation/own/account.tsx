'use client'

import { useState } from 'react'
import field from '../../house/field.module.css'
import sheet from '../../house/sheet.module.css'
import { ProblemLine } from '../../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'
import { useTeamTexts } from '../../team/texts.tsx'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'
import { EmailForm } from './email-form.tsx'
import { NameForm } from './name-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

/** One's own account: who one is, how one signs in, and where one is signed in. */
export function Account() {
  const { language, t } = useTexts()
  const team = useTeamTexts()
  const { person, role, organisation, organisations, hasPassword, refresh, signOut } = useSession()
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  async function actFor(id: string) {
    const body = { organisation: id }
    const answer = await requestKept('/api/v1/session', { method: 'PUT', body, etag: '*' })
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) await refresh()
  }

  async function leave() {
    if (await signOut()) location.assign(`/${language}/sign-in`)
    else setProblem('offline')
  }

  return (
    <div className={`${styles.whole} ${styles.parts}`}>
      <section>
        <dl className={styles.facts}>
          <dt>{t('account.who')}</dt>
          <dd>{person?.name}</dd>
          <dt>{t('members.email')}</dt>
          <dd>{person?.email}</dd>
          <dt>{t('account.organisation')}</dt>
          <dd>{organisation?.name}</dd>
          <dt>{t('account.role')}</dt>
          <dd>{role && team.t(`role.${role}`)}</dd>
        </dl>
        {organisations.length > 1 && (
          <div className={field.field}>
            <label htmlFor="act-for">{t('account.actFor')}</label>
            <span className={field.box}>
              <select
                className={field.names}
                id="act-for"
                value={organisation?.id}
                onChange={event => void actFor(event.target.value)}
              >
                {organisations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </span>
          </div>
        )}
        <p>
          <button type="button" className={sheet.button} onClick={() => void leave()}>
            {t('account.signOut')}
          </button>
        </p>
        <ProblemLine problem={problem} />
        <NameForm />
      </section>
      {hasPassword ? (
        <>
          <EmailForm />
          <PasswordForm />
          <SecondFactor />
        </>
      ) : (
        <section>
          <h2>{t('account.factor')}</h2>
          <p>{t('account.noPassword')}</p>
        </section>
      )}
      <Sessions />
    </div>
  )
}
