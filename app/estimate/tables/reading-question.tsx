import { type ReactNode, useId } from 'react'
import styles from './pasted-table.module.css'

/** What must be answered before anything is read: the question, why it is asked, and each answer with what it means. */
export function ReadingQuestion({
  title,
  why,
  answers,
  onAnswer,
}: {
  title: string
  why: string
  answers: readonly { value: string; text: string; detail?: ReactNode }[]
  onAnswer: (value: string) => void
}) {
  const id = useId()
  return (
    <fieldset className={styles.question} aria-describedby={id} data-question="">
      <legend>{title}</legend>
      <p id={id}>{why}</p>
      <p className={styles.answers}>
        {answers.map(({ value, text, detail }) => (
          <button key={value} type="button" onClick={() => onAnswer(value)}>
            <span>{text}</span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </button>
        ))}
      </p>
    </fieldset>
  )
}
