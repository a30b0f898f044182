import { type Decimal, decimal } from '#domain/shared/decimal.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { useTexts } from '../texts.tsx'
import charts from './charts.module.css'
import { FIGURE, placeStepName } from './place-step-name.ts'
import { StepNameText } from './step-name-text.tsx'

const HEIGHT = 252
const BASELINE = 194
const HIGHEST_RISE = 30
const FULL_RISE = 124
const FLAG_TOP = 42
/** How wide the drawing is on the narrowest phone. */
const NARROW = 288

/**
 * The base licences as steps, drawn to an even scale per step; the requirement is the flag, the headroom
 * the hatched part before it, the spare points the measured part behind it.
 */
export function LicenceLadder({
  score,
  requirement,
  points,
  name,
  ownedPoints,
}: {
  score: Decimal
  requirement: Decimal
  points: number | null
  name: string
  ownedPoints: number | null
}) {
  const { t, number } = useTexts()
  const tiers = tiersUpTo(requirement, points, ownedPoints).map(tier => ({
    ...tier,
    name:
      tier.name ??
      (tier.points === ownedPoints
        ? t('ladder.owned', { points: number(tier.points) })
        : number(tier.points)),
  }))
  const rise = Math.min(HIGHEST_RISE, FULL_RISE / tiers.length)
  const x = (value: Decimal | number) => positionOf(decimal(value), tiers)
  const at = x(requirement)
  const from = x(score)
  const to = points === null ? null : x(points)
  const spare = points === null ? null : decimal(points).minus(requirement)
  const isLate = at > 50
  const widthOf = (points: number) => (number(points).length * FIGURE * 100) / NARROW
  // A figure that the last one would lie over is left out on a phone.
  const isBehind = (index: number) =>
    ((index + 1) * 100) / tiers.length > 98 - widthOf(tiers.at(-1)?.points ?? 0)
  const top = BASELINE - rise * (tiers.findIndex(tier => requirement.lt(tier.points)) + 1)
  return (
    <figure className={charts.figure}>
      <svg className={charts.drawing} width="100%" height={HEIGHT} role="img" aria-labelledby="ladder-text">
        <title id="ladder-text">
          {t('ladder.text', {
            score: number(score),
            requirement: number(requirement),
            recommended: points === null ? 'none' : name,
            points: points === null ? '' : number(points),
            spare: spare === null ? '' : number(spare),
            steps: tiers.map(tier => tier.name).join(', '),
          })}
        </title>
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={charts.hatch} x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {tiers.map((tier, index) => {
          const step = { left: (index * 100) / tiers.length, right: ((index + 1) * 100) / tiers.length }
          const left = percent(step.left)
          const right = percent(step.right)
          // The headroom is drawn as high as the step that the flag stands on, and lies over those below.
          const isOn = at >= step.left && at < step.right
          const label = placeStepName(step, tier.name, number(tier.points), {
            from: isOn ? at : from,
            to: at,
          })
          const y = BASELINE - rise * (index + 1)
          const isChosen = tier.points === points
          return (
            <g key={tier.points} className={isChosen ? charts.chosen : undefined}>
              <rect
                className={charts.step}
                x={left}
                y={y}
                width={percent(100 / tiers.length)}
                height={BASELINE - y}
              />
              <line className={charts.tread} x1={left} x2={right} y1={y} y2={y} />
              <line className={charts.riser} x1={left} x2={left} y1={y} y2={y + rise} />
              <text className={`${charts.stepName} ${charts[label.anchor]}`} x={percent(label.x)} y={y - 8}>
                <StepNameText label={label} name={tier.name} figure={number(tier.points)} />
              </text>
              <line x1={right} x2={right} y1={BASELINE} y2={BASELINE + 6} />
              <text className={charts.scale} x={right} y={BASELINE + 20}>
                <tspan className={index < tiers.length - 1 && isBehind(index) ? charts.wide : undefined}>
                  {number(tier.points)}
                </tspan>
              </text>
            </g>
          )
        })}
        <line className={charts.baseline} x1="0" x2="100%" y1={BASELINE} y2={BASELINE} />
        {requirement.gt(score) && (
          <rect
            fill="url(#hatch)"
            x={percent(from)}
            width={percent(at - from)}
            y={top}
            height={BASELINE - top}
          />
        )}
        {to !== null && spare?.gt(0) && (
          <g className={charts.measure}>
            <line x1={percent(at)} x2={percent(to)} y1={BASELINE + 38} y2={BASELINE + 38} />
            <line x1={percent(at)} x2={percent(at)} y1={BASELINE + 33} y2={BASELINE + 43} />
            <line x1={percent(to)} x2={percent(to)} y1={BASELINE + 33} y2={BASELINE + 43} />
            <text
              className={at > 70 ? charts.end : at < 30 && to < 40 ? charts.start : charts.middle}
              x={percent(at > 70 ? to : at < 30 && to < 40 ? at : (at + to) / 2)}
              y={BASELINE + 54}
            >
              {t('ladder.spare', { points: number(spare) })}
            </text>
          </g>
        )}
        <g className={charts.flag}>
          <line x1={percent(at)} x2={percent(at)} y1={FLAG_TOP} y2={BASELINE} />
          <svg x={percent(at)} y={FLAG_TOP} width="16" height="14" overflow="visible" aria-hidden="true">
            <path d={isLate ? 'M0 0L-14 5L0 10Z' : 'M0 0L14 5L0 10Z'} />
          </svg>
          <text className={isLate ? charts.end : charts.start} x={percent(at)} y={FLAG_TOP - 24}>
            {t('ladder.requirement', { points: number(requirement) })}
          </text>
          {requirement.gt(score) && (
            <text
              className={`${charts.second} ${isLate ? charts.end : charts.start}`}
              x={percent(at)}
              y={FLAG_TOP - 8}
            >
              {t('ladder.headroom', { points: number(requirement.minus(score)) })}
            </text>
          )}
        </g>
      </svg>
      <figcaption className={charts.note}>{t('ladder.scale')}</figcaption>
    </figure>
  )
}

type Tier = { points: number; name: string | null }

/** The base licences, and as further steps what is owned and what is recommended beyond them. */
function tiersUpTo(requirement: Decimal, points: number | null, ownedPoints: number | null): Tier[] {
  const bases: Tier[] = stream.licences.catalogue.filter(licence => licence.kind === 'base')
  const largest = Math.max(...bases.map(tier => tier.points))
  const more = [ownedPoints, points].filter(value => value !== null)
  if (requirement.gte(Math.max(largest, ...more)))
    more.push(Number(requirement.times('0.011').round(0, 0).plus(1).times(100).toFixed()))
  const all = new Map(bases.map(tier => [tier.points, tier]))
  for (const value of more) if (!all.has(value)) all.set(value, { points: value, name: null })
  return [...all.values()].sort((a, b) => a.points - b.points)
}

/** Percent along the baseline: each step is as wide as the others, and even within itself. */
function positionOf(value: Decimal, tiers: readonly Tier[]): number {
  const index = tiers.findIndex(tier => value.lt(tier.points))
  if (index === -1) return 100
  const lower = tiers[index - 1]?.points ?? 0
  const upper = tiers[index]?.points ?? 1
  const share = Number(value.minus(lower).div(upper - lower))
  return ((index + share) * 100) / tiers.length
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}
