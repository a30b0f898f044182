import { ProblemLine } from '../team/problem-line.tsx'
import styles from './organisation.module.css'
import type { Outcome } from './use-outcome.ts'

/** Says what came of the last thing that was done. */
export function OutcomeLines({ outcome: { said, problem, place } }: { outcome: Outcome }) {
  return (
    <>
      <p role="status" ref={place} tabIndex={-1} className={styles.status}>
        {said}
      </p>
      <ProblemLine problem={problem} />
    </>
  )
}
