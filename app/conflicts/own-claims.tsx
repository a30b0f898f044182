import { findConflicts } from '#domain/conflicts/find-conflicts.ts'
import { conflictFacts } from '#domain/software/conflict-facts.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { conflictWords, nameSoftware } from '#reports/write-conflicts.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import styles from './conflicts.module.css'
import type { ReadEntered } from './read-entered.ts'

/** What one software takes on a server, while there is nothing yet that it could clash with. */
export function OwnClaims({
  installation,
  t,
}: {
  installation: ReadEntered['installations'][number]
  t: TranslateConflict
}) {
  const { explanation } = findConflicts(conflictFacts, [installation])
  const words = conflictWords(t)
  return (
    <section className={styles.claims}>
      <h2>{t('page.alone', { name: nameSoftware(installation.software) })}</h2>
      <dl>
        {explanation
          .filter(({ code }) => code.startsWith('claim.'))
          .map(step => (
            <div key={`${step.code} ${step.expression} ${step.value}`}>
              <dt>{words.step(step)}</dt>
              <dd>{String(step.value)}</dd>
              <dd className={styles.sources}>{writeCitation(step.citation)}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
