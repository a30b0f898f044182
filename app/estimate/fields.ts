import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import type { Change } from '../house/change.ts'

/** What somebody has decided about a pasted table. */
export type Choices = {
  /** Roles by column, counted from zero. */
  columns: Readonly<Record<number, string>>
  decimalMark: '' | 'comma' | 'point'
  /** Whether a price of 0 is one. */
  takesZero: boolean
}

export type Row = { name: string; products: string; services: string }

/** What stands in the fields, as typed; numbers in the reader's notation. */
export type Fields = {
  site: string
  mode: 'averages' | 'inventory'
  managers: string
  productsPerManager: string
  archiveScope: ArchiveScope
  servicesPerProduct: string
  archiveIntervalMinutes: string
  headroomPercent: string
  /** Which of the two inventories counts; the other one is kept. */
  inventoryForm: 'rows' | 'text'
  inventory: Row[]
  inventoryText: string
  inventoryChoices: Choices
  cpuCores: string
  cpuModel: string
  memoryGb: string
  diskFreeGb: string
  ownedBase: string
  ownedExtensions: Readonly<Record<string, string>>
  /** The order chosen by hand, as `writeOrder` writes it; empty where the recommended one stands. */
  order: string
  /** Empty where none was chosen: the list may tell it. */
  currency: string
  priceText: string
  priceChoices: Choices
}

/** Changes some of the fields. */
export type ChangeFields = (change: Change<Fields>) => void

export const emptyRow: Row = { name: '', products: '', services: '' }

export const noChoices: Choices = { columns: {}, decimalMark: '', takesZero: false }

export const emptyFields: Fields = {
  site: '',
  mode: 'averages',
  managers: '',
  productsPerManager: '',
  archiveScope: 'energies',
  servicesPerProduct: '',
  archiveIntervalMinutes: '',
  headroomPercent: '',
  inventoryForm: 'rows',
  inventory: [emptyRow],
  inventoryText: '',
  inventoryChoices: noChoices,
  cpuCores: '',
  cpuModel: '',
  memoryGb: '',
  diskFreeGb: '',
  ownedBase: '',
  ownedExtensions: {},
  order: '',
  currency: '',
  priceText: '',
  priceChoices: noChoices,
}

/** What a first visit shows: a site in the middle of its licence and of its server, with nothing that is not on screen. */
export const exampleFields: Fields = {
  ...emptyFields,
  managers: '8',
  productsPerManager: '15',
  archiveScope: 'energies-and-powers',
  archiveIntervalMinutes: '30',
  headroomPercent: '0',
}
