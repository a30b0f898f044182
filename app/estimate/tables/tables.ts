// Everything about tables, in one file that is loaded with the first of them.
export { readFragment, writeFragment } from '../fragment.ts'
export { InventoryFields } from './inventory-fields.tsx'
export { PriceListField } from './price-list-field.tsx'
export { readPastedInventory, readPastedPrices } from './read-pastes.ts'
