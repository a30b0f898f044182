import type { Order } from '#domain/licensing/order.ts'
import { useTexts } from '../texts.tsx'
import charts from './charts.module.css'

const HEIGHT = 210
const TOP = 22
const BOTTOM = 168

/** Price, or where there is none the number of units, against points; numbered as in the table. */
export function AlternativesChart({
  recommended,
  alternatives,
  hasPrices,
}: {
  recommended: Order
  alternatives: readonly Order[]
  hasPrices: boolean
}) {
  const { t, number, money } = useTexts()
  const measure = (order: Order) => (hasPrices ? Number(order.price?.amount ?? 0) : order.units)
  const orders = [recommended, ...alternatives]
  const x = scale(
    orders.map(order => order.points),
    12,
    94,
  )
  const y = scale(orders.map(measure), BOTTOM - 14, TOP + 34)
  const lowest = orders.reduce((a, b) => (measure(b) < measure(a) ? b : a))
  const highest = orders.reduce((a, b) => (measure(b) > measure(a) ? b : a))
  // Orders at the same place share a mark, with the number of each.
  const places = new Map<string, { order: Order; numbers: string }>()
  for (const [index, order] of alternatives.entries()) {
    const place = `${Math.round(x(order.points))} ${Math.round(y(measure(order)) / 9)}`
    const known = places.get(place)
    places.set(place, {
      order: known?.order ?? order,
      numbers: known ? `${known.numbers}, ${index + 1}` : String(index + 1),
    })
  }
  const write = (order: Order) => (order.price ? money(order.price) : number(order.units))
  const fewest = Math.min(...orders.map(order => order.points))
  const most = Math.max(...orders.map(order => order.points))
  return (
    <figure className={`${charts.figure} ${charts.onScreen}`}>
      <svg
        className={charts.drawing}
        width="100%"
        height={HEIGHT}
        role="img"
        aria-labelledby="alternatives-text"
      >
        <title id="alternatives-text">
          {t('alternatives.chart.text', {
            count: orders.length,
            measure: hasPrices ? 'price' : 'units',
          })}
        </title>
        <text className={charts.axis} x="0" y="12">
          {t(hasPrices ? 'alternatives.chart.price' : 'alternatives.chart.units')}
        </text>
        {[...new Set([lowest, highest])].map(order => (
          <g key={measure(order)}>
            <line className={charts.grid} x1="0" x2="100%" y1={y(measure(order))} y2={y(measure(order))} />
            <text className={charts.axis} x="0" y={y(measure(order)) - 4}>
              {write(order)}
            </text>
          </g>
        ))}
        <line className={charts.baseline} x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
        {[...new Set([fewest, most])].map(points => (
          <g key={points}>
            <line x1={`${x(points)}%`} x2={`${x(points)}%`} y1={BOTTOM} y2={BOTTOM + 6} />
            <text className={charts.scale} x={`${x(points)}%`} y={BOTTOM + 20}>
              {number(points)}
            </text>
          </g>
        ))}
        {[...places.values()].map(({ order, numbers }) => (
          <g key={keyOf(order)} className={charts.point}>
            <rect
              x={`${x(order.points)}%`}
              y={y(measure(order)) - 9}
              width={widthOf(numbers)}
              height="18"
              rx="9"
              transform={`translate(${-widthOf(numbers) / 2})`}
            />
            <text x={`${x(order.points)}%`} y={y(measure(order)) + 4}>
              {numbers}
            </text>
          </g>
        ))}
        <g className={charts.flag}>
          <line
            x1={`${x(recommended.points)}%`}
            x2={`${x(recommended.points)}%`}
            y1={y(measure(recommended)) - 24}
            y2={y(measure(recommended))}
          />
          <svg
            x={`${x(recommended.points)}%`}
            y={y(measure(recommended)) - 24}
            width="16"
            height="14"
            overflow="visible"
            aria-hidden="true"
          >
            <path d={x(recommended.points) > 60 ? 'M0 0L-14 5L0 10Z' : 'M0 0L14 5L0 10Z'} />
          </svg>
          <circle cx={`${x(recommended.points)}%`} cy={y(measure(recommended))} r="4" />
          <text
            className={`${charts.wide} ${x(recommended.points) > 60 ? charts.end : charts.start}`}
            x={`${x(recommended.points)}%`}
            y={y(measure(recommended)) - 30}
          >
            {t('alternatives.recommended')}
          </text>
        </g>
      </svg>
    </figure>
  )
}

/** Maps the values' range onto the range from first to last; a single value lies in the middle. */
function scale(values: readonly number[], first: number, last: number): (value: number) => number {
  const low = Math.min(...values)
  const range = Math.max(...values) - low
  return value =>
    Math.round((range === 0 ? (first + last) / 2 : first + ((value - low) / range) * (last - first)) * 100) /
    100
}

/** How wide a mark must be for its numbers. */
const widthOf = (numbers: string) => 11 + numbers.length * 7

/** What tells an order from the others. */
export function keyOf(order: Order): string {
  return order.lines.map(line => `${line.reference}×${line.quantity}`).join()
}
