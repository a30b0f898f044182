import { useState } from 'react'
import controls from '../house/controls.module.css'
import sheet from '../house/sheet.module.css'
import { OF_TEAM } from '../house/use-typed.ts'
import { ChoiceField, FormField } from '../team/form-field.tsx'
import { ProblemLine } from '../team/problem-line.tsx'
import { requestKept } from '../team/request-kept.ts'
import { useForm } from '../team/use-form.ts'
import { useSession } from '../team/use-session.ts'
import { nameScope } from './name-scope.ts'
import styles from './organisation.module.css'
import { SecretShown } from './secret-shown.tsx'
import { useTexts } from './texts.tsx'

const NEVER = 'never'
const YEAR_DAYS = '365'
const expiries = ['30', '90', YEAR_DAYS, NEVER]

type Made = { name: string; key: string | null }

/** Makes a key that may do nothing that its maker may not. */
export function KeyForm({ onMade }: { onMade: () => void }) {
  const { t } = useTexts()
  const session = useSession()
  const [made, setMade] = useState<Made | null>(null)
  const form = useForm(
    { name: '', scopes: 'quotes:write sites:write', expiry: YEAR_DAYS },
    ({ name, scopes, expiry }, idempotencyKey) =>
      requestKept<Made>('/api/v1/api-keys', {
        method: 'POST',
        body: {
          name,
          scopes: scopes.split(' ').filter(Boolean),
          ...(expiry !== NEVER && { expiresInDays: Number(expiry) }),
        },
        idempotencyKey,
      }),
    answer => {
      setMade(answer)
      form.set({ name: '' })
      onMade()
    },
    `${OF_TEAM}${session.organisation?.id} key`,
  )
  const offered = session.scopes.flatMap(scope =>
    scope.endsWith(':write') ? [scope.replace(/write$/, 'read'), scope] : [scope],
  )
  const { value, fault, onChange } = form.field('scopes')
  const chosen = new Set(value.split(' ').filter(Boolean))

  function toggle(scope: string, isChosen: boolean) {
    if (isChosen) chosen.add(scope)
    else chosen.delete(scope)
    onChange([...chosen].join(' '))
  }

  return (
    <form noValidate onSubmit={form.submit} className={styles.form}>
      <h2>{t('keys.new')}</h2>
      <FormField label={t('keys.name')} autoComplete="off" {...form.field('name')} />
      <fieldset
        className={`${controls.ruled} ${styles.checks}`}
        aria-describedby={fault ? 'scopes-fault' : undefined}
      >
        <legend>{t('keys.scopes')}</legend>
        {offered.map(scope => (
          <label key={scope}>
            <input
              type="checkbox"
              checked={chosen.has(scope) || chosen.has(scope.replace(/read$/, 'write'))}
              disabled={scope.endsWith(':read') && chosen.has(scope.replace(/read$/, 'write'))}
              onChange={event => toggle(scope, event.target.checked)}
            />
            {nameScope(t, scope)}
          </label>
        ))}
        {fault && <p id="scopes-fault">{fault}</p>}
      </fieldset>
      <ChoiceField label={t('keys.expiry')} {...form.field('expiry', 'expiresInDays')}>
        {expiries.map(days => (
          <option key={days} value={days}>
            {days === NEVER
              ? t('keys.never')
              : days === YEAR_DAYS
                ? t('keys.year')
                : t('keys.days', { days: Number(days) })}
          </option>
        ))}
      </ChoiceField>
      <ProblemLine problem={form.problem} />
      <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
        {t('keys.submit')}
      </button>
      {made?.key && (
        <SecretShown
          key={made.key}
          lead={t('keys.made', { name: made.name })}
          secret={made.key}
          onClose={() => setMade(null)}
        >
          <p className={styles.small}>{t('keys.try')}</p>
          <code className={styles.code}>
            {`curl ${location.origin}/api/v1/session \\\n  -H 'Authorization: Bearer ${made.key}'`}
          </code>
        </SecretShown>
      )}
    </form>
  )
}
