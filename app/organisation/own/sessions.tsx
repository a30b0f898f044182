import { useCallback, useEffect, useRef, useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { ProblemLine } from '../../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'
import { nameDevice } from './name-device.ts'

type OwnSession = {
  id: string
  isThis: boolean
  createdAt: string
  usedAt: string
  address: string | null
  device: string | null
}

/** Where one is signed in, with the way to end each of them. */
export function Sessions() {
  const { t, day } = useTexts()
  const [sessions, setSessions] = useState<readonly OwnSession[] | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const status = useRef<HTMLParagraphElement>(null)

  const load = useCallback(async () => {
    const answer = await requestKept<{ items: OwnSession[] }>('/api/v1/sessions')
    if (answer.ok) setSessions(answer.value.items)
    else setProblem(answer.problem)
  }, [])
  useEffect(() => void load(), [load])

  async function end(path: string, method: 'DELETE' | 'POST', done: string) {
    setSaid('')
    const answer = await requestKept(path, method === 'POST' ? { method, body: {} } : { method })
    // One that has ended meanwhile is what was wanted.
    const isDone = answer.ok || answer.status === 404
    setProblem(isDone ? null : answer.problem)
    if (!isDone) return
    setSaid(done)
    status.current?.focus()
    await load()
  }

  return (
    <section>
      <h2>{t('account.sessions')}</h2>
      <p>{t('account.elsewhere.help')}</p>
      <ul className={styles.sessions}>
        {sessions?.map(({ id, isThis, createdAt, usedAt, address, device }) => {
          const name = nameDevice(device) || t('account.sessions.unknown')
          return (
            <li key={id}>
              <p>
                {name}
                {isThis && ` (${t('account.sessions.this')})`}
              </p>
              <p className={styles.small}>
                {t('account.sessions.begun', { day: day(createdAt), used: day(usedAt) })}
                {address && `, ${t('account.sessions.from', { address })}`}
              </p>
              {!isThis && (
                <button
                  type="button"
                  className={sheet.link}
                  aria-label={t('account.sessions.end.of', { device: name, day: day(createdAt) })}
                  onClick={() =>
                    void end(
                      `/api/v1/sessions/${id}`,
                      'DELETE',
                      t('account.sessions.ended', { device: name }),
                    )
                  }
                >
                  {t('account.sessions.end')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <p role="status" ref={status} tabIndex={-1} className={styles.status}>
        {said}
      </p>
      <ProblemLine problem={problem} />
      {sessions && sessions.length > 1 && (
        <button
          type="button"
          className={sheet.button}
          onClick={() => void end('/api/auth/revoke-other-sessions', 'POST', t('account.elsewhere.done'))}
        >
          {t('account.elsewhere.submit')}
        </button>
      )}
    </section>
  )
}
