import { useId, useState } from 'react'
import { type ItemEntry, type ItemState, itemStates } from '#domain/site/item-entry.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import { useTexts } from '../procedure/texts.tsx'
import styles from './item.module.css'

const LONGEST_NOTE = 2000

/** Another state than done, with the reason it does not apply or what the problem is. */
export function ItemNote({
  entry,
  onEntry,
}: {
  entry: ItemEntry | undefined
  onEntry: (entry: Omit<ItemEntry, 'at' | 'by'>) => void
}) {
  const { t, translators } = useTexts()
  const id = useId()
  const [state, setState] = useState<ItemState>(
    entry === undefined || entry.state === 'open' ? 'not-applicable' : entry.state,
  )
  const [note, setNote] = useState(entry?.note ?? '')
  const [isMissing, setMissing] = useState(false)
  const needsNote = state === 'not-applicable' || state === 'problem'

  function save() {
    const text = note.trim()
    if (needsNote && text === '') setMissing(true)
    else onEntry({ state, ...(text && { note: text }) })
  }

  return (
    <form
      className={styles.note}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <fieldset className={controls.segments}>
        <legend className="hidden">{t('note.state')}</legend>
        {itemStates.map(option => (
          <label key={option}>
            <input type="radio" name={id} checked={state === option} onChange={() => setState(option)} />
            <span>{translators.shared(`state.${option}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={field.field}>
        <label htmlFor={`${id}-text`}>{t(state === 'problem' ? 'note.problem' : 'note.reason')}</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          aria-invalid={isMissing && note.trim() === '' ? true : undefined}
          aria-describedby={`${id}-fault`}
          onChange={event => setNote(event.target.value)}
        />
        <p id={`${id}-fault`} className={field.fault} role="status">
          {isMissing && note.trim() === '' ? t('note.missing') : ''}
        </p>
      </div>
      <button type="submit" className={styles.button}>
        {t('note.save')}
      </button>
    </form>
  )
}
