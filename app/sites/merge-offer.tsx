import { useSiteTexts } from '../site/texts.tsx'
import type { Offer } from './open-copy.ts'
import styles from './sites.module.css'
import { writeComparison } from './write-comparison.ts'

/** What merging a copy would bring, and the choice to do so or to leave the site as it is. */
export function MergeOffer({
  offer,
  onMerge,
  onLeave,
}: {
  offer: Offer
  onMerge: () => void
  onLeave: () => void
}) {
  const { t, language, nameRole, nameSite } = useSiteTexts()
  const { copy, into, comparison, refused } = offer
  const isAnswer = copy.audience && !into.audience
  return (
    <section className={styles.offer} aria-labelledby="offer-title">
      <h2 id="offer-title">{t('open.title', { name: nameSite(into) })}</h2>
      <p>{isAnswer ? t('open.answer', { role: nameRole(copy.audience?.role ?? '') }) : t('open.lead')}</p>
      <ul>
        {writeComparison(comparison, refused, t, language).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" onClick={onMerge}>
          {t('open.merge')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('open.leave')}
        </button>
      </p>
    </section>
  )
}
