import type { Workflow } from '#domain/licensing/workflows/workflow.ts'
import { writeEvent, writeStateTitle } from '#reports/write-workflow.ts'
import { useTexts } from '../procedure/texts.tsx'
import { useWorkflowTexts } from './texts.tsx'
import styles from './workflow.module.css'

const ROW = 52
const AXIS = 74
const RADIUS = 8
const LANE = 11
/** Wide enough for the mark; the words stand beside it, in their own size whatever the width. */
const WIDTH = AXIS + 22

/** The machine from top to bottom: what is done, where it stands, what comes; ways that turn off or back at the left. */
export function WorkflowDiagram({
  workflow,
  current,
  passed,
  summary,
}: {
  workflow: Workflow
  current: string
  passed: ReadonlySet<string>
  summary: string
}) {
  const t = useWorkflowTexts()
  const { t: page, translators } = useTexts()
  const rows = new Map(workflow.states.map(({ id }, index) => [id, index]))
  const y = (id: string) => (rows.get(id) ?? 0) * ROW + ROW / 2
  const edges = workflow.states.flatMap(({ id, transitions }) =>
    transitions.map(({ event, to }, index) => ({ id, event, to, isMain: index === 0 })),
  )
  const markOf = (id: string) => (id === current ? 'now' : passed.has(id) ? 'past' : 'ahead')
  const isNext = ({ id, to }: { id: string; to: string }) => (rows.get(to) ?? 0) === (rows.get(id) ?? 0) + 1
  const arcs = edges.filter(edge => !isNext(edge))
  return (
    <figure className={styles.diagram}>
      <div className={styles.drawn} data-drawing="" aria-hidden="true">
        <svg width={WIDTH} height={workflow.states.length * ROW} aria-hidden="true">
          {edges.filter(isNext).map(({ id, event, to }) => (
            <line
              key={`${id} ${event}`}
              className={styles.edge}
              x1={AXIS}
              x2={AXIS}
              y1={y(id) + RADIUS}
              y2={y(to) - RADIUS}
            />
          ))}
          {arcs.map(({ id, event, to, isMain }, index) => {
            const x = AXIS - RADIUS - LANE * (1 + (index % 5))
            return (
              <g key={`${id} ${event}`} className={isMain ? styles.edge : styles.branch}>
                <path d={`M${AXIS - RADIUS} ${y(id) + 3}H${x}V${y(to) - 3}H${AXIS - RADIUS}`} />
                <path d={`M${AXIS - RADIUS - 5} ${y(to) - 6}l5 3l-5 3`} />
              </g>
            )
          })}
          {workflow.states.map(({ id }) => {
            return (
              <g key={id} data-mark={markOf(id)} className={styles.node}>
                {id === current && <circle className={styles.ring} cx={AXIS} cy={y(id)} r={RADIUS + 4} />}
                <circle cx={AXIS} cy={y(id)} r={RADIUS} />
              </g>
            )
          })}
        </svg>
        {workflow.states.map(({ id, role, irreversible, transitions }) => (
          <p key={id} data-mark={markOf(id)}>
            <span>{writeStateTitle(id, t)}</span>
            {transitions.length > 0 && (
              <span className={styles.role}>
                {translators.shared(`role.${role}`)}
                {irreversible && ` · ${page('item.irreversible')}`}
              </span>
            )}
          </p>
        ))}
      </div>
      <figcaption>
        {summary}
        <ol className="hidden">
          {workflow.states.map(({ id, transitions }) => (
            <li key={id} aria-current={id === current ? 'step' : undefined}>
              {writeStateTitle(id, t)}
              {transitions.map(({ event, to }) => (
                <span key={event}>{` ${writeEvent(event, t)} → ${writeStateTitle(to, t)}.`}</span>
              ))}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
