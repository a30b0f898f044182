'use client'

import { useEffect, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { DESK_TITLE } from './desk-head.tsx'
import { DraftDesk } from './draft-desk.tsx'
import { IssuedDesk } from './issued-desk.tsx'
import { type KeptQuote, quotePath } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

/** One quote of the team: a draft to write, or what was issued to follow. */
export function QuoteDesk({ id }: { id: string }) {
  const { t, say, language } = useKeptQuoteTexts()
  const [kept, setKept] = useState<KeptQuote | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [opened, setOpened] = useState({ count: 0, said: '' })

  useEffect(() => {
    const stop = new AbortController()
    void requestKept<KeptQuote>(quotePath(id), { signal: stop.signal }).then(answer => {
      if (stop.signal.aborted) return
      if (answer.ok) setKept(answer.value)
      else setProblem(answer.problem)
    })
    return () => stop.abort()
  }, [id])
  // What was pressed has gone with the desk that it stood on.
  useEffect(() => {
    if (opened.count > 0) document.getElementById(DESK_TITLE)?.focus()
  }, [opened.count])
  const show = (next: KeptQuote, said = '') => {
    setKept(next)
    setOpened(({ count }) => ({ count: count + 1, said }))
  }

  if (!kept)
    return (
      <div className={sheet.page} data-resting={problem ? undefined : ''}>
        <header className={sheet.head}>
          <h1>{t('desk.title')}</h1>
        </header>
        <section className={styles.whole}>
          <p role={problem ? 'alert' : 'status'}>{problem ? say(problem) : t('desk.loading')}</p>
          <p className={styles.bar}>
            <a href={`/${language}/quotes`}>{t('desk.all')}</a>
          </p>
        </section>
      </div>
    )
  const Desk = kept.state === 'draft' ? DraftDesk : IssuedDesk
  return <Desk key={opened.count} kept={kept} said={opened.said} onShow={show} />
}
