import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { type WrittenChecklist, writeChecklistAssumption } from '#reports/write-checklist.ts'
import { writeCitation } from '#reports/write-citation.ts'
import controls from '../house/controls.module.css'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'

/** What this site does not need and why, and what the list rests on. */
export function LeftOutList({ written, checklist }: { written: WrittenChecklist; checklist: Checklist }) {
  const { t, translators } = useTexts()
  return (
    <section className={styles.basis} aria-labelledby="basis-title">
      <h2 id="basis-title">{t('basis.title')}</h2>
      {written.leftOut.length > 0 && (
        <details className={controls.details}>
          <summary>{t('basis.leftOut', { count: written.leftOut.length })}</summary>
          <ul className={styles.leftOut}>
            {written.leftOut.map(({ id, section, text, because }) => (
              <li key={`${section} ${id}`}>
                {text} <span className={styles.quiet}>{because.join(' ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className={`${controls.details} ${styles.assumed}`}>
        <summary>{t('basis.assumptions', { count: checklist.assumptions.length })}</summary>
        <ul className={styles.leftOut}>
          {checklist.assumptions.map(assumption => (
            <li key={assumption.code}>
              {writeChecklistAssumption(assumption, translators)}{' '}
              <span className={styles.quiet}>{writeCitation(assumption.citation)}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.quiet}>
        {t('basis.ruleset', { id: checklist.ruleset.id, version: checklist.ruleset.version })}
      </p>
    </section>
  )
}
