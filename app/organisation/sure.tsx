import { useEffect, useRef } from 'react'
import sheet from '../house/sheet.module.css'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'

type Props = { question: string; act: string; onAct: () => void; onKeep: () => void }

/** Asks before something that is not undone; the keyboard stands on what changes nothing, and Escape takes it. */
export function Sure({ question, act, onAct, onKeep }: Props) {
  const { t } = useTexts()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the buttons in it
    <div className={styles.sure} onKeyDown={event => event.key === 'Escape' && onKeep()}>
      <p>{question}</p>
      <p className={styles.actions}>
        <button type="button" className={sheet.primary} onClick={onAct}>
          {act}
        </button>
        <button ref={keep} type="button" className={sheet.button} onClick={onKeep}>
          {t('keep')}
        </button>
      </p>
    </div>
  )
}
