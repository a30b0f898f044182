import { lazy, useMemo } from 'react'
import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import { sizeHardware } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import controls from '../../house/controls.module.css'
import styles from '../../house/sheet.module.css'
import { useCopy } from '../../house/use-copy.ts'
import { useLast } from '../../house/use-last.ts'
import type { ChangeFields, Fields } from '../fields.ts'
import { OpenedOnce } from '../opened-once.tsx'
import { QuoteLink } from '../quote-link.tsx'
import { type Reading, readFields } from '../read-fields.ts'
import { loadSnippets } from '../site-fields.tsx'
import type { PastedInventory, PastedPrices } from '../tables/read-pastes.ts'
import { useTexts } from '../texts.tsx'
import { useOrder } from '../use-order.ts'
import { Alternatives } from './alternatives.tsx'
import { Answer } from './answer.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { Derivation } from './derivation.tsx'
import { HardwareGauge } from './hardware-gauge.tsx'
import { LicenceLadder } from './licence-ladder.tsx'
import { MachineComparison } from './machine-comparison.tsx'
import { MarginList } from './margin-list.tsx'
import { OrderTable } from './order-table.tsx'
import { RoomToGrow } from './room-to-grow.tsx'

export { readFields }

const Snippets = lazy(loadSnippets)

export type ResultsProps = {
  fields: Fields
  prices: PastedPrices | null
  inventory: PastedInventory | null
  /** What the fields say; read here while the page has not. */
  reading: Reading | null
  address: string
  /** Whether something that belongs to the fields is still on its way. */
  isPending: boolean
  onChange: ChangeFields
}

/** Everything that follows from the fields. */
export function Results({
  fields,
  prices,
  inventory,
  reading: known,
  address,
  isPending,
  onChange,
}: ResultsProps) {
  const { t, r, pasted, notation, number } = useTexts()
  const reading = useMemo(
    () => known ?? readFields(fields, { prices, inventory }, notation),
    [known, fields, prices, inventory, notation],
  )
  const { outcome, copy } = useCopy(address)
  // While there is no result the last one is shown dimmed, and said to be out of date.
  const estimate = useLast(
    useMemo(() => reading.licence && estimateLicence(stream, reading.licence), [reading.licence]),
    isPending,
  )
  const { weighed, chosen, ordered, margins } = useOrder(reading.licence, fields.order, estimate)
  const onChoose = (order: string) => onChange({ order })
  const sizing = useLast(
    useMemo(() => reading.sizing && sizeHardware(stream, reading.sizing), [reading.sizing]),
    isPending,
  )
  const hasResult = estimate !== null || sizing !== null
  const isStale = hasResult && (!reading.licence || !reading.sizing)
  // What is not filled in has no answer; what is mistyped keeps the last one in sight while it is mended.
  const missing = countMissing(reading)
  const isShown = hasResult && missing === 0
  const isWaiting = hasResult && missing > 0 && !reading.isOpen
  const uncounted = inventory?.reading.lines.filter(({ faults }) => faults.length > 0).length ?? 0

  return (
    <>
      <p className={styles.stale} role="status" data-incomplete={isWaiting ? '' : undefined}>
        {reading.isOpen && pasted(estimate ? 'open.stale' : 'open.waiting')}
        {isWaiting && t('error.incomplete', { count: missing })}
        {isStale &&
          missing === 0 &&
          !reading.isOpen &&
          t('error.summary', { count: Math.max(1, reading.faults.size) })}
        {!isStale && uncounted > 0 && pasted('inventory.not-counted', { count: uncounted })}
      </p>
      <AnswerBar estimate={isShown ? estimate : null} ordered={ordered} sizing={isShown ? sizing : null} />
      {!isShown && !isWaiting && <p className={styles.empty}>{t('estimate.waiting')}</p>}
      {isShown && isStale && <p className={styles.onPaper}>{t('print.incomplete')}</p>}
      <div
        data-stale={isStale ? '' : undefined}
        data-pending={isPending ? '' : undefined}
        className={styles.sheet}
        hidden={!isShown}
      >
        <Answer estimate={estimate} sizing={sizing} chosen={chosen} />
        {fields.order !== '' && reading.licence && (
          <p className={styles.actions}>
            {!chosen && (
              <span>
                {weighed
                  ? t('order.tooSmall', {
                      order: writeOrderText(weighed.order, r),
                      points: number(weighed.order.points),
                    })
                  : t('order.noOrder')}
              </span>
            )}
            <button type="button" className={styles.button} onClick={() => onChoose('')}>
              {t('order.useRecommended')}
            </button>
          </p>
        )}
        <p className={styles.actions}>
          <QuoteLink reading={reading} />
          <button
            type="button"
            className={styles.button}
            onClick={() => copy(window.location.origin + address)}
          >
            {t('answer.copy')}
          </button>
          <button type="button" className={styles.button} onClick={() => window.print()}>
            {t('answer.print')}
          </button>
          <span role="status">
            {outcome && t(outcome === 'copied' ? 'answer.copied' : 'answer.copyFailed')}
          </span>
        </p>
        {estimate && (
          <section aria-labelledby="ladder-title">
            <h2 id="ladder-title">{t('ladder.title')}</h2>
            <LicenceLadder
              score={estimate.score}
              requirement={estimate.requirement}
              points={ordered?.points ?? null}
              name={ordered ? writeOrderText(ordered, r) : ''}
              ownedPoints={estimate.owned?.points ?? null}
            />
            <OrderTable
              estimate={estimate}
              ordered={ordered}
              isByHand={chosen !== null}
              hasPrices={prices !== null}
              site={fields.site}
            />
            <RoomToGrow estimate={estimate} chosen={fields.order} onChoose={onChoose} />
          </section>
        )}
        {sizing && (
          <section aria-labelledby="gauge-title">
            <h2 id="gauge-title">{t('gauge.title')}</h2>
            <HardwareGauge sizing={sizing} />
            <MachineComparison sizing={sizing} fields={fields} faults={reading.faults} onChange={onChange} />
          </section>
        )}
        <section aria-labelledby="margins-title">
          <h2 id="margins-title">{t('margins.title')}</h2>
          <div className={styles.columns}>
            {margins.length > 0 && <MarginList title={t('margins.licence')} margins={margins} />}
            {sizing && <MarginList title={t('margins.server')} margins={sizing.margins} />}
          </div>
        </section>
        {estimate?.satisfiable && !estimate.owned?.sufficient && (
          <section aria-labelledby="alternatives-title">
            <h2 id="alternatives-title">{t('alternatives.title')}</h2>
            <Alternatives estimate={estimate} chosen={fields.order} onChoose={onChoose} />
          </section>
        )}
        <section aria-labelledby="derivation-title">
          <h2 id="derivation-title">{t('derivation.title')}</h2>
          {estimate && <Derivation title={t('margins.licence')} result={estimate} />}
          {sizing && <Derivation title={t('margins.server')} result={sizing} />}
          <OpenedOnce className={`${controls.details} ${styles.details}`} title={t('snippets.title')}>
            <Snippets sizingBody={reading.sizingBody} licenceBody={reading.licenceBody} />
          </OpenedOnce>
        </section>
      </div>
    </>
  )
}

/** How many fields that the answer waits for are empty. */
function countMissing({ licence, sizing, faults }: Reading): number {
  if (licence && sizing) return 0
  return [...faults.values()].filter(({ code }) => code === 'empty' || code === 'empty_inventory').length
}
