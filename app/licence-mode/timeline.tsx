import type { OutagePlan } from '#domain/licensing/outages/plan-licence-outage.ts'
import { groupByPlace } from './group-by-place.ts'
import styles from './licence-mode.module.css'
import { useTexts } from './texts.tsx'

const HALF = 50

/** The outage drawn to measure: grace, demo mode, and the numbers of what is to be done along it. */
export function Timeline({ plan }: { plan: OutagePlan }) {
  const { t, moment } = useTexts()
  const end = plan.graceHours + plan.demo.hours
  const at = (hour: number) => (hour / end) * 100
  const grace = at(plan.graceHours)
  const isLate = grace > HALF
  const byGrace = { textAnchor: isLate ? 'end' : 'start', dx: isLate ? -4 : 4 } as const
  const start = plan.phases[0]?.from ?? plan.graceEndsAt
  return (
    <figure className={styles.timeline}>
      <svg width="100%" height="122" aria-hidden="true">
        <text x="0" y="14">
          {t('phase.grace')}
        </text>
        <text x="100%" y="14" textAnchor="end" className={styles.flagged}>
          {t('phase.demo')}
        </text>
        <rect className={styles.grace} x="0" y="24" width={`${grace}%`} height="18" />
        <rect className={styles.demo} x={`${grace}%`} y="24" width={`${100 - grace}%`} height="18" />
        <line x1="0" y1="20" x2="0" y2="118" />
        <line className={styles.flagLine} x1={`${grace}%`} y1="20" x2={`${grace}%`} y2="92" />
        <line x1="100%" y1="20" x2="100%" y2="118" />
        {groupByPlace(plan).map(({ hour, numbers }) => (
          <g key={hour}>
            <line x1={`${at(hour)}%`} y1="42" x2={`${at(hour)}%`} y2="48" />
            <text
              className={styles.number}
              x={`${at(hour)}%`}
              y="62"
              {...(hour === plan.graceHours
                ? byGrace
                : { textAnchor: hour === 0 ? 'start' : hour === end ? 'end' : 'middle' })}
            >
              {numbers}
            </text>
          </g>
        ))}
        <text x="0" y="114" dx="4">
          {moment(start)}
        </text>
        <text x="100%" y="114" dx="-4" textAnchor="end">
          {moment(plan.demo.endsAt)}
        </text>
        <text x={`${grace}%`} y="88" className={styles.flagged} {...byGrace}>
          {moment(plan.graceEndsAt)}
        </text>
      </svg>
      <figcaption>
        {t('outage.marks', {
          start: moment(start),
          grace: moment(plan.graceEndsAt),
          demo: moment(plan.demo.endsAt),
        })}
      </figcaption>
    </figure>
  )
}
