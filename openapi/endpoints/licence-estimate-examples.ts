import type { Example } from '../endpoint.ts'

const averages = { managers: 12, productsPerManager: 15 } as const

/** Requests that the document shows; tests send every one of them. */
export const licenceEstimateExamples = {
  averages: { summary: 'Averages', value: { ...averages, servicesPerProduct: 10 } },
  scope: { summary: 'Services from the archive scope', value: { ...averages, archiveScope: 'energies' } },
  inventory: {
    summary: 'An exact inventory',
    value: {
      inventory: [
        { name: 'TGBT 1', products: 12, servicesPerProduct: 8 },
        { name: 'TGBT 2', products: 20, servicesPerProduct: 6.5 },
      ],
    },
  },
  priced: {
    summary: 'With headroom and prices',
    value: {
      ...averages,
      servicesPerProduct: 10,
      headroomPercent: 20,
      priceList: {
        currency: 'EUR',
        prices: { HTG501H: '1250.00', HTG502H: '2100.00', HTG503H: '4600.00', HTG507H: '990.00' },
      },
    },
  },
  owned: {
    summary: 'On top of licences already owned',
    value: {
      ...averages,
      servicesPerProduct: 10,
      owned: [
        { reference: 'HTG501H', quantity: 1 },
        { reference: 'HTG506H', quantity: 1 },
      ],
    },
  },
} as const satisfies Record<string, Example>
