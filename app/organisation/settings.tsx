'use client'

import { useEffect, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import styles from './organisation.module.css'
import { type Organisation, SettingsForm } from './settings-form.tsx'
import { useTexts } from './texts.tsx'

/** What the organisation is, and how it writes its quotes. */
export function Settings() {
  const { t } = useTexts()
  const [found, setFound] = useState<Organisation | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  async function load() {
    setProblem(null)
    const answer = await requestKept<Organisation>('/api/v1/organisation')
    if (answer.ok) setFound(answer.value)
    else setProblem(answer.problem)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void load(), [])

  if (found) return <SettingsForm key={found.etag} found={found} onLoad={load} />
  return (
    <div className={styles.whole}>
      {problem ? (
        <>
          <ProblemLine problem={problem} />
          <button type="button" className={sheet.button} onClick={() => void load()}>
            {t('retry')}
          </button>
        </>
      ) : (
        <p className={styles.quiet}>{t('loading')}</p>
      )}
    </div>
  )
}
