'use client'

import { useEffect, useId, useState } from 'react'
import { quoteStates } from '#domain/quotes/quote-states.data.ts'
import { readDay } from '#domain/shared/utc-day.ts'
import field from '../house/field.module.css'
import { ScrollBox } from '../house/scroll-box.tsx'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import type { ListedQuote, Page } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

const PAUSE_MS = 250
const SOON_DAYS = 7

/** The quotes of a team, found by words and state. */
export function QuoteList() {
  const { t, say, language } = useKeptQuoteTexts()
  const id = useId()
  const [search, setSearch] = useState('')
  const [status, setStatus] = useState('')
  const [items, setItems] = useState<readonly ListedQuote[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const isSearched = search.trim() !== '' || status !== ''

  async function load(cursor: string | null, signal?: AbortSignal) {
    const query = new URLSearchParams({ limit: '50' })
    if (search.trim() !== '') query.set('search', search.trim())
    if (status !== '') query.set('status', status)
    if (cursor !== null) query.set('cursor', cursor)
    const answer = await requestKept<Page<ListedQuote>>(`/api/v1/quotes?${query}`, signal ? { signal } : {})
    if (signal?.aborted) return
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setItems(old => [...(cursor === null ? [] : (old ?? [])), ...answer.value.items])
    setNext(answer.value.nextCursor)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for anew is what was typed
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => void load(null, stop.signal), items === null ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [search, status])

  return (
    <div className={sheet.page} data-resting={items === null && !problem ? '' : undefined}>
      <header className={sheet.head}>
        <h1>{t('list.title')}</h1>
        <p>{t('list.lead')}</p>
      </header>
      <section className={styles.whole}>
        <search className={styles.filters}>
          <div className={field.field}>
            <label htmlFor={`${id}-search`}>{t('list.search')}</label>
            <span className={field.box}>
              <input
                id={`${id}-search`}
                type="search"
                name="search"
                placeholder={t('list.search.hint')}
                value={search}
                onChange={event => setSearch(event.target.value)}
              />
            </span>
          </div>
          <div className={field.field}>
            <label htmlFor={`${id}-status`}>{t('list.status')}</label>
            <span className={field.box}>
              <select
                id={`${id}-status`}
                name="status"
                value={status}
                onChange={event => setStatus(event.target.value)}
              >
                <option value="">{t('list.status.any')}</option>
                {quoteStates.map(state => (
                  <option key={state} value={state}>
                    {t(`state.${state}`)}
                  </option>
                ))}
              </select>
            </span>
          </div>
          <a className={sheet.primary} href={`/${language}/quote`}>
            {t('list.make')}
          </a>
        </search>
        {problem && (
          <p role="alert" className={styles.fault}>
            {say(problem)}
          </p>
        )}
        {items && items.length > 0 && <QuoteTable items={items} />}
        <p role="status" className={styles.status}>
          {items?.length === 0 && t(isSearched ? 'list.noneFound' : 'list.none')}
        </p>
        {items?.length === 0 && !isSearched && (
          <p>
            {t('list.none.help')} <a href={`/${language}`}>{t('list.make')}</a>
          </p>
        )}
        {next !== null && (
          <p className={styles.bar}>
            <button type="button" className={sheet.button} onClick={() => void load(next)}>
              {t('list.more')}
            </button>
          </p>
        )}
      </section>
    </div>
  )
}

function QuoteTable({ items }: { items: readonly ListedQuote[] }) {
  const { t, language, money, day } = useKeptQuoteTexts()
  const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000)
  return (
    <ScrollBox label={t('list.title')}>
      <table className={`${tables.table} ${styles.quotes}`}>
        <thead>
          <tr>
            <th scope="col">{t('column.number')}</th>
            <th scope="col">{t('column.customer')}</th>
            <th scope="col">{t('list.status')}</th>
            <th scope="col">{t('column.validUntil')}</th>
            <th scope="col" className={tables.number}>
              {t('column.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(quote => {
            const days = (readDay(quote.validUntil) ?? 0) - today
            return (
              <tr key={quote.id}>
                <th scope="row">
                  <a href={`/${language}/quotes/${quote.id}`}>
                    <NumberOf quote={quote} />
                  </a>
                </th>
                <td>{quote.customer}</td>
                <td>
                  <StateOf quote={quote} />
                </td>
                <td data-title={t('column.validUntil')}>
                  {day(quote.validUntil)}
                  {quote.state === 'issued' && days >= 0 && days <= SOON_DAYS && (
                    <span className={styles.soon}>{t('list.soon', { days })}</span>
                  )}
                </td>
                <td className={tables.number}>{money(quote.total)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** What a quote is called. */
export function NumberOf({ quote: { number, revision } }: { quote: ListedQuote }) {
  const { t } = useKeptQuoteTexts()
  if (number === null) return t('number.none')
  return revision === 1 ? number : t('number.revision', { number, revision })
}

/** How a quote stands, as a mark and a word. */
export function StateOf({ quote: { state } }: { quote: ListedQuote }) {
  const { t } = useKeptQuoteTexts()
  return (
    <span className={styles.state} data-state={state}>
      {t(`state.${state}`)}
    </span>
  )
}
