import field from '../house/field.module.css'
import { areAmounts, type Figures, takeFigures } from './change-currency.ts'
import type { FieldsProps } from './fields-props.ts'
import styles from './quote.module.css'
import { useTexts } from './texts.tsx'

/** Says that the prices of another currency are gone, with the ways to have them back. */
export function LeftFigures({
  draft,
  left,
  onChange,
  onTaken,
}: Pick<FieldsProps, 'draft' | 'onChange'> & { left: Figures | null; onTaken: () => void }) {
  const { t } = useTexts()
  const { currency } = draft
  const isLeft = left !== null && left.currency !== currency
  const take = (as: string) => {
    if (left) onChange('', old => takeFigures(old, left, as))
    onTaken()
  }
  return (
    <div role="status">
      {isLeft && (
        <>
          <p className={field.hint}>{t('totals.left', { before: left.currency, currency })}</p>
          <p className={styles.acts}>
            <button type="button" className={field.quiet} onClick={() => take(left.currency)}>
              {t('totals.left.back', { before: left.currency })}
            </button>
            {areAmounts(left, currency, draft) && (
              <button type="button" className={field.quiet} onClick={() => take(currency)}>
                {t('totals.left.take', { currency })}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  )
}
