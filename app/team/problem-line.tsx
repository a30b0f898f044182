import field from '../house/field.module.css'
import type { KeptProblem } from './request-kept.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'

/** Why a request was refused, where it is not said beside its fields; its place is kept free. */
export function ProblemLine({ problem }: { problem: KeptProblem | 'offline' | null }) {
  const { t } = useTeamTexts()
  return (
    <p role="alert" className={`${styles.line} ${field.fault}`}>
      {problem === 'offline' ? t('offline') : problem && write(problem)}
    </p>
  )
}

const write = ({ errors, title, detail }: KeptProblem) => (errors?.length ? title : (detail ?? title))
