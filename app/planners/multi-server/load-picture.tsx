import type { MultiServerPlan } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import styles from './planner.module.css'
import { useTexts } from './texts.tsx'

const ROW = 44
const WIDTH = 320

/** The users of each web server, those who are there and those who come, drawn to one scale. */
export function LoadPicture({ before, after }: MultiServerPlan['distribution']) {
  const { t, language } = useTexts()
  const most = Math.max(1, ...after.map(({ users }) => users))
  const scale = (users: number) => (users / most) * (WIDTH - 40)
  const bars = after.map((load, index) => ({ ...load, before: before[index]?.users ?? 0 }))
  const list = joinBySemicolons(
    bars.map(({ server, users, before }) => t('page.bar', { server, before, after: users })),
    language,
  )
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={t('page.picture', { list })}
    >
      {bars.map(({ server, users, before }, index) => (
        <g key={server} transform={`translate(0 ${index * ROW})`}>
          <text y="14">{server}</text>
          <rect className={styles.here} y="20" width={scale(before)} height="14" />
          <rect
            className={styles.coming}
            x={scale(before)}
            y="20"
            width={scale(users - before)}
            height="14"
          />
          <text x={scale(users) + 6} y="32">
            {users}
          </text>
        </g>
      ))}
    </svg>
  )
}
