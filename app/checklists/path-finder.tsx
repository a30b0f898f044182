'use client'

import { useEffect, useRef, useState } from 'react'
import { findPlaces, followPath } from '#domain/checklists/follow-route.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import type { Purpose } from '../licence-workflows/choose-workflow.ts'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import styles from '../procedure/paths.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { ProcedureMap } from './procedure-map.tsx'
import { RouteStations } from './route-stations.tsx'
import { SoftwareChoice, type SoftwareName } from './software-choice.tsx'

/** What happens to the licence of stream on a way, where a workflow leads through it. */
const purposeOf: Readonly<Record<string, Purpose>> = {
  'first-install': 'activate',
  'new-version': 'upgrade',
  'machine-died': 'recover',
  'move-machine': 'transfer',
  'licence-change': 'activate',
}

/** One question after the other to the procedures that are needed, in their order; below them the map of all. */
export function PathFinder({
  software,
  choices,
  initialPath,
}: {
  software: SoftwareWithProcedures
  choices: readonly SoftwareName[]
  initialPath: string
}) {
  const { t, translators, language } = useTexts()
  const { procedure: p } = translators
  const [path, setPath] = useState(initialPath)
  useEffect(() => {
    const follow = () => setPath(new URLSearchParams(window.location.search).get('path') ?? '')
    // A page kept for offline use was made without the question mark and what follows.
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const { facts } = procedureFacts[software]
  const asked = followPath(facts.paths, path)
  const isChosen = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever an answer was chosen
  useEffect(() => {
    if (!isChosen.current) return
    const next = asked.find(({ chosen }) => !chosen)?.question.id
    const heading = document.getElementById(next ? `question-${next}` : 'route-title')
    heading?.parentElement?.scrollIntoView({ block: next ? 'nearest' : 'start' })
  }, [path])
  const places = findPlaces(facts, path)
  const guided = software === 'stream' ? purposeOf[path.split('.')[0] ?? ''] : undefined

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <SoftwareChoice software={software} choices={choices} />
        <h1>{t('paths.title')}</h1>
        <p>{t('paths.lead')}</p>
      </header>
      <div className={styles.columns}>
        <section className={styles.questions} aria-label={t('paths.questions')}>
          {asked.map(({ question, chosen }, index) => {
            const before = asked.slice(0, index).map(step => step.chosen?.id)
            return (
              <div key={question.id}>
                <h2 id={`question-${question.id}`}>{p(`path.${question.id}`)}</h2>
                <ul className={styles.answers} aria-labelledby={`question-${question.id}`}>
                  {question.answers.map(answer => {
                    const next = [...before, answer.id].join('.')
                    return (
                      <li key={answer.id}>
                        <a
                          href={`?path=${next}`}
                          aria-current={answer === chosen ? 'step' : undefined}
                          onClick={event => {
                            if (event.metaKey || event.ctrlKey) return
                            event.preventDefault()
                            window.history.pushState(null, '', `?path=${next}`)
                            isChosen.current = true
                            setPath(next)
                          }}
                        >
                          {p(`path.${question.id}.${answer.id}`)}
                        </a>
                      </li>
                    )
                  })}
                </ul>
              </div>
            )
          })}
        </section>
        <section className={styles.route} aria-labelledby="route-title" aria-live="polite">
          <h2 id="route-title">{t('paths.route')}</h2>
          {places.length === 0 ? (
            <p className={styles.quiet}>{t('paths.choose')}</p>
          ) : (
            <RouteStations software={software} places={places} />
          )}
          {guided && (
            <p>
              <a href={`/${language}/licence-workflows?purpose=${guided}`}>{t('crumb.workflows')}</a>
            </p>
          )}
        </section>
      </div>
      <ProcedureMap software={software} route={places[0]?.steps.map(({ id }) => id) ?? []} />
      <div className={styles.foot}>
        <OfflineNotice />
      </div>
    </div>
  )
}
