import { useEffect, useRef, useState } from 'react'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Order } from '#domain/licensing/order.ts'
import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import { useTexts } from '../texts.tsx'
import styles from './answer-bar.module.css'

/** The answer in one line, at the foot of the screen as long as the answer itself is out of sight. */
export function AnswerBar({
  estimate,
  ordered,
  sizing,
}: {
  estimate: LicenceEstimate | null
  /** What was chosen by hand, or is recommended. */
  ordered: Order | null
  sizing: HardwareSizing | null
}) {
  const { t, r, number } = useTexts()
  const bar = useRef<HTMLAnchorElement>(null)
  const [isInSight, setInSight] = useState(true)
  // What has the focus does not go, or the focus would be nowhere.
  const [isHeld, hold] = useState(false)
  const isEmpty = !estimate && !sizing
  useEffect(() => {
    // Where there is no answer, what it waits for is said in its place.
    const answer = bar.current?.closest('section')?.querySelector(isEmpty ? 'h2' : '[data-answer]')
    if (!answer) return
    const observer = new IntersectionObserver(
      ([entry]) => setInSight(entry?.isIntersecting ?? false),
      // A strip at the foot of the screen shows nothing of it yet.
      { rootMargin: '0px 0px -15% 0px' },
    )
    observer.observe(answer)
    return () => observer.disconnect()
  }, [isEmpty])
  return (
    <a
      ref={bar}
      href="#results-title"
      data-answer-bar=""
      className={styles.bar}
      hidden={isInSight && !isHeld}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {!isEmpty ? (
        <>
          <strong>
            {estimate &&
              (ordered
                ? ordered.lines.length > 0
                  ? writeOrderText(ordered, r)
                  : t('answer.nothing')
                : t('answer.unsatisfiable'))}
          </strong>
          {estimate && <span>{t('answer.needed', { requirement: number(estimate.requirement) })}</span>}
          {sizing && <span>{r(`size.${sizing.size}`)}</span>}
        </>
      ) : (
        <span>{t('estimate.waiting')}</span>
      )}
    </a>
  )
}
