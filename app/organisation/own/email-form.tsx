import { useEffect, useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { PasswordField } from '../../team/credential-fields.tsx'
import { FormField } from '../../team/form-field.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useForm } from '../../team/use-form.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'

/** Another address: a link goes there, and whoever follows it confirms it here. */
export function EmailForm() {
  const { t } = useTexts()
  const [token, setToken] = useState<string>()

  useEffect(() => {
    const read = () => {
      const held = new URLSearchParams(location.hash.slice(1)).get('email')
      if (!held) return
      setToken(held)
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  return (
    <section className={styles.form}>
      <h2>{t('account.email')}</h2>
      {token === undefined ? (
        <Ask />
      ) : (
        <Confirm key={token} token={token} onAgain={() => setToken(undefined)} />
      )}
    </section>
  )
}

function Ask() {
  const { t } = useTexts()
  const [said, setSaid] = useState('')
  const form = useForm(
    { newEmail: '', passwordAgain: '' },
    ({ newEmail, passwordAgain: password }) => {
      setSaid('')
      const body = { newEmail, password }
      return requestKept<unknown>('/api/auth/change-email', { method: 'POST', body })
    },
    (_answer, { newEmail }) => {
      setSaid(t('account.email.asked', { email: newEmail.trim() }))
      form.set({ newEmail: '', passwordAgain: '' })
    },
  )
  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      <FormField
        label={t('account.email.new')}
        type="email"
        autoComplete="email"
        spellCheck={false}
        {...form.field('newEmail')}
      />
      <PasswordField label={t('account.currentPassword')} {...form.field('passwordAgain', 'password')} />
      <ProblemLine problem={form.problem} />
      <button type="submit" className={sheet.button} aria-disabled={form.isPending}>
        {t('account.email.submit')}
      </button>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </form>
  )
}

function Confirm({ token, onAgain }: { token: string; onAgain: () => void }) {
  const { t } = useTexts()
  const { person, refresh } = useSession()
  const [isDone, setDone] = useState(false)
  const form = useForm(
    {},
    () => requestKept('/api/auth/confirm-email', { method: 'POST', body: { token } }),
    async () => {
      await refresh()
      setDone(true)
    },
  )
  // A link that does not hold leads on to another one.
  const isRefused = form.problem !== null && form.problem !== 'offline'
  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      {!isDone && <p>{t('account.email.lead')}</p>}
      <ProblemLine problem={form.problem} />
      {!isDone && (
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('account.email.confirm')}
        </button>
      )}
      {isRefused && (
        <button type="button" className={sheet.button} onClick={onAgain}>
          {t('account.email.again')}
        </button>
      )}
      <p role="status" className={styles.status}>
        {isDone && t('account.email.done', { email: person?.email ?? '' })}
      </p>
    </form>
  )
}
