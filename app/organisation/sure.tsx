import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import sheet from '../house/sheet.module.css'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'

type Props = { question: string; act: string; onAct: () => void; onKeep: () => void }

/** Asks before something that is not undone; the keyboard stands on what changes nothing, and Escape takes it. */
export function Sure({ question, act, onAct, onKeep }: Props) {
  const { t } = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const leave = () => leaveTo(act, box.current?.parentElement, onKeep)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the buttons in it
    <div ref={box} className={styles.sure} onKeyDown={event => event.key === 'Escape' && leave()}>
      <p>{question}</p>
      <p className={styles.actions}>
        <button type="button" className={sheet.primary} onClick={onAct}>
          {act}
        </button>
        <button ref={keep} type="button" className={sheet.button} onClick={leave}>
          {t('keep')}
        </button>
      </p>
    </div>
  )
}

/** A button of a row that asks first; whoever presses another closes what this one asks. */
export function SureButton({
  act,
  name,
  question,
  isAsked,
  onAsk,
  onAct,
}: {
  act: string
  /** The act with what it is about. */
  name: string
  question: string
  isAsked: boolean
  onAsk: (isAsked: boolean) => void
  onAct: () => void
}) {
  if (isAsked) return <Sure {...{ question, act, onAct }} onKeep={() => onAsk(false)} />
  return (
    <button type="button" className={sheet.link} aria-label={name} onClick={() => onAsk(true)}>
      {act}
    </button>
  )
}

/** Closes what stood in the place of a button, or below a choice: the keyboard goes on from there. */
export function leaveTo(label: string, around: Element | null | undefined, close: () => void): void {
  flushSync(close)
  const opener = [...(around?.querySelectorAll('button') ?? [])].find(button => button.textContent === label)
  const place = opener ?? around?.querySelector('select')
  place?.focus()
}
