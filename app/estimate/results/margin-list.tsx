import type { Order } from '#domain/licensing/order.ts'
import type { Margin } from '#domain/shared/margin.ts'
import type { SizeId } from '#domain/sizing/sizing-facts.ts'
import { writeMargin } from '#reports/write-margin.ts'
import styles from '../../house/sheet.module.css'
import { useTexts } from '../texts.tsx'

/** How far each input can grow, a sentence each; of an inventory that of its sum. */
export function MarginList({
  title,
  margins,
}: {
  title: string
  margins: readonly Margin<Order>[] | readonly Margin<{ size: SizeId }>[]
}) {
  const { r, language } = useTexts()
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.margins}>
        {margins
          .filter(margin => margin.pointer === undefined || margin.input === 'inventory')
          .map(margin => (
            <li key={margin.input} data-reach={margin.nextAt === null ? 'none' : 'some'}>
              {writeMargin(margin, language, r)}
            </li>
          ))}
      </ul>
    </div>
  )
}
