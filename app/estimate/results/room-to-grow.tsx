import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import { findRoomToGrow } from '#domain/quotes/find-room-to-grow.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import sheet from '../../house/sheet.module.css'
import { writeOrder } from '../chosen-order.ts'
import { useTexts } from '../texts.tsx'

/** Beside the cheapest order the one with most room to grow for little more. */
export function RoomToGrow({
  estimate,
  chosen,
  onChoose,
}: {
  estimate: LicenceEstimate
  /** The order that was chosen by hand, as it is written. */
  chosen: string
  onChoose: (order: string) => void
}) {
  const { t, r, number, money } = useTexts()
  const found = findRoomToGrow(estimate)
  if (!found) return null
  const { order, morePoints, morePrice } = found
  const written = writeOrder(order.lines)
  return (
    <p className={sheet.actions}>
      <span>
        {t('grow.order', {
          order: writeOrderText(order, r),
          points: number(morePoints),
          difference: money(morePrice),
        })}
      </span>
      {chosen !== written && (
        <button type="button" className={sheet.button} onClick={() => onChoose(written)}>
          {t('order.use')}
        </button>
      )}
    </p>
  )
}
