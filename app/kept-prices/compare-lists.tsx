import { useEffect, useId, useState } from 'react'
import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import type { Money } from '#domain/shared/money.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import shared from '../kept-quotes/kept-quotes.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { type Column, ComparedTable } from './compared-table.tsx'
import styles from './kept-prices.module.css'
import { type ListedPriceList, listsPath } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'

type Price = { reference: string } & Record<Column | 'percent', string | null>

type ChangedQuote = {
  id: string
  number: string | null
  revision: number
  state: QuoteState
  customer: string
  before: Money
  after: Money | null
  difference: string | null
  percent: string | null
  reasons: readonly string[]
}

type Changes = {
  currency: string
  prices: readonly Price[]
  items: readonly ChangedQuote[]
  nextCursor: string | null
}

/** Two lists side by side: which prices differ, and which open quotes would come to another sum. */
export function CompareLists({ lists }: { lists: readonly ListedPriceList[] }) {
  const { t, say } = useKeptPriceTexts()
  const id = useId()
  const [chosen, setChosen] = useState({ from: '', to: '' })
  const [changes, setChanges] = useState<Changes | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const from = lists.find(list => list.id === chosen.from) ?? null
  const others = lists.filter(list => list.currency === from?.currency && list.id !== from.id)
  const to = others.find(list => list.id === chosen.to) ?? null
  const path = from && to && `${listsPath}/${from.id}/changes?to=${to.id}&limit=50`

  useEffect(() => {
    setChanges(null)
    setProblem(null)
    if (path === null) return
    const stop = new AbortController()
    void requestKept<Changes>(path, { signal: stop.signal }).then(answer => {
      if (stop.signal.aborted) return
      if (answer.ok) setChanges(answer.value)
      else setProblem(answer.problem)
    })
    return () => stop.abort()
  }, [path])

  async function loadMore(cursor: string) {
    const answer = await requestKept<Changes>(`${path}&cursor=${encodeURIComponent(cursor)}`)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const { items, nextCursor } = answer.value
    setChanges(old => old && { ...old, items: [...old.items, ...items], nextCursor })
  }

  const select = (end: 'from' | 'to', offered: readonly ListedPriceList[]) => (
    <div className={field.field}>
      <label htmlFor={`${id}-${end}`}>{t(`compare.${end}`)}</label>
      <span className={field.box}>
        <select
          className={field.names}
          id={`${id}-${end}`}
          name={`compare.${end}`}
          value={chosen[end]}
          onChange={event => setChosen(old => ({ ...old, [end]: event.target.value }))}
        >
          <option value="">{t('import.choose')}</option>
          {offered.map(({ id: listId, name, currency }) => (
            <option key={listId} value={listId}>
              {name}, {currency}
            </option>
          ))}
        </select>
      </span>
    </div>
  )

  return (
    <section className={`${shared.panel} ${styles.compare}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('compare.title')}</h2>
      <p className={styles.onScreen}>{t('compare.help')}</p>
      <div className={field.pair}>
        {select('from', lists)}
        {select('to', others)}
      </div>
      <p role="status" className={shared.status}>
        {problem && <span className={shared.fault}>{say(problem)}</span>}
        {path !== null && !changes && !problem && t('compare.working')}
        {changes && t('compare.found', { prices: changes.prices.length })}
      </p>
      {changes && changes.prices.length > 0 && <PriceTable changes={changes} />}
      {changes && <QuoteTable changes={changes} />}
      {changes?.nextCursor && (
        <p className={shared.bar}>
          <button
            type="button"
            className={sheet.button}
            onClick={() => void loadMore(changes.nextCursor ?? '')}
          >
            {t('compare.more')}
          </button>
        </p>
      )}
    </section>
  )
}

/** An amount with the title that stands beside it on a phone. */
const titledBy = (t: ReturnType<typeof useKeptPriceTexts>['t']) => (column: Column) => ({
  className: tables.number,
  'data-title': t(`compare.${column}`),
})

function PriceTable({ changes: { prices, currency } }: { changes: Changes }) {
  const { t, money, signed } = useKeptPriceTexts()
  const titled = titledBy(t)
  return (
    <ComparedTable title={t('compare.prices')} about={[t('import.reference')]}>
      {prices.map(({ reference, before, after, difference, percent }) => (
        <tr key={reference}>
          <th scope="row">{reference}</th>
          <td {...titled('before')}>{before === null ? t('compare.none') : money(before, currency)}</td>
          <td {...titled('after')}>{after === null ? t('compare.none') : money(after, currency)}</td>
          <td {...titled('difference')}>{signed(difference, percent, currency)}</td>
        </tr>
      ))}
    </ComparedTable>
  )
}

function QuoteTable({ changes: { items, currency, nextCursor } }: { changes: Changes }) {
  const { t, language, money, signed } = useKeptPriceTexts()
  const titled = titledBy(t)
  if (items.length === 0) return <p>{t(nextCursor === null ? 'compare.noQuotes' : 'compare.noneYet')}</p>
  return (
    <ComparedTable title={t('compare.quotes')} about={[t('compare.quote'), t('compare.customer')]}>
      {items.map(({ id, number, state, customer, before, after, difference, percent, reasons }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/${language}/quotes/${id}`}>
              {t('compare.named', { number: number ?? '', state, isNumbered: String(number !== null) })}
            </a>
          </th>
          <td>{customer}</td>
          <td {...titled('before')}>{money(before.amount, before.currency)}</td>
          <td className={after ? tables.number : shared.fault} data-title={t('compare.after')}>
            {after ? money(after.amount, after.currency) : reasons.join(' ')}
          </td>
          <td {...titled('difference')}>{signed(difference, percent, currency)}</td>
        </tr>
      ))}
    </ComparedTable>
  )
}
