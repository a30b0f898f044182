'use client'

import { Suspense, useMemo } from 'react'
import { adviseLicenceMode } from '#domain/licensing/mode-advice/advise-licence-mode.ts'
import { constraints } from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeModeAdvice } from '#reports/write-mode-advice.ts'
import { loadLate } from '../house/load-late.ts'
import print from '../house/print.module.css'
import estimate from '../house/sheet.module.css'
import { useCopy } from '../house/use-copy.ts'
import { Explanation } from './explanation.tsx'
import styles from './licence-mode.module.css'
import { type Answers, emptySite, type Query } from './link.ts'
import { AdvisedMode, Consequences, ModeTable } from './mode-advice.tsx'
import { Outage } from './outage.tsx'
import { SiteQuestions } from './site-questions.tsx'
import { useTexts } from './texts.tsx'
import { useLinkedAnswers } from './use-linked-answers.ts'

const SiteAnswers = loadLate(() => import('./site-answers.tsx'))

/** Choosing a mode: questions on the left, the advice on the right at each answer, below it the outage timeline. */
export function LicenceMode({ query, today }: { query: Query; today: string }) {
  const { t, language } = useTexts()
  const { answers, search, isTouched, change, replace } = useLinkedAnswers(query, today)
  const { outcome, copy } = useCopy(search)
  const advice = useMemo(() => writeModeAdvice(adviseLicenceMode(stream, answers.site), t), [answers.site, t])

  return (
    <div className={estimate.page}>
      <Suspense>
        <SiteAnswers answers={answers.site} isTouched={isTouched} onFound={replace} />
      </Suspense>
      <header className={estimate.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <section className={estimate.inputs} aria-labelledby="inputs-title">
        <h2 id="inputs-title">{t('page.inputs')}</h2>
        <p className={estimate.example}>
          <button type="button" className={estimate.link} onClick={() => change({ site: emptySite })}>
            {t('page.clear')}
          </button>
        </p>
        <SiteQuestions
          site={answers.site}
          onChange={part => change(({ site }) => ({ site: { ...site, ...part } }))}
        />
      </section>
      <section className={`${estimate.results} ${styles.results}`} aria-labelledby="results-title">
        <h2 id="results-title" className="hidden">
          {t('page.results')}
        </h2>
        <PrintedAnswers site={answers.site} />
        <div className={estimate.sheet}>
          <AdvisedMode advice={advice} />
          <p className={estimate.actions}>
            <a className={styles.onward} href={`/${language}/licence-workflows?mode=${advice.mode}`}>
              {t(`page.workflow.${advice.mode}`)}
            </a>
            <button
              type="button"
              className={estimate.button}
              onClick={async () => {
                const { shareStore } = await import('../site/use-site.ts')
                shareStore().actions.write('licence/mode', advice.mode)
              }}
            >
              {t('page.choose')}
            </button>
            <button
              type="button"
              className={estimate.button}
              onClick={() => copy(window.location.origin + window.location.pathname + search)}
            >
              {t('page.copy')}
            </button>
            <button type="button" className={estimate.button} onClick={() => window.print()}>
              {t('page.print')}
            </button>
            <span role="status">
              {outcome && t(outcome === 'copied' ? 'page.copied' : 'page.copyFailed')}
            </span>
          </p>
          <section aria-labelledby="criteria-title">
            <h2 id="criteria-title">{t('criteria.title')}</h2>
            <ModeTable advice={advice} />
            <Consequences advice={advice} />
            <Explanation title={t('explained.advice')} written={advice} />
          </section>
          <section aria-labelledby="outage-title">
            <h2 id="outage-title">{t('outage.title')}</h2>
            <p>{t('outage.lead')}</p>
            <Outage answers={answers} onChange={change} />
          </section>
        </div>
      </section>
    </div>
  )
}

/** What was answered, for the paper on which the questions do not stand. */
function PrintedAnswers({ site }: { site: Answers['site'] }) {
  const { t } = useTexts()
  return (
    <div className={print.sheet}>
      <dl>
        {constraints.map(name => (
          <div key={name}>
            <dt>{t(`constraint.${name}`)}</dt>
            <dd>{t(`option.${site[name]}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
