import { useMemo } from 'react'
import { inventoryRoles } from '#domain/tables/inventory-titles.data.ts'
import type { LineOfInventory } from '#domain/tables/read-inventory-table.ts'
import type { Choices } from '../fields.ts'
import { useTexts } from '../texts.tsx'
import { chooseRole, shorten } from './column-choices.ts'
import { PastedTable, type ReadLine } from './pasted-table.tsx'
import type { PastedInventory } from './read-pastes.ts'

const LONGEST_FOUND = 60

/** The pasted inventory, each line with the manager that was read of it. */
export function InventoryLines({
  paste: { table, reading },
  choices,
  onChoose,
}: {
  paste: PastedInventory
  choices: Choices
  onChoose: (change: Partial<Choices>) => void
}) {
  const { pasted, tables, number } = useTexts()
  const cells = useMemo(() => new Map(table.rows.map(row => [row.line, row.cells])), [table])
  const write = ({ row, faults, note }: LineOfInventory): Pick<ReadLine, 'kind' | 'values' | 'message'> => {
    if (faults.some(({ code }) => code === 'ambiguous-column' || code === 'ambiguous-number'))
      return { kind: 'open', values: [], message: pasted('open') }
    if (faults.length > 0)
      return {
        kind: 'fault',
        values: [],
        message: faults
          .map(fault => {
            const found = 'found' in fault ? shorten(fault.found, LONGEST_FOUND) : ''
            return tables(`inventory.fault.${fault.code}`, { ...fault, found })
          })
          .join(' '),
      }
    if (note) return { kind: 'note', values: [], message: tables(`inventory.note.${note}`) }
    const { name = '', products = 0, servicesPerProduct = 0 } = row ?? {}
    return { kind: 'value', values: [name, number(products), number(servicesPerProduct)] }
  }
  const roles = inventoryRoles.map(role => [role, tables(`inventory.role.${role}`)] as const)
  const counted = ['name', 'products', 'services'] as const
  return (
    <PastedTable
      caption={pasted('inventory.caption')}
      headings={counted.map(role => ({
        text: tables(`inventory.role.${role}`),
        isNumber: role !== 'name',
      }))}
      columns={reading.columns}
      used={reading.columns
        .filter(({ role }) => counted.some(each => each === role))
        .map(({ index }) => index)}
      asked={reading.candidates}
      roles={roles}
      lines={reading.lines
        .filter(({ note }) => note !== 'empty')
        .map(line => ({ line: line.line, cells: cells.get(line.line) ?? [], ...write(line) }))}
      onRole={(index, role) => onChoose(chooseRole(choices, index, role))}
    />
  )
}
