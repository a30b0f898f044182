import { useId, useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import styles from './kept-quotes.module.css'

type Props = {
  label: string
  /** What it leads to. */
  question: string
  confirm: string
  cancel: string
  /** What it is done to, for those who hear the button alone. */
  subject?: string
  isPrimary?: boolean
  isDisabled?: boolean
  onConfirm: () => void
}

/** A step that can't be taken back: says what it leads to, and asks once more. */
export function AskFirst({
  label,
  question,
  confirm,
  cancel,
  subject,
  isPrimary,
  isDisabled,
  onConfirm,
}: Props) {
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setAsking(false)
    button.current?.focus()
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        className={isPrimary ? sheet.primary : sheet.button}
        aria-expanded={isAsking}
        disabled={isDisabled}
        onClick={() => setAsking(true)}
      >
        {label}
        {subject && <span className="hidden"> {subject}</span>}
      </button>
      {isAsking && (
        // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
        <div role="group" className={styles.confirm} aria-labelledby={id}>
          <p id={id}>{question}</p>
          <p className={styles.bar}>
            <button
              // biome-ignore lint/a11y/noAutofocus: it stands there because it was asked for
              autoFocus
              type="button"
              className={sheet.primary}
              disabled={isDisabled}
              onClick={onConfirm}
            >
              {confirm}
            </button>
            <button type="button" className={sheet.button} onClick={close}>
              {cancel}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
