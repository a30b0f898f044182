import controls from '../../house/controls.module.css'
import field from '../../house/field.module.css'
import { type ChangeFields, type Fields, noChoices } from '../fields.ts'
import type { FieldFaults } from '../read-fields.ts'
import { useTexts } from '../texts.tsx'
import { InventoryTable } from './inventory-table.tsx'
import { PastedInventory } from './pasted-inventory.tsx'
import type { PastedInventory as Paste } from './read-pastes.ts'

/** The inventory, typed row by row or pasted as a table; the one that is not chosen is kept. */
export function InventoryFields({
  fields,
  faults,
  paste,
  onChange,
  onAct,
  onUndo,
}: {
  fields: Fields
  faults: FieldFaults
  paste: Paste | null
  onChange: ChangeFields
  onAct: ChangeFields
  onUndo: (() => void) | undefined
}) {
  const { t, pasted } = useTexts()
  return (
    <>
      <fieldset className={`${controls.segments} ${controls.even}`}>
        <legend>{pasted('form')}</legend>
        {(['rows', 'text'] as const).map(form => (
          <label key={form}>
            <input
              type="radio"
              name="inventoryForm"
              value={form}
              checked={fields.inventoryForm === form}
              onChange={() => onChange({ inventoryForm: form })}
            />
            <span>{pasted(`form.${form}`)}</span>
          </label>
        ))}
      </fieldset>
      {fields.inventoryForm === 'text' ? (
        <PastedInventory fields={fields} paste={paste} onChange={onChange} onAct={onAct} onUndo={onUndo} />
      ) : (
        <InventoryTable
          rows={fields.inventory}
          faults={faults}
          onChange={onChange}
          onPaste={inventoryText =>
            onAct({ inventoryText, inventoryChoices: noChoices, inventoryForm: 'text' })
          }
        />
      )}
      {faults.has('inventory') && !paste && <p className={field.fault}>{t('error.empty_inventory')}</p>}
    </>
  )
}
