import { useId } from 'react'
import type { CheckResult } from '#domain/preflight/judge-machine.ts'
import { inputLimits } from '#domain/shared/input-limits.ts'
import field from '../house/field.module.css'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Waivers } from './use-waivers.ts'

const longest = { reason: inputLimits.waiverReasonCharacters, by: inputLimits.waiverNameCharacters }

/** Accepts a finding with a reason and a name, or takes that back; the finding itself stays where it is. */
export function Waive({
  check,
  title,
  waived,
  waivers,
}: {
  check: CheckResult
  title: string
  /** Who accepted it, in words; empty where nobody did. */
  waived: string
  waivers: Waivers
}) {
  const { t } = useTexts()
  const id = useId()
  const { change, who } = waivers
  if (check.waiver)
    return (
      <p className={styles.tools}>
        <span>{waived}</span>
        {change && (
          <button
            type="button"
            aria-label={t('waive.withdraw.this', { title })}
            onClick={() => change.withdraw(check.id)}
          >
            {t('waive.withdraw')}
          </button>
        )}
      </p>
    )
  if (!change) return null
  return (
    <details className={styles.waive}>
      <summary>{t('waive')}</summary>
      <form
        onSubmit={event => {
          event.preventDefault()
          const given = new FormData(event.currentTarget)
          const [reason, by] = ['reason', 'by'].map(name => String(given.get(name) ?? '').trim())
          if (reason && by)
            change.accept({ check: check.id, reason, by, at: new Date().toISOString().slice(0, 10) })
        }}
      >
        {(['reason', 'by'] as const).map(name => (
          <p key={name} className={field.field}>
            <label htmlFor={`${id}-${name}`}>{t(`waive.${name}`)}</label>
            <span className={field.box}>
              <input
                id={`${id}-${name}`}
                name={name}
                required
                pattern=".*\S.*"
                maxLength={longest[name]}
                defaultValue={name === 'by' ? who.slice(0, longest.by) : ''}
                autoComplete={name === 'by' ? 'name' : 'off'}
              />
            </span>
          </p>
        ))}
        <button type="submit">{t('waive.accept')}</button>
      </form>
    </details>
  )
}
