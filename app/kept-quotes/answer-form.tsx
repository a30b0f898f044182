import { type FormEvent, useId, useState } from 'react'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

type Props = {
  isPending: boolean
  onAnswer: (action: 'accept' | 'decline', body: { name?: string; reason?: string }) => void
}

/** What the customer answered in another way than by a link. */
export function AnswerForm({ isPending, onAnswer }: Props) {
  const { t } = useKeptQuoteTexts()
  const id = useId()
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const given = {
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) onAnswer('accept', given)
  }
  return (
    <details className={`${controls.details} ${styles.panel}`}>
      <summary>{t('answer.title')}</summary>
      <form onSubmit={submit}>
        <p className={field.hint}>{t('answer.help')}</p>
        <div className={field.field}>
          <label htmlFor={`${id}-name`}>{t('answer.name')}</label>
          <span className={field.box}>
            <input
              id={`${id}-name`}
              maxLength={500}
              autoComplete="off"
              value={name}
              onChange={event => setName(event.target.value)}
            />
          </span>
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}-reason`}>{t('answer.reason')}</label>
          <span className={field.box}>
            <input
              id={`${id}-reason`}
              maxLength={500}
              autoComplete="off"
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </span>
        </div>
        <p className={styles.bar}>
          <button type="submit" className={sheet.button} aria-disabled={isPending}>
            {t('answer.accept')}
          </button>
          <button
            type="button"
            className={sheet.button}
            aria-disabled={isPending}
            onClick={() => isPending || onAnswer('decline', given)}
          >
            {t('answer.decline')}
          </button>
        </p>
      </form>
    </details>
  )
}
