import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'

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
  inventory: Row[]
  cpuCores: string
  cpuModel: string
  memoryGb: string
  diskFreeGb: string
  ownedBase: string
  ownedExtensions: Readonly<Record<string, string>>
  currency: string
  priceText: string
}

export const emptyRow: Row = { name: '', products: '', services: '' }

export const emptyFields: Fields = {
  site: '',
  mode: 'averages',
  managers: '',
  productsPerManager: '',
  archiveScope: 'energies',
  servicesPerProduct: '',
  archiveIntervalMinutes: '',
  headroomPercent: '',
  inventory: [emptyRow],
  cpuCores: '',
  cpuModel: '',
  memoryGb: '',
  diskFreeGb: '',
  ownedBase: '',
  ownedExtensions: {},
  currency: 'EUR',
  priceText: '',
}

/** What a first visit shows. */
export const exampleFields: Fields = {
  ...emptyFields,
  managers: '12',
  productsPerManager: '15',
  archiveScope: 'energies-and-powers',
  archiveIntervalMinutes: '10',
  headroomPercent: '0',
  inventory: [
    { name: 'TGBT 1', products: '12', services: '8' },
    { name: 'TGBT 2', products: '20', services: '5' },
  ],
}
