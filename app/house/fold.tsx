import { type ReactNode, useId, useState } from 'react'
import styles from './fold.module.css'

/** What stands open where there is room, and behind a button on a small screen; printed whole. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} className={styles.body} data-open={isOpen ? '' : undefined}>
        {children}
      </div>
    </div>
  )
}
