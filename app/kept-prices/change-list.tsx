import { useId, useState } from 'react'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { AskFirst } from '../kept-quotes/ask-first.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import styles from './kept-prices.module.css'
import { type ListedPriceList, listsPath } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'

type Props = {
  list: ListedPriceList
  onChanged: () => void
  onRefused: (problem: KeptProblem | 'offline') => void
}

/** Sets the last day of a list, or deletes it; its prices are never changed. */
export function ChangeList({ list: { id, name, until, etag }, onChanged, onRefused }: Props) {
  const { t } = useKeptPriceTexts()
  const inputId = useId()
  const [day, setDay] = useState(until ?? '')
  async function send(method: 'PATCH' | 'DELETE', body?: object) {
    const answer = await requestKept(`${listsPath}/${id}`, { method, etag, ...(body && { body }) })
    if (answer.ok) onChanged()
    else onRefused(answer.problem)
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
    </div>
  )
}
