import type { ScanServicePlan } from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import styles from './scan-services.module.css'
import { useTexts } from './texts.tsx'

const LONGEST = 44
// As wide as the style lets the drawing become, so that its letters keep their size.
const WIDTH = 388
const ROW = 62
const TOP = 40

/** The folder tree as a drawing, the main group flagged; its sentence says the same. */
export function FolderPicture({ plan }: { plan: ScanServicePlan }) {
  const { t } = useTexts()
  const { installFolder, services } = plan
  const height = TOP + services.length * ROW
  const title = t('result.picture', {
    folder: installFolder,
    list: services.map(({ workGroup }) => workGroup).join(', '),
  })
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      <Folder x={1} y={8} />
      <text x={30} y={22}>
        {cut(installFolder)}
      </text>
      <line x1={10} y1={26} x2={10} y2={TOP + (services.length - 1) * ROW + 14} />
      {services.map(({ workGroup, role, serviceName }, index) => {
        const y = TOP + index * ROW
        return (
          <g key={workGroup} data-role={role}>
            <line x1={10} y1={y + 14} x2={28} y2={y + 14} />
            <Folder x={28} y={y + 6} />
            <text x={56} y={y + 20} className={styles.strong}>
              {cut(workGroup)}
            </text>
            <text x={56} y={y + 36}>
              daemon
            </text>
            <text x={56} y={y + 51} className={styles.quiet}>
              {cut(serviceName)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Folder({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y}h7l2 3h10v13h-19z`} />
}

function cut(text: string): string {
  return text.length > LONGEST - 3 ? `${text.slice(0, LONGEST - 4)}…` : text
}
