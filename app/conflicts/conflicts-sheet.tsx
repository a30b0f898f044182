'use client'

import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { findConflicts } from '#domain/conflicts/find-conflicts.ts'
import { conflictFacts } from '#domain/software/conflict-facts.ts'
import { writeConflictAssumption } from '#reports/write-conflicts.ts'
import type { ConflictMessages } from '#text/conflicts/en.ts'
import type { Language } from '#text/language.ts'
import { createTranslator, type Messages, type ParsedMessages } from '#text/translator.ts'
import { applyChange, type Change } from '../house/change.ts'
import { createFaultWriter } from '../house/create-fault-writer.ts'
import { loadLate } from '../house/load-late.ts'
import { useAddress } from '../house/use-address.ts'
import { useLast } from '../house/use-last.ts'
import { ConflictList } from './conflict-list.tsx'
import { ConflictMatrix } from './conflict-matrix.tsx'
import styles from './conflicts.module.css'
import { type Entered, enter, readQuery, writeQuery } from './link.ts'
import { OrderLine } from './order-line.tsx'
import { OwnClaims } from './own-claims.tsx'
import { readEntered } from './read-entered.ts'
import { SoftwareForm } from './software-form.tsx'

const SiteSoftware = loadLate(() => import('./site-software.tsx'))

type Props = {
  language: Language
  query: Readonly<Record<string, string>>
  messages: ParsedMessages<ConflictMessages>
  faultMessages: ParsedMessages<Messages>
}

/** What is to share a server, and what clashes; computed as it is typed. */
export function ConflictsSheet({ language, query, messages, faultMessages }: Props) {
  const t = useMemo(() => createTranslator<ConflictMessages>(messages, language), [messages, language])
  const writeFault = useMemo(() => createFaultWriter(faultMessages, language), [faultMessages, language])
  const [entered, setEntered] = useState(() => readQuery(query))
  const [isTouched, setTouched] = useState(false)
  const [isOfSite, setOfSite] = useState(false)
  const [isLinked, setLinked] = useState<boolean | null>(null)
  useEffect(() => setLinked(window.location.search !== ''), [])
  const follow = useCallback((found: Parameters<typeof enter>[0]) => {
    // A second one of the same is only asked about: a site has one.
    setEntered(({ second }) => ({ ...enter(found), second }))
    setOfSite(found.length > 0)
  }, [])
  const stayOfSite = useCallback(() => setOfSite(true), [])
  const { faults, installations, asked } = useMemo(() => readEntered(entered), [entered])
  const isFaulty = Object.keys(faults).length > 0
  const shown = useLast(isFaulty ? null : installations) ?? installations
  const found = useMemo(() => (shown.length < 2 ? null : findConflicts(conflictFacts, shown)), [shown])

  useAddress(isTouched ? `?${writeQuery(entered)}` : null)

  const change = (change: Change<Entered>) => {
    setTouched(true)
    setEntered(old => applyChange(old, change))
  }

  return (
    <div className={styles.page}>
      {isLinked !== null && (
        <Suspense>
          <SiteSoftware
            entered={entered}
            isTouched={isTouched}
            isLinked={isLinked}
            onFound={follow}
            onWritten={stayOfSite}
          />
        </Suspense>
      )}
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
        <p className={styles.ofSite}>{isOfSite ? t('page.ofSite') : ''}</p>
      </header>
      <div className={styles.columns}>
        <SoftwareForm
          entered={entered}
          faults={faults}
          asked={asked}
          onChange={change}
          t={t}
          writeFault={writeFault}
        />
        <section className={styles.answer} aria-label={t('page.matrix')}>
          <p className={styles.status} role="status">
            {isFaulty
              ? t('page.fault')
              : found
                ? t('page.count', { count: found.conflicts.length })
                : t('page.few')}
          </p>
          {shown.length === 1 && shown[0] && <OwnClaims installation={shown[0]} t={t} />}
          {found && <ConflictMatrix found={found} t={t} />}
          {found && <OrderLine order={found.order} t={t} />}
        </section>
      </div>
      {found && <ConflictList conflicts={found.conflicts} t={t} />}
      {found && found.assumptions.length > 0 && (
        <section className={styles.assumptions}>
          <h2>{t('page.assumptions')}</h2>
          <ul>
            {found.assumptions.map(assumption => {
              const text = writeConflictAssumption(assumption, t)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
