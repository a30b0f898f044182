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
  /** As one of many in a list. */
  isQuiet?: boolean
  isDisabled?: boolean
  /** Whether it can be done at all; says itself why not. */
  mayAsk?: () => boolean
  onConfirm: () => void
}

/**
 * A step that can't be taken back: says what it leads to, and asks once more. The keyboard stands on what changes
 * nothing, so that a key that is held down does not answer; Escape leaves it.
 */
export function AskFirst({
  label,
  question,
  confirm,
  cancel,
  subject,
  isPrimary,
  isQuiet,
  isDisabled,
  mayAsk = () => true,
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
        className={isQuiet ? sheet.link : isPrimary ? sheet.primary : sheet.button}
        aria-expanded={isAsking}
        aria-disabled={isDisabled}
        onClick={() => !isDisabled && mayAsk() && setAsking(true)}
      >
        {label}
        {subject && <span className="hidden"> {subject}</span>}
      </button>
      {isAsking && (
        // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
        <div
          role="group"
          className={styles.confirm}
          aria-labelledby={id}
          onKeyDown={event => event.key === 'Escape' && close()}
        >
          <p id={id}>{question}</p>
          <p className={styles.bar}>
            <button
              type="button"
              className={sheet.primary}
              aria-disabled={isDisabled}
              onClick={() => isDisabled || onConfirm()}
            >
              {confirm}
            </button>
            <button
              // biome-ignore lint/a11y/noAutofocus: it stands there because it was asked for
              autoFocus
              type="button"
              className={sheet.button}
              onClick={close}
            >
              {cancel}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
