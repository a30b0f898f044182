'use client'

import { useEffect, useMemo, useState } from 'react'
import { followWorkflow, isRefusal } from '#domain/licensing/workflows/follow-workflow.ts'
import { chooseMessage } from '#domain/licensing/workflows/messages/choose-message.ts'
import { turnsToVendor, type Workflow, type WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { valueAt, workflowEventsOf } from '#domain/site/look-up-site.ts'
import { settleSoftware, takeMessageValues } from '#domain/site/settle-site.ts'
import { addEvent, undoEvent } from '#domain/site/write-workflow.ts'
import { licenceMessageFacts } from '#domain/software/stream/licence-message-facts.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import { findWorkflow } from '#domain/software/stream/workflows/workflows.ts'
import { valuesOfWorkflow, writeStateTitle, writeWorkflowState } from '#reports/write-workflow.ts'
import controls from '../house/controls.module.css'
import { useTyped } from '../house/use-typed.ts'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import checklist from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import { createSiteId } from '../site/create-site-id.ts'
import { SiteNames } from '../site/site-names.tsx'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { useSite } from '../site/use-site.ts'
import { readCarried } from './carried.ts'
import {
  emptyFields,
  fillFields,
  pickTyped,
  readFragment,
  type TypedFields,
  typedSchema,
  typeOver,
} from './message-fields.ts'
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
  const site = useSite()
  const derived = useDerivedSite(site.site)
  const [carried, setCarried] = useState({ references: '', site: '' })
  const [given, setGiven] = useState(emptyFields)
  const ofSite = `${id} ${site.site.id}`
  const [typed, setTyped] = useTyped<TypedFields>(`message ${ofSite}`, {}, typedSchema)
  const [hasActed, setActed] = useState(false)
  const events = useMemo(() => workflowEventsOf(site.site, 'stream', id), [site.site, id])
  const standing = useMemo(() => standAfter(workflow, events), [workflow, events])
  const message = useMemo(
    () => chooseMessage(licenceMessageFacts.messages, workflow, standing),
    [workflow, standing],
  )
  const values = useMemo(() => {
    const { parameters } = settleSoftware(site.site, derived, 'stream')
    return valuesOfWorkflow(streamProcedures, workflow, pickUsable(parameters))
  }, [workflow, site.site, derived])
  // The message follows the site; what the link brought along stands before it, and what was typed before both.
  const known = useMemo(() => {
    const ofSite = fillFields({ ...takeMessageValues(site.site, derived), ...message.told })
    const texts = { ...ofSite.texts, ...given.texts }
    return given.base ? { ...given, texts } : { ...ofSite, texts }
  }, [site.site, derived, given, message])
  const ordered = derived.order?.lines
    .map(({ reference, quantity }) => `${reference} × ${quantity}`)
    .join(' + ')
  const toOrder = carried.references || (ordered ?? '')
  const translate = { workflow: t, procedure: translators.procedure }
  const { state, allowed, ahead, history } = standing
  const passed = new Set(history.map(({ from }) => from))
  const done = passed.size

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the record of the site is there
  useEffect(() => {
    if (!site.isLoaded) return
    const { references, site: named } = readCarried(window.location.hash)
    setCarried({ references, site: named })
    const name = valueAt(site.site, 'name')
    if (named && !name) site.write('name', named)
    setGiven(readFragment(window.location.hash))
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
          <p className={styles.onPaper}>
            {[t(`workflow.${id}.title`), valueAt(site.site, 'name')].filter(Boolean).join(' · ')}
          </p>
          <PresentStep
            key={`${site.site.id} ${history.length} ${toOrder}`}
            keptAs={`note ${ofSite} ${history.length}`}
            state={writeWorkflowState(state, values, translate)}
            allowed={allowed}
            initialNote={state.id === 'order' ? toOrder : ''}
            takesFocus={hasActed}
            onEvent={(event, note) => {
              setActed(true)
              const remark = { id: createSiteId(), text: note }
              site.change('event', (known, stamp) =>
                addEvent(known, { software: 'stream', workflow: id, event, note: remark }, stamp),
              )
            }}
          />
          <details
            key={state.id}
            className={`${controls.details} ${styles.message}`}
            open={turnsToVendor(workflow, state)}
          >
            <summary>{t('page.message')}</summary>
            <MessageSheet
              language={language}
              workflow={message.workflow}
              texts={messageTexts}
              fields={typeOver(known, typed)}
              onChange={follow => setTyped(old => pickTyped(known, follow(typeOver(known, old))))}
            />
          </details>
          <PastSteps
            workflow={workflow}
            events={events}
            onUndo={() => {
              setActed(true)
              site.change('event', (known, stamp) =>
                undoEvent(known, { software: 'stream', workflow: id }, stamp),
              )
            }}
          />
          <OfflineNotice />
        </div>
      </div>
      <section className={checklist.inputs} aria-labelledby="site-title">
        <h2 id="site-title">{page('site.title')}</h2>
        <SiteNames site={site} />
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
function standAfter(workflow: Workflow, events: ReturnType<typeof workflowEventsOf>) {
  const outcome = followWorkflow(workflow, events)
  if (!isRefusal(outcome)) return outcome
  const until = followWorkflow(workflow, events.slice(0, outcome.index))
  if (isRefusal(until)) throw new RangeError(`${workflow.id} refuses what it allowed`)
  return until
}

/** What is known of the site and can be used in texts and commands. */
function pickUsable(parameters: ParameterValues) {
  const schemas = Object.entries(streamProcedures.parameters)
  return Object.fromEntries(
    schemas.flatMap(([name, { schema }]) => {
      const value = parameters[name]
      return value !== undefined && schema.safeParse(value).success ? [[name, value] as const] : []
    }),
  )
}
