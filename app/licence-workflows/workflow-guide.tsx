'use client'

import { useEffect, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { followWorkflow, isRefusal } from '#domain/licensing/workflows/follow-workflow.ts'
import { handsToVendor, type Workflow, type WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import { readEnteredValues, type SiteRecord } from '#domain/site/site-record.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import { findWorkflow } from '#domain/software/stream/workflows/workflows.ts'
import { valuesOfWorkflow, writeStateTitle, writeWorkflowState } from '#reports/write-workflow.ts'
import controls from '../house/controls.module.css'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import checklist from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import { DeviceRecord } from '../site/device-record.tsx'
import { SiteBar } from '../site/site-bar.tsx'
import { useSite } from '../site/use-site.ts'
import { readCarried } from './carried.ts'
import { emptyFields, readFragment } from './message-fields.ts'
import { MessageSheet } from './message-panel.tsx'
import type { MessagePanelTexts } from './message-texts.ts'
import { PastSteps } from './past-steps.tsx'
import { PresentStep } from './present-step.tsx'
import { useWorkflowTexts } from './texts.tsx'
import styles from './workflow.module.css'
import { WorkflowDiagram } from './workflow-diagram.tsx'

/** A licence workflow for one site: where it stands, what to do now, what was done. */
export function WorkflowGuide({ id, messageTexts }: { id: WorkflowId; messageTexts: MessagePanelTexts }) {
  const t = useWorkflowTexts()
  const { t: page, language, translators } = useTexts()
  const workflow = findWorkflow(id)
  if (!workflow) throw new RangeError(`No workflow ${id}`)
  const site = useSite('stream')
  const [carried, setCarried] = useState({ references: '', site: '' })
  const [message, setMessage] = useState(emptyFields)
  const [status, setStatus] = useState('')
  const [hasActed, setActed] = useState(false)
  const events = site.record.workflows?.[id]?.events
  const standing = useMemo(() => standAfter(workflow, events ?? []), [workflow, events])
  const values = useMemo(() => {
    return valuesOfWorkflow(streamProcedures, workflow, readUsable(site.record))
  }, [workflow, site.record])
  const translate = { workflow: t, procedure: translators.procedure }
  const { state, allowed, ahead, history } = standing
  const passed = new Set(history.map(({ from }) => from))
  const done = passed.size

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the record of the site is there
  useEffect(() => {
    if (!site.isLoaded) return
    const given = readCarried(window.location.hash)
    setCarried(given)
    if (given.site && site.record.name.value === '') site.rename(given.site)
    const { texts, ...known } = readFragment(window.location.hash)
    setMessage({ ...known, texts: { site: site.record.name.value, ...texts } })
  }, [site.isLoaded])

  return (
    <div className={`${checklist.page} ${checklist.leading}`}>
      <header className={checklist.head}>
        <p className={checklist.crumb}>
          <a href={`/${language}/licence-workflows`}>{t('page.crumb')}</a> Hager stream
        </p>
        <h1>{t(`workflow.${id}.title`)}</h1>
        <p>{t(`workflow.${id}.summary`)}</p>
        <p>
          <a
            href={writeProcedureLink(
              language,
              'stream',
              workflow.procedure.id,
              workflow.procedure.parameters,
            )}
          >
            {t('page.checklist')}
          </a>
        </p>
      </header>
      <div className={checklist.results}>
        <div
          className={checklist.sheet}
          data-saved={site.isSaved ? '' : undefined}
          data-pending={site.isLoaded ? undefined : ''}
        >
          <PresentStep
            key={`${site.record.id} ${history.length} ${carried.references}`}
            state={writeWorkflowState(state, values, translate)}
            allowed={allowed}
            initialNote={state.id === 'order' ? carried.references : ''}
            takesFocus={hasActed}
            onEvent={(event, note) => {
              setActed(true)
              site.addEvent(id, event, note)
            }}
          />
          <details key={state.id} className={controls.details} open={handsToVendor(workflow, state)}>
            <summary>{t('page.message')}</summary>
            <MessageSheet
              language={language}
              workflow={id}
              texts={messageTexts}
              fields={message}
              onChange={setMessage}
            />
          </details>
          <PastSteps
            workflow={workflow}
            events={events ?? []}
            onUndo={() => {
              setActed(true)
              site.undoEvent(id)
            }}
          />
          <DeviceRecord site={site} onStatus={setStatus} />
          <p role="status">{status}</p>
          <OfflineNotice />
        </div>
      </div>
      <section className={checklist.inputs} aria-labelledby="site-title">
        <h2 id="site-title">{page('site.title')}</h2>
        <SiteBar site={site} />
        <h2 className={styles.way}>{t('page.diagram')}</h2>
        <WorkflowDiagram
          workflow={workflow}
          current={state.id}
          passed={passed}
          summary={t('page.diagram.text', {
            done,
            total: done + ahead.length,
            state: writeStateTitle(state.id, t),
          })}
        />
      </section>
    </div>
  )
}

/** Where the noted events lead; from the first that the workflow does not allow, they are passed over. */
function standAfter(workflow: Workflow, events: NonNullable<SiteRecord['workflows']>[string]['events']) {
  const outcome = followWorkflow(workflow, events)
  if (!isRefusal(outcome)) return outcome
  const until = followWorkflow(workflow, events.slice(0, outcome.index))
  if (isRefusal(until)) throw new RangeError(`${workflow.id} refuses what it allowed`)
  return until
}

/** What was entered about the site and can be used in texts and commands. */
function readUsable(record: SiteRecord) {
  const known = Object.entries(readEnteredValues(record)).filter(([name, value]) => {
    const parameter = Object.entries(streamProcedures.parameters).find(([each]) => each === name)?.[1]
    return parameter && z.safeParse(parameter.schema, value).success
  })
  return Object.fromEntries(known)
}
