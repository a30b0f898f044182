import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import { lastScore } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { useTexts } from '../texts.tsx'
import charts from './charts.module.css'

const HIGHEST = stream.sizing.highestScore
const BAR = 58
const BAR_HEIGHT = 34
const HEIGHT = 146

/** The score as a bar of its four contributions on the scale of sizes. */
export function HardwareGauge({ sizing }: { sizing: HardwareSizing }) {
  const { t, r, number } = useTexts()
  const points = Object.fromEntries(sizing.answers.map(answer => [answer.question, answer.points]))
  let start = 0
  const parts = sizing.answers.map(answer => {
    const part = { question: answer.question, points: answer.points, start }
    start += answer.points
    return part
  })
  return (
    <figure className={charts.figure}>
      <svg className={charts.drawing} width="100%" height={HEIGHT} role="img" aria-labelledby="gauge-text">
        <title id="gauge-text">
          {t('gauge.text', {
            score: sizing.score,
            managers: points.managers ?? 0,
            products: points.products ?? 0,
            services: points.services ?? 0,
            frequency: points.frequency ?? 0,
            size: r(`size.${sizing.size}`),
          })}
        </title>
        {stream.sizing.sizes.map(size => {
          const from = size.fromScore - 1
          const to = lastScore(stream.sizing, size.id)
          return (
            <g key={size.id} className={size.id === sizing.size ? charts.chosen : undefined}>
              <rect
                className={charts.zone}
                x={cells(from)}
                width={cells(to - from)}
                y={20}
                height={BAR + BAR_HEIGHT - 8}
              />
              <line x1={cells(from)} x2={cells(to)} y1={20} y2={20} />
              <line x1={cells(from)} x2={cells(from)} y1={20} y2={26} />
              <line x1={cells(to)} x2={cells(to)} y1={20} y2={26} />
              <text className={charts.zoneName} x={cells((from + to) / 2)} y={13}>
                {r(`size.${size.id}`)}
              </text>
            </g>
          )
        })}
        {parts.map((part, index) => (
          <g key={part.question}>
            <rect
              className={charts.part}
              data-part={index}
              x={cells(part.start)}
              width={cells(part.points)}
              y={BAR}
              height={BAR_HEIGHT}
            />
            <text
              className={charts.partPoints}
              data-part={index}
              x={cells(part.start + part.points / 2)}
              y={BAR + 22}
            >
              {number(part.points)}
            </text>
            <text
              className={charts.partName}
              x={cells(part.start + part.points / 2)}
              y={BAR + BAR_HEIGHT + (index % 2 === 0 ? 30 : 46)}
            >
              {t(`gauge.${part.question}`)}
            </text>
            <line
              x1={cells(part.start + part.points / 2)}
              x2={cells(part.start + part.points / 2)}
              y1={BAR + BAR_HEIGHT}
              y2={BAR + BAR_HEIGHT + (index % 2 === 0 ? 18 : 34)}
            />
          </g>
        ))}
        <g className={charts.flag}>
          <line x1={cells(sizing.score)} x2={cells(sizing.score)} y1={30} y2={BAR + BAR_HEIGHT} />
          <svg x={cells(sizing.score)} y="30" width="16" height="14" overflow="visible" aria-hidden="true">
            <path d="M0 0L-14 5L0 10Z" />
          </svg>
          <text className={charts.end} x={cells(sizing.score)} dx="-20" y="41">
            {t('gauge.score', { score: sizing.score })}
          </text>
        </g>
      </svg>
    </figure>
  )
}

function cells(count: number): string {
  return `${Math.round((count * 10_000) / HIGHEST) / 100}%`
}
