'use client'

import { useEffect, useState } from 'react'
import type { PathAnswer, PathQuestion } from '#domain/checklists/procedure.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import type { Purpose } from '../licence-workflows/choose-workflow.ts'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import styles from '../procedure/paths.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import { ProcedureMap } from './procedure-map.tsx'
import { SoftwareChoice, type SoftwareName } from './software-choice.tsx'

/** What happens to the licence of stream on a way, where a workflow leads through it. */
const purposeOf: Readonly<Record<string, Purpose>> = {
  'first-install': 'activate',
  'new-version': 'upgrade',
  'machine-died': 'recover',
  'move-machine': 'transfer',
  'licence-change': 'activate',
}

type Asked = { question: PathQuestion; chosen: PathAnswer | undefined }

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
  const last = asked.at(-1)
  const route = last?.chosen && 'procedures' in last.chosen ? last.chosen.procedures : []
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
          {route.length === 0 ? (
            <p className={styles.quiet}>{t('paths.choose')}</p>
          ) : (
            <ol className={styles.stations}>
              {route.map(({ id, parameters }) => (
                <li key={id}>
                  <a href={writeProcedureLink(language, software, id, parameters)}>
                    {p(`procedure.${id}.title`)}
                  </a>
                  <p>{p(`procedure.${id}.summary`)}</p>
                </li>
              ))}
            </ol>
          )}
          {guided && (
            <p>
              <a href={`/${language}/licence-workflows?purpose=${guided}`}>{t('crumb.workflows')}</a>
            </p>
          )}
        </section>
      </div>
      <ProcedureMap software={software} route={route.map(({ id }) => id)} />
      <div className={styles.foot}>
        <OfflineNotice />
      </div>
    </div>
  )
}

/** The questions asked on a path, each with the answer chosen; an unknown answer ends it. */
function followPath(questions: readonly PathQuestion[], path: string): Asked[] {
  const asked: Asked[] = []
  const answers = path === '' ? [] : path.split('.')
  let question = questions[0]
  while (question) {
    const id = answers[asked.length]
    const chosen: PathAnswer | undefined = question.answers.find(answer => answer.id === id)
    asked.push({ question, chosen })
    const next: string | undefined = chosen && 'question' in chosen ? chosen.question : undefined
    question = questions.find(candidate => candidate.id === next)
  }
  return asked
}
