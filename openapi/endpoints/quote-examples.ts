import type { Example } from '../endpoint.ts'

const prices = {
  HTG500H: '1250.00',
  HTG501H: '2100.00',
  HTG502H: '3600.00',
  HTG503H: '7500.00',
  HTG504H: '300.00',
  HTG505H: '560.00',
  HTG506H: '1200.00',
}

const head = {
  number: '2026-0042',
  date: '2026-12-01',
  validUntil: '2026-12-31',
  asOf: '2026-12-15',
  customer: {
    name: 'Wasgau Mühlen GmbH',
    contact: 'Petra Lang',
    address: ['Mühlstraße 4', '66994 Dahn', 'Germany'],
  },
  currency: 'EUR',
}

/** Requests that the document shows; tests send every one of them. */
export const quoteExamples = {
  recommended: {
    summary: 'The recommended order with work, a discount and VAT',
    value: {
      ...head,
      seller: {
        name: 'Energie & Technik Saar',
        contact: 'Jonas Keller, +49 6893 945-0, j.keller@example.org',
        address: ['Zum Gunterstal 12', '66440 Blieskastel'],
        registration: 'HRB 12345 Saarbrücken · VAT DE123456789',
        colour: '#0a5ca8',
      },
      priceList: prices,
      sites: [
        {
          name: 'Dahn, mill 2',
          estimate: { managers: 12, productsPerManager: 15, servicesPerProduct: 10 },
          sizing: {
            managers: 12,
            productsPerManager: 15,
            archiveScope: 'energies-and-powers',
            archiveIntervalMinutes: 10,
          },
        },
      ],
      lines: [{ text: 'Commissioning on site', quantity: '6.5', unit: 'h', unitPrice: '110.00' }],
      discountPercent: '5',
      taxes: [{ name: 'VAT', ratePercent: '19' }],
      terms: 'Payable within 30 days without deduction. Delivery by e-mail.',
    },
  },
  'chosen-by-hand': {
    summary: 'A larger order, chosen by hand, for one of two sites; two tax rates; with the appendix',
    value: {
      ...head,
      language: 'fr',
      priceList: prices,
      sites: [
        {
          name: 'Obernai',
          estimate: {
            managers: 12,
            productsPerManager: 15,
            archiveScope: 'energies-and-powers',
            headroomPercent: 20,
          },
          order: [{ reference: 'HTG503H', quantity: 1, discountPercent: '12.5', taxes: ['TVA 20'] }],
        },
        {
          name: 'Saverne',
          estimate: {
            inventory: [{ name: 'TGBT 1', products: 12, servicesPerProduct: 8 }],
            owned: [{ reference: 'HTG500H', quantity: 1 }],
          },
        },
      ],
      lines: [{ text: 'Guide imprimé', quantity: '2', unitPrice: '25.00', taxes: ['TVA 5,5'] }],
      taxes: [
        { name: 'TVA 20', ratePercent: '20' },
        { name: 'TVA 5,5', ratePercent: '5.5' },
      ],
      appendix: true,
    },
  },
  'lines-only': {
    summary: 'Nothing but a line, in a currency without decimals',
    value: {
      ...head,
      currency: 'JPY',
      lines: [{ text: 'Training', quantity: '2', unit: 'd', unitPrice: '120000' }],
      taxes: [{ name: 'JCT', ratePercent: '10' }],
    },
  },
} as const satisfies Record<string, Example>

/** The same for quotes that are kept: they get a number, and are judged by the day that it is. */
export const keptQuoteExamples: Readonly<Record<string, Example>> = Object.fromEntries(
  Object.entries(quoteExamples).map(([name, { summary, value }]) => {
    const { number: _given, asOf: _today, ...kept } = value
    return [name, { summary, value: kept }]
  }),
)
