import { type ReactNode, useEffect, useRef, useState } from 'react'
import tables from './tables.module.css'

/** A wide table in a box of its own, which the keyboard reaches when there is something to scroll. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(() => {
      if (box.current) setScrolls(box.current.scrollWidth > box.current.clientWidth)
    })
    observer.observe(box.current)
    if (box.current.firstElementChild) observer.observe(box.current.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <section ref={box} className={tables.scroll} tabIndex={scrolls ? 0 : undefined} aria-label={label}>
      {children}
    </section>
  )
}
