import { useId, useState } from 'react'
import { parseInventory } from '#domain/licensing/parse-inventory.ts'
import field from '../house/field.module.css'
import styles from './fields.module.css'
import { emptyRow, type Row } from './fields.ts'
import { countProducts, fromPlain } from './notation.ts'
import type { FieldFault, FieldFaults } from './read-fields.ts'
import { useTexts } from './texts.tsx'

const PAGE = 50

/** One row per manager; a paste of several cells from a spreadsheet fills rows from where it lands. */
export default function InventoryTable({
  rows,
  faults,
  onChange,
}: {
  rows: readonly Row[]
  faults: FieldFaults
  onChange: (rows: Row[]) => void
}) {
  const { t, notation, writeFault } = useTexts()
  const id = useId()
  const [shown, setShown] = useState(PAGE)
  const [notice, setNotice] = useState<{ read: number; lines: number; faults: string[] } | null>(null)
  const columns = [
    { name: 'name', label: t('inventory.name') },
    { name: 'products', label: t('inventory.products') },
    { name: 'services', label: t('inventory.services') },
  ] as const

  function paste(text: string, at: number) {
    const parsed = parseInventory(text, notation)
    const pasted = parsed.rows.map(row => ({
      name: row.name ?? '',
      products: String(row.products),
      services: fromPlain(String(row.servicesPerProduct), notation),
    }))
    onChange([...rows.slice(0, at), ...pasted, ...rows.slice(at + pasted.length)])
    setNotice({
      read: pasted.length,
      lines: parsed.lines.filter(line => line.faults.length > 0).length,
      faults: parsed.lines.flatMap(line =>
        line.faults.map(fault =>
          t('error.line', { line: line.line, fault: writeFault(toFieldFault(fault)) }),
        ),
      ),
    })
  }

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
                        paste(text, index)
                      }}
                      onChange={event =>
                        onChange(
                          rows.map((old, at) =>
                            at === index ? { ...old, [name]: event.target.value } : old,
                          ),
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
                    onChange(rows.length > 1 ? rows.filter((_, at) => at !== index) : [emptyRow])
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
        <button type="button" className={field.quiet} onClick={() => onChange([...rows, emptyRow])}>
          {t('inventory.add')}
        </button>
      </p>
      <p className={field.hint}>
        {t('inventory.total', {
          managers: rows.filter(row => row.name || row.products || row.services).length,
          products: countProducts(rows, notation),
        })}
      </p>
      <div role="status">
        {notice && <p className={field.hint}>{t('inventory.pasted', { rows: notice.read })}</p>}
        {notice && notice.faults.length > 0 && (
          <>
            <p className={field.fault}>{t('inventory.faults', { count: notice.lines })}</p>
            <ul className={field.faults}>
              {notice.faults.slice(0, 10).map(fault => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  )
}

type InventoryFault = ReturnType<typeof parseInventory>['lines'][number]['faults'][number]

const codes = {
  'missing-column': 'missing-column',
  'too-many-rows': 'too_many_rows',
  'not-a-number': 'not_a_number',
  'not-whole': 'not_whole',
  'too-precise': 'too_precise',
  'too-small': 'too_small',
  'too-big': 'too_big',
  'too-long': 'too_long',
} as const satisfies Record<InventoryFault['code'], FieldFault['code']>

function toFieldFault(fault: InventoryFault): FieldFault {
  const limit = 'limit' in fault ? fault.limit : 0
  return {
    code: fault.code === 'too-small' && limit === 0 ? 'not_positive' : codes[fault.code],
    ...('found' in fault && { found: fault.found }),
    minimum: limit,
    maximum: limit,
  }
}
