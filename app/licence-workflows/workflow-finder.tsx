'use client'

import { useEffect, useState } from 'react'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import controls from '../house/controls.module.css'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import paths from '../procedure/paths.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { readCarried } from './carried.ts'
import {
  asksForOldMachine,
  chooseWorkflow,
  type Mode,
  type OldMachine,
  type Purpose,
  purposes,
} from './choose-workflow.ts'
import { useWorkflowTexts } from './texts.tsx'
import styles from './workflow.module.css'

/** What is about to happen to the licence, and the workflow that does it. */
export function WorkflowFinder() {
  const t = useWorkflowTexts()
  const { language } = useTexts()
  const [purpose, setPurpose] = useState<Purpose>('activate')
  const [mode, setMode] = useState<Mode>('cloud')
  const [old, setOld] = useState<OldMachine>('here')
  const [hash, setHash] = useState('')
  useEffect(() => {
    setHash(window.location.hash)
    const asked = new URLSearchParams(window.location.search)
    const [askedMode, askedPurpose] = [asked.get('mode'), asked.get('purpose')]
    if (asked.get('old') === 'gone') setOld('gone')
    if (askedMode === 'cloud' || askedMode === 'local') setMode(askedMode)
    setPurpose(before => purposes.find(each => each === askedPurpose) ?? before)
  }, [])
  const [isChosen, setChosen] = useState(false)
  // Two answers may follow one another before the page is drawn again: each changes only what it is about.
  const choose = (change: Partial<{ purpose: Purpose; mode: Mode; old: OldMachine }>) => {
    if (change.purpose) setPurpose(change.purpose)
    if (change.mode) setMode(change.mode)
    if (change.old) setOld(change.old)
    setChosen(true)
  }
  useEffect(() => {
    if (!isChosen) return
    // Kept in the address, so that a reload finds the answers again.
    window.history.replaceState(
      null,
      '',
      `?${new URLSearchParams({ purpose, mode, old })}${window.location.hash}`,
    )
  }, [isChosen, purpose, mode, old])
  const { references } = readCarried(hash)
  const id = chooseWorkflow(purpose, mode, old)
  const linkTo = (workflow: string) => `/${language}/licence-workflows/${workflow}${hash}`

  return (
    <div className={paths.page}>
      <header className={paths.head}>
        <p>Hager stream</p>
        <h1>{t('list.title')}</h1>
        <p>{t('list.lead')}</p>
        {references && <p className={styles.carried}>{t('list.carried', { references })}</p>}
      </header>
      <div className={paths.columns}>
        <section className={paths.questions} aria-label={t('list.title')}>
          <Choice
            name="purpose"
            legend={t('list.what')}
            value={purpose}
            options={purposes.map(each => [each, t(`what.${each}`)] as const)}
            onChange={next => choose({ purpose: next })}
          />
          <Choice
            name="mode"
            legend={t(purpose === 'activate' ? 'list.modeWanted' : 'list.mode')}
            value={mode}
            options={(['cloud', 'local'] as const).map(each => [each, t(`mode.${each}`)] as const)}
            onChange={next => choose({ mode: next })}
          />
          <p>
            <a href={`/${language}/licence-mode`}>{t('list.advice')}</a>
          </p>
          {asksForOldMachine(purpose, mode) && (
            <Choice
              name="old"
              legend={t('list.old')}
              value={old}
              options={(['here', 'gone'] as const).map(each => [each, t(`old.${each}`)] as const)}
              onChange={next => choose({ old: next })}
            />
          )}
        </section>
        <section className={paths.route} aria-labelledby="result-title" aria-live="polite">
          <h2 id="result-title">{t('list.result')}</h2>
          <p className={styles.chosen}>{t(`workflow.${id}.title`)}</p>
          <p>{t(`workflow.${id}.summary`)}</p>
          <p>
            <a className={styles.open} href={linkTo(id)}>
              {t('list.open')}
            </a>
          </p>
        </section>
      </div>
      <section className={styles.all} aria-labelledby="all-title">
        <h2 id="all-title">{t('list.all')}</h2>
        <ul>
          {workflowIds.map(workflow => (
            <li key={workflow}>
              <a href={linkTo(workflow)}>{t(`workflow.${workflow}.title`)}</a>
              <p>{t(`workflow.${workflow}.summary`)}</p>
            </li>
          ))}
        </ul>
        <OfflineNotice />
      </section>
    </div>
  )
}

function Choice<Value extends string>({
  name,
  legend,
  value,
  options,
  onChange,
}: {
  name: string
  legend: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}) {
  return (
    <fieldset
      className={`${controls.segments} ${options.length > 3 ? controls.listed : ''} ${styles.choice}`}
    >
      <legend>{legend}</legend>
      {options.map(([each, text]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
