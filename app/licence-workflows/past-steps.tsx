import type { Workflow } from '#domain/licensing/workflows/workflow.ts'
import type { workflowEventsOf } from '#domain/site/look-up-site.ts'
import { writeEvent } from '#reports/write-workflow.ts'
import checklist from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { useWorkflowTexts } from './texts.tsx'
import styles from './workflow.module.css'

type Events = ReturnType<typeof workflowEventsOf>

/** What happened, by whom and when, and the way to take the last one back. */
export function PastSteps({
  workflow,
  events,
  onUndo,
}: {
  workflow: Workflow
  events: Events
  onUndo: () => void
}) {
  const t = useWorkflowTexts()
  const { t: page, moment } = useTexts()
  const last = events.at(-1)
  const isKill = workflow.states.some(
    ({ irreversible, transitions }) => irreversible && transitions.some(({ event }) => event === last?.event),
  )
  return (
    <section className={styles.past} aria-labelledby="past-title">
      <h2 id="past-title">{t('page.past')}</h2>
      {events.length === 0 && <p className={styles.quiet}>{t('page.past.none')}</p>}
      <ol>
        {events.map(({ event, at, by, note }) => (
          <li key={at}>
            <p>{writeEvent(event, t)}</p>
            <p className={styles.quiet}>
              {by ? page('item.notedBy', { by, at: moment(at) }) : page('item.noted', { at: moment(at) })}
              {note && ` – ${note}`}
            </p>
          </li>
        ))}
      </ol>
      {last && (
        <p className={`${checklist.actions} ${styles.onScreen}`}>
          <button type="button" className={checklist.button} onClick={onUndo}>
            {t('page.undo')}
          </button>
          {isKill && <span className={styles.quiet}>{t('page.undo.irreversible')}</span>}
        </p>
      )}
    </section>
  )
}
