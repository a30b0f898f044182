import { useState } from 'react'
import { writeLabelled } from '#text/join-texts.ts'
import sheet from '../house/sheet.module.css'
import { OF_TEAM } from '../house/use-typed.ts'
import { ChoiceField, FormField } from '../team/form-field.tsx'
import { ProblemLine } from '../team/problem-line.tsx'
import { requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { useForm } from '../team/use-form.ts'
import { type Role, useSession } from '../team/use-session.ts'
import styles from './organisation.module.css'
import { SecretShown } from './secret-shown.tsx'
import { useTexts } from './texts.tsx'

const roles: readonly Role[] = ['sales', 'partner', 'viewer', 'owner']

type Made = { email: string; token: string | null }

/** Invites somebody: the link is shown this once, to be sent however people talk to each other. */
export function InviteForm({ onChanged }: { onChanged: () => void }) {
  const { language, t } = useTexts()
  const team = useTeamTexts()
  const { organisation } = useSession()
  const [made, setMade] = useState<Made | null>(null)
  const [said, setSaid] = useState('')
  const form = useForm(
    { email: '', role: 'sales' },
    (body, idempotencyKey) => requestKept<Made>('/api/v1/members', { method: 'POST', body, idempotencyKey }),
    answer => {
      setSaid('')
      setMade(answer)
      form.set({ email: '' })
      onChanged()
    },
    `${OF_TEAM}${organisation?.id} invitation`,
  )

  async function takeBack(email: string) {
    const path = `/api/v1/members/${encodeURIComponent(email)}`
    const answer = await requestKept(path, { method: 'DELETE', etag: '*' })
    if (!answer.ok) {
      const { problem } = answer
      return setSaid(problem === 'offline' ? team.t('offline') : (problem.detail ?? problem.title))
    }
    setMade(null)
    setSaid(t('invite.takenBack', { email }))
    onChanged()
  }

  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      <h2>{t('invite.title')}</h2>
      <FormField
        label={t('members.email')}
        type="email"
        autoComplete="off"
        spellCheck={false}
        {...form.field('email')}
      />
      <ChoiceField label={t('members.role')} {...form.field('role')}>
        {roles.map(role => (
          <option key={role} value={role}>
            {writeLabelled(team.t(`role.${role}`), t(`invite.role.${role}`), language)}
          </option>
        ))}
      </ChoiceField>
      <ProblemLine problem={form.problem} />
      <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
        {t('invite.submit')}
      </button>
      {made?.token && (
        <SecretShown
          key={made.token}
          lead={t('invite.made', { email: made.email })}
          secret={`${location.origin}/${language}/invitation/${made.token}`}
          onClose={() => setMade(null)}
        >
          <button type="button" className={sheet.link} onClick={() => void takeBack(made.email)}>
            {t('invite.takeBack')}
          </button>
        </SecretShown>
      )}
      <p role="status" className={styles.status}>
        {said}
      </p>
    </form>
  )
}
