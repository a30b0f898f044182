'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './navigation.module.css'

/** What does not fit into one row on a small screen: there it opens below the header, elsewhere it is part of it. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.menuButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 14" aria-hidden="true">
          <path d={isOpen ? 'm4 1 12 12M16 1 4 13' : 'M0 1h20M0 7h20M0 13h20'} />
        </svg>
        {label}
      </button>
      <div id={id} className={styles.panel} data-open={isOpen ? '' : undefined}>
        {children}
      </div>
    </>
  )
}
