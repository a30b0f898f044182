import { useEffect, useId, useState } from 'react'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { AskFirst } from '../kept-quotes/ask-first.tsx'
import shared from '../kept-quotes/kept-quotes.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import styles from './kept-prices.module.css'
import { type ListedPriceList, listsPath } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'

type Props = {
  list: ListedPriceList
  onChanged: (said: string) => void
}

/** Sets the last day of a list, or deletes it; its prices are never changed. */
export function ChangeList({ list: { id, name, until, etag }, onChanged }: Props) {
  const { t, say } = useKeptPriceTexts()
  const inputId = useId()
  const [day, setDay] = useState(until ?? '')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  useEffect(() => setDay(until ?? ''), [until])
  async function send(method: 'PATCH' | 'DELETE', body?: object) {
    const answer = await requestKept(`${listsPath}/${id}`, { method, etag, ...(body && { body }) })
    if (answer.ok) onChanged(t(method === 'DELETE' ? 'delete.done' : 'end.done', { name }))
    // What somebody else has made of it is shown first.
    else if (answer.status === 412 || answer.status === 404) onChanged(t('stale'))
    else setProblem(answer.problem)
  }
  return (
    <div className={styles.change}>
      <div className={field.field}>
        <label className="hidden" htmlFor={inputId}>
          {t('end.label', { name })}
        </label>
        <span className={field.box}>
          <input id={inputId} type="date" value={day} onChange={event => setDay(event.target.value)} />
        </span>
      </div>
      <button
        type="button"
        className={sheet.button}
        disabled={day === (until ?? '')}
        onClick={() => void send('PATCH', { until: day === '' ? null : day })}
      >
        {t('end.action')}
        <span className="hidden"> {name}</span>
      </button>
      <AskFirst
        label={t('delete.action')}
        subject={name}
        question={t('delete.ask', { name })}
        confirm={t('delete.confirm')}
        cancel={t('cancel')}
        onConfirm={() => void send('DELETE')}
      />
      {problem && (
        <p role="alert" className={shared.fault}>
          {say(problem)}
        </p>
      )}
    </div>
  )
}
