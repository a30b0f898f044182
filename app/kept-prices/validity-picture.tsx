import { readDay } from '#domain/shared/utc-day.ts'
import styles from './kept-prices.module.css'
import type { ListedPriceList } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'

const ROW = 44
const YEAR = 365

/** When each list holds, drawn to measure; the table below says the same in words. */
export function ValidityPicture({ lists }: { lists: readonly ListedPriceList[] }) {
  const { t } = useKeptPriceTexts()
  const today = Math.floor(Date.now() / 86_400_000)
  const spans = lists.map(({ id, name, currency, from, until }) => {
    const start = readDay(from) ?? today
    return {
      id,
      label: `${name}, ${currency}`,
      start,
      end: until === null ? null : (readDay(until) ?? start) + 1,
    }
  })
  const first = Math.min(today - YEAR / 4, ...spans.map(({ start }) => start))
  const last = Math.max(today + YEAR / 2, ...spans.map(({ start, end }) => end ?? start + YEAR))
  const share = (day: number) => (day - first) / (last - first)
  const at = (day: number) => `${share(day) * 100}%`
  const height = spans.length * ROW + 24
  return (
    <figure className={styles.picture}>
      <svg aria-hidden="true" width="100%" height={height}>
        {spans.map(({ id, start, end }, row) => (
          <g key={id}>
            <rect
              x={at(start)}
              y={row * ROW + 22}
              width={`${(((end ?? last) - start) / (last - first)) * 100}%`}
              height="10"
              data-open={end === null ? '' : undefined}
            />
          </g>
        ))}
        <line x1={at(today)} x2={at(today)} y1="0" y2={height - 18} />
        <text
          x={at(today)}
          y={height - 4}
          // Near an edge the word stays within the picture.
          textAnchor={share(today) < 0.2 ? 'start' : share(today) > 0.8 ? 'end' : 'middle'}
          data-today=""
        >
          {t('picture.today')}
        </text>
        {spans.map(({ id, label }, row) => (
          <foreignObject key={id} y={row * ROW} width="100%" height="22">
            <p className={styles.name}>{label}</p>
          </foreignObject>
        ))}
      </svg>
    </figure>
  )
}
