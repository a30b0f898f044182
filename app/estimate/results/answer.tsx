import type { LicenceAssumption } from '#domain/licensing/assume-of-licence.ts'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Order } from '#domain/licensing/order.ts'
import type { Assumption } from '#domain/shared/explanation.ts'
import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeAssumption } from '#reports/write-assumption.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import styles from '../../house/answer.module.css'
import { useTexts } from '../texts.tsx'

/** The two answers, large: what to order and how large the server must be. */
export function Answer({
  estimate,
  sizing,
  chosen,
}: {
  estimate: LicenceEstimate | null
  sizing: HardwareSizing | null
  /** The order chosen by hand, where one was and is enough. */
  chosen: Order | null
}) {
  const { t, r } = useTexts()
  return (
    <dl className={styles.answer} data-answer="">
      <div>
        <dt>{t('answer.licence')}</dt>
        {estimate ? (
          <LicenceAnswer estimate={estimate} chosen={chosen} />
        ) : (
          <dd className={styles.main}>–</dd>
        )}
        {estimate && <Reservations estimate={estimate} />}
      </div>
      <div>
        <dt>{t('answer.server')}</dt>
        {sizing ? (
          <>
            <dd className={styles.main}>{r(`size.${sizing.size}`)}</dd>
            <dd className={styles.detail}>
              {sizing.hardware.cpuModels.join(', ')}
              <br />
              {t('answer.cores', { cores: sizing.hardware.cpuCores })}
              {', '}
              {t('answer.memory', { memory: sizing.hardware.memoryGb })}
              {', '}
              {t('answer.disk', { disk: sizing.hardware.diskGb })}
            </dd>
          </>
        ) : (
          <dd className={styles.main}>–</dd>
        )}
      </div>
    </dl>
  )
}

/** What stands in place of the sentence about a bound where there is none, lest everything below jump. */
const NO_BOUND: Assumption<LicenceAssumption> = {
  code: 'licence-strictly-above-requirement',
  values: { bound: 2000, held: 'base', name: 'EMS stream 2000' },
  citation: stream.licences.score.citation,
}

/** What bears on the figure above, and would be missed in the derivation. */
function Reservations({ estimate: { assumptions } }: { estimate: LicenceEstimate }) {
  const { r } = useTexts()
  const find = (code: LicenceAssumption) => assumptions.find(assumption => assumption.code === code)
  const unscored = find('real-time-alarms-weather-not-scored')
  const bound = find(NO_BOUND.code)
  return (
    <>
      {unscored && <dd className={styles.reservation}>{writeAssumption(unscored, r)}</dd>}
      <dd className={bound ? styles.reservation : styles.gone}>{writeAssumption(bound ?? NO_BOUND, r)}</dd>
    </>
  )
}

function LicenceAnswer({ estimate, chosen }: { estimate: LicenceEstimate; chosen: Order | null }) {
  const { t, r, number, money } = useTexts()
  const { recommendation, requirement } = estimate
  const ordered = chosen ?? recommendation
  if (!ordered)
    return (
      <>
        <dd className={styles.main}>{t('answer.unsatisfiable')}</dd>
        <dd className={styles.detail}>
          {t('answer.unsatisfiable.detail', { requirement: number(requirement) })}
        </dd>
      </>
    )
  const { lines, points, sparePoints, price } = ordered
  if (lines.length === 0)
    return (
      <>
        <dd className={styles.main}>{t('answer.nothing')}</dd>
        <dd className={styles.detail}>{t('answer.nothing.detail', { points: number(points) })}</dd>
      </>
    )
  const writeChosen = () =>
    t('order.chosen', {
      order: recommendation ? writeOrderText(recommendation, r) : '–',
      price: recommendation?.price ? money(recommendation.price) : 'none',
    })
  return (
    <>
      <dd className={styles.main}>
        {keepNamesTogether(writeOrderText(ordered, r), lines)}
        {price && <span className={styles.price}>{money(price)}</span>}
      </dd>
      <dd className={styles.detail}>
        <span className={styles.references}>{lines.map(line => line.reference).join(' + ')}</span>
        <br />
        {t('answer.points', { points: number(points) })}
        {', '}
        {t('answer.needed', { requirement: number(requirement) })}
        {', '}
        {t('answer.spare', { spare: number(sparePoints) })}
        <br />
        {chosen === null && recommendation && r(`basis.${recommendation.basis}`)}
        {chosen && writeChosen()}
      </dd>
    </>
  )
}

/** Lines break at a plus or, where they are narrow, behind the word for an extension; not within a name or a quantity. */
function keepNamesTogether(order: string, lines: readonly { name: string }[]): string {
  const names = new Set(lines.map(({ name }) => name))
  return [...names]
    .reduce((text, name) => text.replaceAll(name, name.replaceAll(' ', '\u00a0')), order)
    .replace(/ × /g, '\u00a0×\u00a0')
}
