import type { Plan } from '#domain/checklists/plan-checklist.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { WrittenChecklist } from '#reports/write-checklist.ts'
import { useTexts } from '../procedure/texts.tsx'
import { isOpen, type Shown } from './filters.tsx'
import styles from './plan.module.css'

/** How far the checklist is: one mark for each item along a scale, problems as flags. */
export function ProgressScale({
  written,
  entries,
  plan,
  role,
}: {
  written: WrittenChecklist
  entries: Readonly<Record<string, ItemEntry>>
  /** Of what is still open; null where nothing is. */
  plan: Plan | null
  role: Shown['role']
}) {
  const { t, duration } = useTexts()
  const items = written.sections
    .flatMap(section => section.items)
    .filter(item => role === 'all' || item.role === role)
  const settled = items.filter(item => !isOpen(entries[item.id])).length
  const problems = items.filter(item => entries[item.id]?.state === 'problem').length
  const blockers = items.filter(item => item.severity === 'blocker' && isOpen(entries[item.id])).length
  const width = 100 / items.length
  return (
    <figure className={styles.progress}>
      <figcaption>
        <strong>{t('progress.settled', { settled, total: items.length })}</strong>
        <span>{t('progress.blockers', { count: blockers })}</span>
        {problems > 0 && (
          <span className={styles.problems}>{t('progress.problems', { count: problems })}</span>
        )}
        {plan && <span>{t('progress.effort', { duration: duration(plan.effortMinutes) })}</span>}
        {plan && plan.daysAhead > 0 && <span>{t('progress.ahead', { days: plan.daysAhead })}</span>}
      </figcaption>
      <svg className={styles.scale} width="100%" height="22" aria-hidden="true">
        {items.map((item, index) => (
          <rect
            key={item.id}
            x={`${index * width}%`}
            y={item.severity === 'blocker' ? 0 : 6}
            width={`${width * (items.length > 20 ? 0.8 : 0.96)}%`}
            height={item.severity === 'blocker' ? 16 : 10}
            data-state={entries[item.id]?.state ?? 'open'}
          />
        ))}
        <line x1="0" y1="20" x2="100%" y2="20" />
      </svg>
    </figure>
  )
}
