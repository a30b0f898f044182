'use client'

import { useEffect, useRef, useState } from 'react'
import { ScrollBox } from '../house/scroll-box.tsx'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import shared from '../kept-quotes/kept-quotes.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import { ChangeList } from './change-list.tsx'
import { CompareLists } from './compare-lists.tsx'
import { ImportList } from './import-list.tsx'
import styles from './kept-prices.module.css'
import { type ListedPriceList, listsPath } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'
import { ValidityPicture } from './validity-picture.tsx'

/** The price lists of a team: when they hold, and how another comes in. */
export function PriceLists() {
  const { t, say, day } = useKeptPriceTexts()
  const mayWrite = useSession().may('quotes:write')
  const [lists, setLists] = useState<readonly ListedPriceList[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)

  async function load(cursor: string | null) {
    const query = new URLSearchParams({ limit: '100', ...(cursor !== null && { cursor }) })
    const answer = await requestKept<{ items: ListedPriceList[]; nextCursor: string | null }>(
      `${listsPath}?${query}`,
    )
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setLists(old => [...(cursor === null ? [] : (old ?? [])), ...answer.value.items])
    setNext(answer.value.nextCursor)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => void load(null), [])

  /** What was pressed may be gone: the keyboard goes on from what is said of it. */
  function show(text: string) {
    setSaid(text)
    status.current?.focus()
    void load(null)
  }

  return (
    <div className={sheet.page} data-resting={lists === null && !problem ? '' : undefined}>
      <header className={sheet.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      {mayWrite && (
        <section className={sheet.inputs} aria-labelledby="import-title">
          <ImportList onKept={() => void load(null)} />
        </section>
      )}
      <section className={mayWrite ? sheet.results : shared.whole} aria-labelledby="lists-title">
        <div className={shared.panel}>
          <h2 id="lists-title">{t('list.title')}</h2>
          <p role="status" ref={status} tabIndex={-1} className={styles.said}>
            {said}
          </p>
          {problem && (
            <p role="alert" className={shared.fault}>
              {say(problem)}
            </p>
          )}
          {lists?.length === 0 && <p>{t('list.none')}</p>}
          {lists && lists.length > 0 && (
            <>
              <ValidityPicture lists={lists} />
              <ScrollBox label={t('page.title')}>
                <table className={`${tables.table} ${tables.cells} ${tables.titled} ${styles.lists}`}>
                  <thead>
                    <tr>
                      {(['name', 'currency', 'from', 'until'] as const).map(column => (
                        <th key={column} scope="col">
                          {t(`column.${column}`)}
                        </th>
                      ))}
                      {mayWrite && (
                        <th scope="col" className={styles.onScreen}>
                          {t('column.change')}
                        </th>
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {lists.map(list => (
                      <tr key={list.id}>
                        <th scope="row">{list.name}</th>
                        <td data-title={t('column.currency')}>{list.currency}</td>
                        <td data-title={t('column.from')}>{day(list.from)}</td>
                        <td data-title={t('column.until')}>
                          {list.until === null ? t('until.open') : day(list.until)}
                        </td>
                        {mayWrite && (
                          <td className={styles.onScreen}>
                            <ChangeList list={list} onChanged={show} />
                          </td>
                        )}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
              {next !== null && (
                <button type="button" className={sheet.button} onClick={() => void load(next)}>
                  {t('list.more')}
                </button>
              )}
              {lists.length > 1 && <CompareLists lists={lists} />}
            </>
          )}
        </div>
      </section>
    </div>
  )
}
