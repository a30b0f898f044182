import { useEffect, useId, useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { Allowed } from '#domain/licensing/workflows/follow-workflow.ts'
import { type WrittenState, writeEvent } from '#reports/write-workflow.ts'
import field from '../house/field.module.css'
import { useTyped } from '../house/use-typed.ts'
import { CommandLine } from '../procedure/command-line.tsx'
import checklist from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import { useWorkflowTexts } from './texts.tsx'
import styles from './workflow.module.css'

const LONGEST_NOTE = 2000
const noteSchema = z.string()

/** The present step, large: who acts, what it needs and yields, what to do, and what may have happened. */
export function PresentStep({
  state,
  allowed,
  keptAs,
  initialNote,
  takesFocus,
  onEvent,
}: {
  state: WrittenState
  allowed: readonly Allowed[]
  /** By which name the note is kept while it is typed. */
  keptAs: string
  initialNote: string
  /** The button that led here is gone: reading goes on at the heading. */
  takesFocus: boolean
  onEvent: (event: string, note: string) => void
}) {
  const t = useWorkflowTexts()
  const { translators } = useTexts()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const [note, setNote, forgetNote] = useTyped(keptAs, initialNote, noteSchema)
  const [isConfirmed, setConfirmed] = useState(false)
  const announces = allowed.some(({ announcesIrreversible }) => announcesIrreversible)
  const things = (list: WrittenState['needs']) => list.map(({ text }) => text).join(', ') || t('page.nothing')
  return (
    <section className={styles.now} aria-labelledby={`${id}-title`}>
      <p className={styles.label}>{t(allowed.length > 0 ? 'page.now' : 'page.end')}</p>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {state.title}
      </h2>
      {state.irreversible && <p className={styles.warning}>{t('page.warning.now')}</p>}
      {allowed.length === 0 && <End isGood={state.id === 'done'} />}
      {allowed.length > 0 && (
        <dl className={styles.facts}>
          <div>
            <dt>{t('page.who')}</dt>
            <dd>{translators.shared(`role.${state.role}`)}</dd>
          </div>
          <div>
            <dt>{t('page.needs')}</dt>
            <dd>{things(state.needs)}</dd>
          </div>
          <div>
            <dt>{t('page.yields')}</dt>
            <dd>{things(state.yields)}</dd>
          </div>
        </dl>
      )}
      {state.items.length > 0 && (
        <>
          <h3>{t('page.steps')}</h3>
          <ol className={styles.items}>
            {state.items.map(item => (
              <li key={item.id}>
                <p>{item.text}</p>
                {item.commands.map(command => (
                  <CommandLine key={command.text} command={command} />
                ))}
                <p className={styles.quiet}>
                  {item.why} <cite>{`${item.citation.document} ${item.citation.section}`}</cite>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {allowed.length > 0 && (
        <>
          <h3 className={styles.onScreen}>{t('page.happened')}</h3>
          <div className={`${field.field} ${styles.onScreen}`}>
            <label htmlFor={`${id}-note`}>{t('page.note')}</label>
            <span className={field.box}>
              <input
                id={`${id}-note`}
                type="text"
                autoComplete="off"
                maxLength={LONGEST_NOTE}
                value={note}
                aria-describedby={`${id}-help`}
                onChange={event => setNote(event.target.value)}
              />
            </span>
            <p id={`${id}-help`} className={field.hint}>
              {t('page.note.help')}
            </p>
          </div>
          {announces && (
            <div className={styles.warning}>
              <p id={`${id}-warning`}>{t('page.warning')}</p>
              <label className={`${styles.confirm} ${styles.onScreen}`}>
                <input
                  type="checkbox"
                  checked={isConfirmed}
                  aria-describedby={`${id}-warning`}
                  onChange={event => setConfirmed(event.target.checked)}
                />
                {t('page.confirm')}
              </label>
            </div>
          )}
          <p className={`${checklist.actions} ${styles.onScreen}`}>
            {allowed.map(({ event, announcesIrreversible }) => (
              <button
                key={event}
                type="button"
                className={checklist.button}
                disabled={announcesIrreversible && !isConfirmed}
                onClick={() => {
                  forgetNote()
                  onEvent(event, note)
                }}
              >
                {writeEvent(event, t)}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  )
}

/** Where a workflow ends: what comes next, and nothing to answer any more. */
function End({ isGood }: { isGood: boolean }) {
  const t = useWorkflowTexts()
  const { language } = useTexts()
  if (!isGood) return <p className={styles.end}>{t('page.end.refused')}</p>
  return (
    <div className={styles.end}>
      <p>{t('page.end.good')}</p>
      <ol>
        <li>
          <a href={writeProcedureLink(language, 'stream', 'verify-installation')}>{t('page.end.verify')}</a>
        </li>
        <li>
          <a href={`/${language}/sites`}>{t('page.end.handOver')}</a>
        </li>
      </ol>
    </div>
  )
}
