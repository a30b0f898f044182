'use client'

import { useRef } from 'react'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { ProblemLine } from '../team/problem-line.tsx'
import { AuditFilter } from './audit-filter.tsx'
import { nameActor, nameObject, word } from './audit-names.ts'
import { ListEnd } from './list-end.tsx'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'
import { type AuditEvent, useExport } from './use-export.ts'
import { useList } from './use-list.ts'
import { useTrailFilter } from './use-trail-filter.ts'

/** Who did what; filtered by the server, and exported as it is filtered. */
export function Audit() {
  const { t } = useTexts()
  const trail = useTrailFilter()
  const filters = useRef<HTMLDivElement>(null)
  const { isFiltered, isBackwards } = trail
  const list = useList<AuditEvent>(isBackwards ? null : trail.path)
  const { count, isDone, problem, start } = useExport(trail.path)
  const rows = isBackwards ? [] : (list.items ?? none)
  function clear() {
    // The button goes with the filter, so the keyboard goes on to the first field.
    filters.current?.querySelector('select')?.focus()
    trail.clear()
  }

  return (
    <div className={styles.whole}>
      <div ref={filters}>
        <AuditFilter trail={trail} events={list.items ?? none} />
      </div>
      <p className={styles.actions}>
        <button type="button" className={sheet.button} disabled={isBackwards} onClick={() => void start()}>
          {t(isFiltered ? 'audit.export.filtered' : 'audit.export')}
        </button>
        <span role="status">
          {count !== null && t(isDone ? 'audit.exported' : 'audit.exporting', { count })}
        </span>
        {isFiltered && (
          <button type="button" className={sheet.button} onClick={clear}>
            {t('audit.clear')}
          </button>
        )}
      </p>
      <ProblemLine problem={problem} />
      <p role="status" className={styles.quiet}>
        {list.items?.length === 0 && !list.isLoading && isFiltered && !isBackwards && t('audit.none')}
      </p>
      {rows.length > 0 && (
        <table className={`${tables.table} ${tables.cells} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('audit.when')}</th>
              <th scope="col">{t('audit.who')}</th>
              <th scope="col">{t('audit.what')}</th>
              <th scope="col">{t('audit.object')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(event => (
              <EventRow key={event.id} event={event} />
            ))}
          </tbody>
        </table>
      )}
      {!isBackwards && <ListEnd list={list} />}
    </div>
  )
}

const none: readonly AuditEvent[] = []

function EventRow({ event }: { event: AuditEvent }) {
  const { t, language, moment } = useTexts()
  const { kind, id } = nameObject(t, event.object)
  return (
    <tr>
      <td>
        <time dateTime={event.createdAt}>{moment(event.createdAt)}</time>
      </td>
      <td>{nameActor(t, event)}</td>
      <td>{word(t, 'action', event.action)}</td>
      <td>
        {event.object.startsWith('quotes/') ? <a href={`/${language}/${event.object}`}>{kind}</a> : kind}{' '}
        <span className={tables.references}>{id}</span>
      </td>
    </tr>
  )
}
