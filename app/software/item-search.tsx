'use client'

import { useEffect, useId, useMemo, useState } from 'react'
import type { FoundItem } from '#reports/search-items.ts'
import { writeCitation } from '#reports/write-citation.ts'
import type { Language } from '#text/language.ts'
import type { SoftwarePageMessages } from '#text/software-pages/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import field from '../house/field.module.css'
import styles from './software.module.css'

type Found = { total: number; items: (FoundItem & { link: string })[] }
type State = Found | 'nothing-asked' | 'searching' | 'failed'

type Props = {
  language: Language
  messages: ParsedMessages<SoftwarePageMessages>
  procedureNames: Readonly<Record<string, string>>
  softwareNames: Readonly<Record<string, string>>
  initialSearch: string
}

const PAUSE_MS = 150
const LONGEST = 100

/** One search over the items of all software; results follow the typing. */
export function ItemSearch({ language, messages, procedureNames, softwareNames, initialSearch }: Props) {
  const t = useMemo(() => createTranslator<SoftwarePageMessages>(messages, language), [messages, language])
  const id = useId()
  const [search, setSearch] = useState(initialSearch)
  const [state, setState] = useState<State>('nothing-asked')

  useEffect(() => {
    const asked = search.trim()
    const canceller = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams(asked === '' ? [] : [['search', asked]]).toString()
      window.history.replaceState(null, '', `?${query}`)
      if (asked === '') return setState('nothing-asked')
      setState(old => (typeof old === 'object' ? old : 'searching'))
      try {
        const headers = { accept: 'application/json', 'accept-language': language }
        const answer = await fetch(`/api/v1/items?${query}`, { headers, signal: canceller.signal })
        setState(answer.ok ? ((await answer.json()) as Found) : 'failed')
      } catch {
        if (!canceller.signal.aborted) setState('failed')
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      canceller.abort()
    }
  }, [search, language])

  return (
    <search className={styles.search}>
      <h2>{t('search.title')}</h2>
      <div className={field.field}>
        <label htmlFor={id}>{t('search.label')}</label>
        <span className={field.box}>
          <input
            id={id}
            name="search"
            type="search"
            autoComplete="off"
            maxLength={LONGEST}
            value={search}
            aria-describedby={`${id}-help`}
            onChange={event => setSearch(event.target.value)}
          />
        </span>
        <p id={`${id}-help`} className={field.hint}>
          {t('search.help')}
        </p>
      </div>
      <p className={styles.status} role="status">
        {typeof state === 'object'
          ? t('search.count', {
              total: state.total,
              shown: state.total > state.items.length ? 'first' : 'all',
            })
          : t(
              (
                {
                  'nothing-asked': 'search.wait',
                  searching: 'search.searching',
                  failed: 'search.failed',
                } as const
              )[state],
            )}
      </p>
      {typeof state === 'object' && (
        <ol className={styles.found}>
          {state.items.map(item => (
            <li key={`${item.software} ${item.id}`}>
              <p>
                <a href={item.link}>{item.text}</a>
              </p>
              {item.excerpt !== item.text && <p className={styles.excerpt}>{item.excerpt}</p>}
              <p className={styles.quiet}>
                {softwareNames[item.software]} ·{' '}
                {t('item.in', {
                  procedures: item.procedures
                    .map(procedure => procedureNames[`${item.software}/${procedure}`] ?? procedure)
                    .join(', '),
                })}{' '}
                · {writeCitation(item.citation)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </search>
  )
}
