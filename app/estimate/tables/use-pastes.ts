import { useEffect, useMemo, useState } from 'react'
import type { Fields } from '../fields.ts'
import type { ReadTables } from './read-pastes.ts'

export type Pastes = ReadTables & {
  /** Whether there is a table whose reader has not arrived yet. */
  isLoading: boolean
}

type Reader = typeof import('./tables.ts')

/** Reads the pasted tables; their reader is loaded with the first one. */
export function usePastes(fields: Fields): Pastes {
  const { priceText, currency, priceChoices, inventoryText, inventoryChoices } = fields
  const [reader, setReader] = useState<Reader | null>(null)
  const hasPrices = priceText.trim() !== ''
  const hasInventory =
    fields.mode === 'inventory' && fields.inventoryForm === 'text' && inventoryText.trim() !== ''
  const isNeeded = hasPrices || hasInventory
  useEffect(() => {
    if (isNeeded) import('./tables.ts').then(setReader)
  }, [isNeeded])
  const prices = useMemo(
    () => (hasPrices && reader ? reader.readPastedPrices(priceText, currency, priceChoices) : null),
    [reader, hasPrices, priceText, currency, priceChoices],
  )
  const inventory = useMemo(
    () => (hasInventory && reader ? reader.readPastedInventory(inventoryText, inventoryChoices) : null),
    [reader, hasInventory, inventoryText, inventoryChoices],
  )
  return { prices, inventory, isLoading: isNeeded && reader === null }
}
