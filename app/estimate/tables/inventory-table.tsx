import { useId, useState } from 'react'
import field from '../../house/field.module.css'
import styles from '../fields.module.css'
import { type ChangeFields, emptyRow, type Row } from '../fields.ts'
import { countProducts } from '../notation.ts'
import type { FieldFaults } from '../read-fields.ts'
import { useTexts } from '../texts.tsx'

const PAGE = 50

/** One row per manager; several cells pasted from a spreadsheet are a table of their own. */
export function InventoryTable({
  rows,
  faults,
  onChange,
  onPaste,
}: {
  rows: readonly Row[]
  faults: FieldFaults
  onChange: ChangeFields
  onPaste: (table: string) => void
}) {
  const { t, notation, writeFault } = useTexts()
  const id = useId()
  const [shown, setShown] = useState(PAGE)
  const columns = [
    { name: 'name', label: t('inventory.name') },
    { name: 'products', label: t('inventory.products') },
    { name: 'services', label: t('inventory.services') },
  ] as const

  const changeRows = (follow: (old: readonly Row[]) => Row[]) =>
    onChange(old => ({ inventory: follow(old.inventory) }))

  return (
    <fieldset className={styles.inventory}>
      <legend>{t('inventory.title')}</legend>
      <p className={field.hint}>{t('inventory.hint')}</p>
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.name} scope="col" id={`${id}-${column.name}`}>
                {column.label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position; rows have no other identity
            <tr key={index}>
              {columns.map(({ name, label }) => {
                const fault = faults.get(`inventory.${index}.${name}`)
                return (
                  <td key={name}>
                    <input
                      type="text"
                      inputMode={name === 'name' ? 'text' : 'decimal'}
                      autoComplete="off"
                      value={row[name]}
                      aria-label={t('inventory.cell', { column: label, row: index + 1 })}
                      aria-invalid={fault ? true : undefined}
                      aria-describedby={fault ? `${id}-${index}-${name}` : undefined}
                      onPaste={event => {
                        const text = event.clipboardData.getData('text/plain')
                        if (!/[\t\n;]/.test(text.trim())) return
                        event.preventDefault()
                        onPaste(text)
                      }}
                      onChange={({ target: { value } }) =>
                        changeRows(old =>
                          old.map((one, at) => (at === index ? { ...one, [name]: value } : one)),
                        )
                      }
                    />
                    {fault && (
                      <p id={`${id}-${index}-${name}`} className={field.fault}>
                        {writeFault(fault)}
                      </p>
                    )}
                  </td>
                )
              })}
              <td>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t('inventory.remove', { row: index + 1 })}
                  onClick={() =>
                    changeRows(old => (old.length > 1 ? old.filter((_, at) => at !== index) : [emptyRow]))
                  }
                >
                  <span aria-hidden="true">×</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {rows.length > shown && (
          <button type="button" className={field.quiet} onClick={() => setShown(shown + 10 * PAGE)}>
            {t('inventory.more', { count: rows.length - shown })}
          </button>
        )}
        <button type="button" className={field.quiet} onClick={() => changeRows(old => [...old, emptyRow])}>
          {t('inventory.add')}
        </button>
      </p>
      <p className={field.hint}>
        {t('inventory.total', {
          managers: rows.filter(row => row.name || row.products || row.services).length,
          products: countProducts(rows, notation),
        })}
      </p>
    </fieldset>
  )
}
