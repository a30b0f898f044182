'use client'

import { useState } from 'react'
import { en } from '#text/organisation/en.ts'
import type { TranslateOrganisation } from '#text/organisation/organisation.ts'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { FormField } from '../team/form-field.tsx'
import { ProblemLine } from '../team/problem-line.tsx'
import { useTeamTexts } from '../team/texts.tsx'
import { ListEnd } from './list-end.tsx'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'
import { type AuditEvent, useExport } from './use-export.ts'
import { useList } from './use-list.ts'

/** Who did what; filtered as it is shown, exported whole. */
export function Audit() {
  const { t, moment } = useTexts()
  const team = useTeamTexts()
  const list = useList<AuditEvent>('/api/v1/audit-events')
  const [filter, setFilter] = useState('')
  const { count, isDone, problem, start } = useExport()
  const sought = filter.trim().toLowerCase()
  const rows = (list.items ?? []).map(event => ({
    event,
    when: moment(event.createdAt),
    who: nameActor(t, event),
    what: word(t, 'action', event.action),
    ...nameObject(t, event.object),
  }))
  const shown = rows.filter(({ when, who, what, kind, id }) =>
    [when, who, what, kind, id].join(' ').toLowerCase().includes(sought),
  )
  return (
    <div className={styles.whole}>
      <div className={styles.filter}>
        <FormField
          label={t('audit.filter')}
          hint={t('audit.filter.hint')}
          name="filter"
          autoComplete="off"
          value={filter}
          onChange={setFilter}
        />
      </div>
      <p className={styles.actions}>
        <button type="button" className={sheet.button} onClick={() => void start()}>
          {t('audit.export')}
        </button>
        <span role="status">
          {count !== null && t(isDone ? 'audit.exported' : 'audit.exporting', { count })}
        </span>
      </p>
      <ProblemLine problem={problem} offline={team.t('offline')} />
      {list.items && sought !== '' && shown.length === 0 && (
        <p className={styles.quiet}>{t('audit.none', { filter })}</p>
      )}
      {shown.length > 0 && (
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
            {shown.map(({ event, when, who, what, kind, id }) => (
              <tr key={event.id}>
                <td>
                  <time dateTime={event.createdAt}>{when}</time>
                </td>
                <td>{who}</td>
                <td>{what}</td>
                <td>
                  {kind} <span className={tables.references}>{id}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListEnd list={list} />
    </div>
  )
}

function word(t: TranslateOrganisation, family: 'action' | 'object', name: string): string {
  const key = `${family}.${name}`
  return Object.hasOwn(en, key) ? t(key as keyof typeof en) : name
}

function nameObject(t: TranslateOrganisation, object: string): { kind: string; id: string } {
  const [kind = '', ...id] = object.split('/')
  return { kind: word(t, 'object', kind), id: id.join('/') }
}

function nameActor(t: TranslateOrganisation, { actor, actorName }: AuditEvent): string {
  const [, kind = '', id = '', name = ''] = /^(\w+)(?::(\S+))?(?: (.*))?$/s.exec(actor) ?? []
  if (kind === 'user') return actorName ?? t('actor.user', { id })
  if (kind === 'key') return t('actor.key', { id: actorName ?? id })
  if (kind === 'link') return t('actor.link', { name: name || id })
  if (kind === 'job') return t('actor.job')
  return kind === 'command' ? t('actor.command') : actor
}
