import { useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { NewPasswordField, PasswordField } from '../../team/credential-fields.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useTeamTexts } from '../../team/texts.tsx'
import { useForm } from '../../team/use-form.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'

/** Another password, told the present one; whoever else is signed in with the account is out then. */
export function PasswordForm() {
  const { t } = useTexts()
  const team = useTeamTexts()
  const { person } = useSession()
  const [said, setSaid] = useState('')
  const form = useForm(
    { currentPassword: '', newPassword: '' },
    ({ currentPassword, newPassword }) => {
      setSaid('')
      const body = { currentPassword, newPassword, revokeOtherSessions: true }
      return requestKept<unknown>('/api/auth/change-password', { method: 'POST', body })
    },
    () => {
      setSaid(t('account.password.done'))
      form.set({ currentPassword: '', newPassword: '' })
    },
  )

  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      <h2>{t('account.password')}</h2>
      <input type="email" name="email" autoComplete="username" value={person?.email ?? ''} readOnly hidden />
      <PasswordField label={t('account.currentPassword')} {...form.field('currentPassword')} />
      <NewPasswordField label={team.t('field.newPassword')} {...form.field('newPassword')} />
      <ProblemLine problem={form.problem} />
      <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
        {t('account.password.submit')}
      </button>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </form>
  )
}
