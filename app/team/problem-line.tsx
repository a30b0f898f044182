import field from '../house/field.module.css'
import type { KeptProblem } from './request-kept.ts'
import styles from './team.module.css'

/** Why a request was refused, where it is not said beside its fields; its place is kept free. */
export function ProblemLine({
  problem,
  offline,
}: {
  problem: KeptProblem | 'offline' | null
  offline: string
}) {
  return (
    <p role="alert" className={`${styles.line} ${field.fault}`}>
      {write(problem, offline)}
    </p>
  )
}

function write(problem: KeptProblem | 'offline' | null, offline: string): string {
  if (problem === null) return ''
  if (problem === 'offline') return offline
  return problem.errors?.length ? problem.title : (problem.detail ?? problem.title)
}
