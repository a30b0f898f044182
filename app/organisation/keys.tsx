'use client'

import { useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useTeamTexts } from '../team/texts.tsx'
import { useSession } from '../team/use-session.ts'
import { KeyForm } from './key-form.tsx'
import { ListEnd } from './list-end.tsx'
import { nameScope } from './name-scope.ts'
import styles from './organisation.module.css'
import { Sure } from './sure.tsx'
import { useTexts } from './texts.tsx'
import { useList } from './use-list.ts'

type ApiKey = {
  id: string
  name: string
  scopes: string[]
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}

/** The keys with which programs act for the organisation. */
export function Keys() {
  const { t, day } = useTexts()
  const team = useTeamTexts()
  const { may } = useSession()
  const list = useList<ApiKey>('/api/v1/api-keys')
  const [asked, setAsked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  const status = useRef<HTMLParagraphElement>(null)

  async function revoke({ id, name }: ApiKey) {
    setAsked(null)
    setSaid('')
    setProblem(null)
    const answer = await requestKept(`/api/v1/api-keys/${id}`, { method: 'DELETE' })
    status.current?.focus()
    if (!answer.ok) return setProblem(answer.problem)
    setSaid(t('keys.revoked.said', { name }))
    await list.reload()
  }

  return (
    <>
      <div className={sheet.inputs}>{may('keys:write') && <KeyForm onMade={() => void list.reload()} />}</div>
      <section className={`${sheet.results} ${styles.list}`} aria-label={t('keys.title')}>
        <p role="status" ref={status} tabIndex={-1} className={styles.status}>
          {said}
        </p>
        <ProblemLine problem={problem} offline={team.t('offline')} />
        {list.items?.length === 0 && <p className={styles.quiet}>{t('keys.none')}</p>}
        {list.items && list.items.length > 0 && (
          <table className={`${tables.table} ${tables.cells} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('keys.name')}</th>
                <th scope="col">{t('keys.scopes')}</th>
                <th scope="col">{t('keys.state')}</th>
                <th scope="col">
                  <span className="hidden">{t('members.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.items.map(key => (
                <tr key={key.id} className={key.revokedAt ? styles.gone : undefined}>
                  <th scope="row">
                    {key.name}
                    <span className={tables.references}>{`gw_${key.id}_…`}</span>
                  </th>
                  <td className={styles.small}>
                    {key.scopes.map(scope => (
                      <span key={scope}>{nameScope(t, scope)}</span>
                    ))}
                  </td>
                  <td>
                    <State apiKey={key} />
                    <span className={tables.equal}>{`${t('keys.made.on')} ${day(key.createdAt)}`}</span>
                  </td>
                  <td>
                    {key.revokedAt === null &&
                      may('keys:write') &&
                      (asked === key.id ? (
                        <Sure
                          question={t('keys.revoke.sure', { name: key.name })}
                          act={t('keys.revoke')}
                          onAct={() => void revoke(key)}
                          onKeep={() => setAsked(null)}
                        />
                      ) : (
                        <button
                          type="button"
                          className={sheet.link}
                          aria-label={t('keys.revoke.of', { name: key.name })}
                          onClick={() => setAsked(key.id)}
                        >
                          {t('keys.revoke')}
                        </button>
                      ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ListEnd list={list} />
      </section>
    </>
  )
}

function State({ apiKey: { revokedAt, expiresAt } }: { apiKey: ApiKey }) {
  const { t, day } = useTexts()
  if (revokedAt) return t('keys.revoked', { date: day(revokedAt) })
  if (expiresAt === null) return t('keys.active')
  const isOver = Date.parse(expiresAt) <= Date.now()
  return t(isOver ? 'keys.expired' : 'keys.active.until', { date: day(expiresAt) })
}
