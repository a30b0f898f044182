import { useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { FormField } from '../../team/form-field.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useTeamTexts } from '../../team/texts.tsx'
import { useForm } from '../../team/use-form.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'

/** What others see of oneself. */
export function NameForm() {
  const { t } = useTexts()
  const team = useTeamTexts()
  const { person, refresh } = useSession()
  const [said, setSaid] = useState('')
  const form = useForm(
    { name: person?.name ?? '' },
    body => requestKept('/api/auth/update-user', { method: 'POST', body }),
    async (_answer, { name }) => {
      form.set({ name: name.trim() })
      setSaid(t('account.name.done', { name: name.trim() }))
      await refresh()
    },
  )
  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      <FormField label={team.t('field.name')} autoComplete="name" {...form.field('name')} />
      <ProblemLine problem={form.problem} />
      <button type="submit" className={sheet.button} aria-disabled={form.isPending}>
        {t('account.name.submit')}
      </button>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </form>
  )
}
