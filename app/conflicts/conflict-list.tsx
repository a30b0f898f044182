import type { Conflict } from '#domain/conflicts/find-conflicts.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { writeConflict } from '#reports/write-conflicts.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import styles from './conflicts.module.css'

/** Each conflict with what to do and the sections of both manuals. */
export function ConflictList({ conflicts, t }: { conflicts: readonly Conflict[]; t: TranslateConflict }) {
  return (
    <section className={styles.list}>
      <h2>{t('page.list')}</h2>
      {conflicts.length === 0 && <p>{t('page.nothing')}</p>}
      <ol>
        {conflicts.map(conflict => {
          const { text, remedy } = writeConflict(conflict, t)
          const { id, severity, kind, citations } = conflict
          return (
            <li key={id} id={id} tabIndex={-1} data-severity={severity}>
              <h3>
                <span className={styles.severity}>{t(`severity.${severity}`)}</span> {t(`kind.${kind}`)}
              </h3>
              <p>{text}</p>
              <dl>
                <dt>{t('page.todo')}</dt>
                <dd>{remedy}</dd>
                <dt>{t('page.sources')}</dt>
                <dd className={styles.sources}>{citations.map(writeCitation).join(' · ')}</dd>
              </dl>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
