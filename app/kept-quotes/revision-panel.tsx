import { useEffect, useId, useState } from 'react'
import type { Money } from '#domain/shared/money.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { type KeptQuote, quotePath } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

type Revision = { revision: number; issuedAt: string | null; total: Money }
type Compared = { from: Revision; to: Revision; changes: readonly { property: string; text: string }[] }

type Props = {
  kept: KeptQuote
  /** Downloads a revision, where there is a way to say what came of it. */
  onDownload?: (revision: number) => void
}

/** The revisions of a quote, what differs between two of them, and each as it was issued. */
export function RevisionPanel({ kept: { id, revision: newest, etag }, onDownload }: Props) {
  const { t, say, money, moment } = useKeptQuoteTexts()
  const titleId = useId()
  const [pair, setPair] = useState({ from: newest - 1, to: newest })
  const [compared, setCompared] = useState<Compared | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the draft differs in another way
  useEffect(() => {
    const stop = new AbortController()
    const query = new URLSearchParams({ from: String(pair.from), to: String(pair.to) })
    void requestKept<Compared>(`${quotePath(id)}/changes?${query}`, { signal: stop.signal }).then(answer => {
      if (stop.signal.aborted) return
      setProblem(answer.ok ? null : answer.problem)
      if (answer.ok) setCompared(answer.value)
    })
    return () => stop.abort()
  }, [id, pair, etag])

  const all = Array.from({ length: newest }, (_, at) => at + 1)
  const isCurrent = compared?.from.revision === pair.from && compared.to.revision === pair.to
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('revisions.title')}</h2>
      <div className={field.pair}>
        {(['from', 'to'] as const).map(end => (
          <div key={end} className={field.field}>
            <label htmlFor={`${titleId}-${end}`}>{t(`revisions.${end}`)}</label>
            <span className={field.box}>
              <select
                id={`${titleId}-${end}`}
                name={`revisions.${end}`}
                value={pair[end]}
                onChange={event => setPair(old => ({ ...old, [end]: Number(event.target.value) }))}
              >
                {all.map(revision => (
                  <option key={revision} value={revision}>
                    {t('revisions.one', { revision })}
                  </option>
                ))}
              </select>
            </span>
          </div>
        ))}
      </div>
      <div role="status">
        {problem && <p className={styles.fault}>{say(problem)}</p>}
        {isCurrent && compared.changes.length === 0 && <p>{t('revisions.same')}</p>}
        {isCurrent && compared.changes.length > 0 && (
          <ul className={styles.changes}>
            {compared.changes.map(({ property, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they come as a whole and never move
              <li key={at} data-change={property}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
      {isCurrent && (
        <dl className={styles.facts}>
          {[compared.from, compared.to].map(({ revision, issuedAt, total }, at) => (
            <div key={at === 0 ? 'from' : 'to'}>
              <dt>{t('revisions.one', { revision })}</dt>
              <dd>
                {issuedAt ? t('history.issued', { moment: moment(issuedAt) }) : t('state.draft')},{' '}
                {money(total)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {onDownload && (
        <p className={styles.bar}>
          {all.slice(0, -1).map(revision => (
            <button
              key={revision}
              type="button"
              className={sheet.button}
              onClick={() => onDownload(revision)}
            >
              {t('history.earlier', { revision })}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}
