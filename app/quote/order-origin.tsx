import type { OrderedLine } from '#domain/quotes/quote.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import field from '../house/field.module.css'
import { useTexts } from './texts.tsx'

type Order = readonly OrderedLine[]

/** Says where an order comes from: chosen by hand, or proposed anew since its draft was opened; the other one is at hand. */
export function OrderOrigin({
  order,
  before,
  isChosen,
  isRecommended,
  onChoose,
}: {
  order: Order
  before: Order | undefined
  isChosen: boolean
  /** Whether it is the very one that is recommended. */
  isRecommended: boolean
  /** Null for the recommended one. */
  onChoose: (order: Order | null) => void
}) {
  const { t, results } = useTexts()
  if (isChosen)
    return isRecommended ? null : (
      <p className={field.hint}>
        {t('sites.by-hand')}{' '}
        <button type="button" className={field.quiet} onClick={() => onChoose(null)}>
          {t('sites.recommended')}
        </button>
      </p>
    )
  const isAnew =
    before !== undefined && before.length > 0 && order.length > 0 && write(before) !== write(order)
  const lines = licences.catalogue.flatMap(licence => {
    const quantity = before?.find(({ reference }) => reference === licence.reference)?.quantity
    return quantity === undefined ? [] : [{ ...licence, quantity }]
  })
  return (
    <div role="status" data-proposed={isAnew ? 'anew' : undefined}>
      {isAnew && (
        <p className={field.hint}>
          {t('sites.anew', { order: writeOrderText({ lines }, results) })}{' '}
          <button type="button" className={field.quiet} onClick={() => onChoose(before)}>
            {t('sites.anew.keep')}
          </button>
        </p>
      )}
    </div>
  )
}

/** The same for the same order, however its lines are sorted. */
const write = (order: Order) =>
  order
    .map(({ reference, quantity }) => `${reference} ${quantity}`)
    .toSorted()
    .join()
