import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { type FreeRow, nextId } from './draft.ts'
import type { FieldsProps } from './fields-props.ts'
import { LineTaxes } from './line-taxes.tsx'
import styles from './quote.module.css'
import { TextField } from './text-field.tsx'
import { useTexts } from './texts.tsx'

const emptyRow: Omit<FreeRow, 'id'> = {
  ...{ text: '', quantity: '1', unit: '', unitPrice: '', discountPercent: '', taxes: '' },
}

/** Lines of one's own: work, travel, printed guides. */
export function FreeLines({ draft, reading, onChange }: FieldsProps) {
  const { t } = useTexts()
  const { currency, lines } = draft
  return (
    <fieldset id="form-lines">
      <legend>{t('lines.title')}</legend>
      {lines.map((row, at) => {
        const changeRow = (change: Partial<FreeRow>, step: string) =>
          onChange(step, old => ({
            lines: old.lines.map(other => (other.id === row.id ? { ...other, ...change } : other)),
          }))
        const of = (name: Exclude<keyof FreeRow, 'id' | 'taxes'>) => ({
          name: `lines.${at}.${name}`,
          value: row[name],
          fault: reading.faults.get(`lines.${at}.${name}`),
          currency,
          onChange: (value: string) => changeRow({ [name]: value }, `line.${row.id}.${name}`),
        })
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read twice
          <div
            key={row.id}
            className={styles.row}
            role="group"
            aria-label={t('lines.number', { number: at + 1 })}
          >
            <TextField label={t('lines.text')} {...of('text')} />
            <div className={field.pair}>
              <TextField label={t('lines.quantity')} isNumber {...of('quantity')} />
              <TextField label={t('lines.unit')} {...of('unit')} />
            </div>
            <div className={field.pair}>
              <TextField label={t('lines.unitPrice')} unit={currency} isNumber {...of('unitPrice')} />
              <TextField label={t('lines.discount')} unit="%" isNumber {...of('discountPercent')} />
            </div>
            <LineTaxes
              draft={draft}
              chosen={row.taxes}
              fault={reading.faults.get(`lines.${at}.taxes`)}
              onChoose={taxes => changeRow({ taxes }, '')}
            />
            <p className={styles.acts}>
              <button
                type="button"
                className={field.quiet}
                onClick={() => onChange('', old => ({ lines: old.lines.filter(({ id }) => id !== row.id) }))}
              >
                {t('lines.remove', { number: at + 1 })}
              </button>
            </p>
          </div>
        )
      })}
      <button
        type="button"
        className={sheet.button}
        onClick={() =>
          onChange('', old => ({ lines: [...old.lines, { ...emptyRow, id: nextId(old.lines) }] }))
        }
      >
        {t('lines.add')}
      </button>
    </fieldset>
  )
}
