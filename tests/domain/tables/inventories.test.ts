import { describe, expect, it } from 'vitest'
import { readInventory } from '#domain/tables/read-inventory-table.ts'
import { inventories } from '../../scenarios/pasted-inventories.ts'

describe('pasted inventories by the domain', () => {
  for (const { name, input, expected } of inventories)
    it(name, () => {
      const { text, ...options } = input
      const { status, inventory, lines } = readInventory(text, options)
      const managers = inventory.map(row => [row.name ?? '', row.products, row.servicesPerProduct])
      const unread = lines.flatMap(({ line, faults, note }) => {
        const codes = faults.map(fault => ('column' in fault ? `${fault.code} ${fault.column}` : fault.code))
        return note || codes.length > 0 ? [[line, ...(note ? [note] : codes)]] : []
      })
      expect({ status, managers, ...(expected.unread && { unread }) }).toEqual(expected)
    })
})
