import type { Plan } from '#domain/checklists/plan-checklist.ts'
import type { WrittenChecklist } from '#reports/write-checklist.ts'
import { useTexts } from '../procedure/texts.tsx'
import styles from './plan.module.css'

/** What must be asked for ahead and how the work divides: waiting on a scale of days, work as one bar by role. */
export function PlanPicture({ plan, written }: { plan: Plan; written: WrittenChecklist }) {
  const { t, translators, duration } = useTexts()
  const items = new Map(written.sections.flatMap(section => section.items.map(item => [item.id, item])))
  const starts = new Map(plan.starts.map(({ item, day }) => [item, day]))
  const days = Math.max(1, plan.daysAhead)
  return (
    <section className={styles.plan} aria-labelledby="plan-title">
      <h2 id="plan-title">{t(plan.orderAhead.length > 0 ? 'plan.title' : 'plan.work')}</h2>
      {plan.orderAhead.length > 0 && (
        <figure>
          <figcaption>{t('plan.ahead', { days: plan.daysAhead })}</figcaption>
          <ul className={styles.waits}>
            {plan.orderAhead.map(({ item, role, leadDays }) => {
              const from = ((starts.get(item) ?? 0) / days) * 100
              const width = (leadDays / days) * 100
              return (
                <li key={item}>
                  <span className={styles.what}>
                    <a href={`#${item}`}>{items.get(item)?.text}</a>{' '}
                    <span className={styles.quiet}>
                      {translators.shared(`role.${role}`)}, {t('item.leadDays', { days: leadDays })}
                    </span>
                  </span>
                  <svg className={styles.wait} width="100%" height="14" aria-hidden="true">
                    <line x1="0" y1="7" x2="100%" y2="7" />
                    <rect x={`${from}%`} y="2" width={`${width}%`} height="10" />
                    <line className={styles.day} x1="100%" y1="0" x2="100%" y2="14" />
                  </svg>
                </li>
              )
            })}
          </ul>
          <p className={styles.days} aria-hidden="true">
            <span>{t('plan.daysBefore', { days: plan.daysAhead })}</span>
            <span>{t('plan.day')}</span>
          </p>
        </figure>
      )}
      <EffortBar plan={plan} />
      <p>
        {t('plan.path')}{' '}
        {plan.criticalPath
          .map(({ role, effortMinutes, leadDays }) =>
            t('plan.stretch', {
              role: translators.shared(`role.${role}`),
              days: leadDays,
              duration: duration(effortMinutes),
            }),
          )
          .join(' › ')}
      </p>
    </section>
  )
}

function EffortBar({ plan }: { plan: Plan }) {
  const { t, translators, duration } = useTexts()
  const parts = plan.byRole.filter(part => part.effortMinutes > 0)
  let from = 0
  return (
    <figure>
      <figcaption>{t('plan.effort', { duration: duration(plan.effortMinutes) })}</figcaption>
      <svg className={styles.effort} width="100%" height="18" aria-hidden="true">
        {parts.map(({ role, effortMinutes }, index) => {
          const width = (effortMinutes / plan.effortMinutes) * 100
          from += width
          return (
            <rect
              key={role}
              data-tone={index % 4}
              x={`${from - width}%`}
              y="1"
              width={`${width}%`}
              height="16"
            />
          )
        })}
      </svg>
      <ul className={styles.parts}>
        {parts.map(({ role, items, effortMinutes }, index) => (
          <li key={role}>
            <svg width="12" height="12" aria-hidden="true" className={styles.effort}>
              <rect data-tone={index % 4} width="12" height="12" />
            </svg>
            {t('plan.part', {
              role: translators.shared(`role.${role}`),
              duration: duration(effortMinutes),
              count: items,
            })}
          </li>
        ))}
      </ul>
    </figure>
  )
}
