import type { OrderStep } from '#domain/conflicts/order-installations.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { nameSoftware, writeOrderReason } from '#reports/write-conflicts.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import styles from './conflicts.module.css'

/** The order of installation as a line with a station for each software. */
export function OrderLine({ order, t }: { order: readonly OrderStep[]; t: TranslateConflict }) {
  return (
    <section className={styles.order}>
      <h2>{t('page.order')}</h2>
      <ol>
        {order.map(step => (
          <li key={step.software}>
            <strong>{nameSoftware(step.software)}</strong>
            <p>{writeOrderReason(step, t)}</p>
            {step.reason !== 'no-order' && <p className={styles.sources}>{writeCitation(step.citation)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
