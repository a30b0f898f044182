import { useId } from 'react'
import type { InventoryRole } from '#domain/tables/inventory-titles.data.ts'
import field from '../../house/field.module.css'
import { type ChangeFields, type Choices, type Fields, noChoices } from '../fields.ts'
import { fromPlain } from '../notation.ts'
import { useTexts } from '../texts.tsx'
import { InventoryLines } from './inventory-lines.tsx'
import { InventoryQuestion } from './inventory-question.tsx'
import { PasteBox } from './paste-box.tsx'
import type { PastedInventory as Paste } from './read-pastes.ts'

/** A pasted inventory: what must be answered first, and the manager that was read of each line. */
export function PastedInventory({
  fields,
  paste,
  onChange,
  onAct,
  onUndo,
}: {
  fields: Fields
  paste: Paste | null
  onChange: ChangeFields
  onAct: ChangeFields
  onUndo: (() => void) | undefined
}) {
  const { pasted, notation } = useTexts()
  const id = useId()
  const choose = (change: Partial<Choices>) =>
    onAct({ inventoryChoices: { ...fields.inventoryChoices, ...change } })
  return (
    <>
      <PasteBox
        label={pasted('inventory.text')}
        hint={pasted('inventory.hint')}
        text={fields.inventoryText}
        describedBy={`${id}-status`}
        onType={inventoryText => onChange({ inventoryText })}
        onReplace={inventoryText => onAct({ inventoryText, inventoryChoices: noChoices })}
        onUndo={onUndo}
      />
      {paste && <InventoryQuestion paste={paste} choices={fields.inventoryChoices} onChoose={choose} />}
      <div id={`${id}-status`} role="status">
        {paste && <Summary paste={paste} />}
      </div>
      {paste && <InventoryLines paste={paste} choices={fields.inventoryChoices} onChoose={choose} />}
      {paste && paste.reading.inventory.length > 0 && (
        <button
          type="button"
          className={field.quiet}
          onClick={() => onAct({ inventoryForm: 'rows', inventory: toRows(paste, notation) })}
        >
          {pasted('inventory.to-rows')}
        </button>
      )}
    </>
  )
}

/** How much was read, and what is not counted. */
function Summary({ paste: { reading } }: { paste: Paste }) {
  const { t, pasted, tables } = useTexts()
  if (reading.status === 'ambiguous') return null
  if (reading.status === 'unreadable')
    return <p className={field.fault}>{tables('inventory.status.unreadable')}</p>
  const faulty = reading.lines.filter(({ faults }) => faults.length > 0).length
  const products = reading.inventory.reduce((sum, row) => sum + row.products, 0)
  return (
    <>
      <p className={field.hint}>{t('inventory.total', { managers: reading.inventory.length, products })}</p>
      {faulty > 0 && <p className={field.fault}>{pasted('faults', { count: faulty })}</p>}
    </>
  )
}

/** The lines as rows to type in: what was read, and of a line with a fault what stands there. */
function toRows({ table, reading }: Paste, notation: Parameters<typeof fromPlain>[1]): Fields['inventory'] {
  const cells = new Map(table.rows.map(row => [row.line, row.cells]))
  const at = (line: number, role: InventoryRole) => {
    const column = reading.columns.find(each => each.role === role)
    return column ? (cells.get(line)?.[column.index] ?? '') : ''
  }
  return reading.lines.flatMap(({ line, row, note }) => {
    if (note) return []
    if (!row)
      return [{ name: at(line, 'name'), products: at(line, 'products'), services: at(line, 'services') }]
    const { name = '', products, servicesPerProduct } = row
    return [{ name, products: String(products), services: fromPlain(String(servicesPerProduct), notation) }]
  })
}
