'use client'

import { useState } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import { KeyForm } from './key-form.tsx'
import { ListEnd } from './list-end.tsx'
import { nameScope } from './name-scope.ts'
import styles from './organisation.module.css'
import { OutcomeLines } from './outcome-lines.tsx'
import { SureButton } from './sure.tsx'
import { useTexts } from './texts.tsx'
import { useList } from './use-list.ts'
import { useOutcome } from './use-outcome.ts'

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
  const { may } = useSession()
  const list = useList<ApiKey>('/api/v1/api-keys')
  const [asked, setAsked] = useState<string | null>(null)
  const outcome = useOutcome()

  async function revoke({ id, name }: ApiKey) {
    setAsked(null)
    outcome.clear()
    const answer = await requestKept(`/api/v1/api-keys/${id}`, { method: 'DELETE' })
    outcome.focus()
    if (!answer.ok) return outcome.refuse(answer.problem)
    outcome.say(t('keys.revoked.said', { name }))
    await list.reload()
  }

  return (
    <>
      <div className={sheet.inputs}>{may('keys:write') && <KeyForm onMade={() => void list.reload()} />}</div>
      <section className={`${sheet.results} ${styles.list}`} aria-label={t('keys.title')}>
        <OutcomeLines outcome={outcome} />
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
                    {key.revokedAt === null && may('keys:write') && (
                      <SureButton
                        act={t('keys.revoke')}
                        name={t('keys.revoke.of', { name: key.name })}
                        question={t('keys.revoke.sure', { name: key.name })}
                        isAsked={asked === key.id}
                        onAsk={isAsked => setAsked(isAsked ? key.id : null)}
                        onAct={() => void revoke(key)}
                      />
                    )}
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
