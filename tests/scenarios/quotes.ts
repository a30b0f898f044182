import type { HardwareSizingBody } from './hardware-sizings.ts'
import { examplePrices, type LicenceEstimateBody } from './licence-estimates.ts'
import type { Scenario } from './scenario.ts'

type OrderedBody = { reference: string; quantity: number; discountPercent?: string; taxes?: string[] }

export type QuoteBody = {
  language?: string
  appendix?: boolean
  number: string
  date: string
  validUntil: string
  asOf?: string
  customer: { name: string; contact?: string; address?: string[] }
  seller?: {
    name: string
    contact?: string
    address?: string[]
    registration?: string
    colour?: string
    logo?: string
  }
  currency: string
  priceList?: Record<string, string>
  sites?: {
    name: string
    estimate?: LicenceEstimateBody
    sizing?: HardwareSizingBody
    order?: OrderedBody[]
    choice?: 'recommended' | 'by-hand'
  }[]
  lines?: {
    text: string
    quantity: string
    unit?: string
    unitPrice: string
    discountPercent?: string
    taxes?: string[]
  }[]
  discountPercent?: string
  taxes?: { name: string; ratePercent: string; reverseCharge?: string }[]
  terms?: string
}

export type ExpectedQuote = {
  /** "HTG503H 1 × 7500.00 = 7500.00", in the order of printing; a line of one's own without its text. */
  lines: string[]
  subtotal: string
  /** "5 % of 8150.00 = 407.50", one for each set of taxes. */
  discounts?: string[]
  net: string
  /** "TVA 20 % of 7742.50 = 1548.50". */
  taxes?: string[]
  total: string
  valid: boolean
  /** By whom the order of each site was chosen. */
  choices?: (string | null)[]
  /** "HTG503H×1 +2900 for 300.00" of each site; null where there is none. */
  roomToGrow?: (string | null)[]
  /** Codes of the assumptions that bind the customer. */
  binding?: string[]
}

/** A quote of which only what is given matters. */
export const quoteOf = (more: Partial<QuoteBody>): QuoteBody => ({
  number: '2026-0042',
  date: '2026-12-01',
  validUntil: '2026-12-31',
  asOf: '2026-12-15',
  customer: { name: 'Wasgau Mills' },
  currency: 'EUR',
  ...more,
})

/** 12 × 15 × 10 + 200 = 2000 points. */
const load: LicenceEstimateBody = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
const obernai = { name: 'Obernai', estimate: load }
const work = { text: 'Commissioning', quantity: '1', unitPrice: '650.00' }

export const quotes: Scenario<QuoteBody, ExpectedQuote>[] = [
  {
    name: 'the recommendation at the quote’s prices, with work, a discount and one tax',
    input: quoteOf({
      priceList: examplePrices,
      sites: [obernai],
      lines: [work],
      discountPercent: '5',
      taxes: [{ name: 'TVA', ratePercent: '20' }],
    }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00', '1 × 650.00 = 650.00'],
      subtotal: '4550.00',
      discounts: ['5 % of 4550.00 = 227.50'],
      net: '4322.50',
      taxes: ['TVA 20 % of 4322.50 = 864.50'],
      total: '5187.00',
      valid: true,
      choices: ['recommended'],
      roomToGrow: [null],
      binding: [
        'holds-for-stated-load',
        'rounded-per-line',
        'discount-before-tax',
        'real-time-alarms-weather-not-scored',
      ],
    },
  },
  {
    name: 'an order chosen by hand is taken, and said to be',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ ...obernai, order: [{ reference: 'HTG503H', quantity: 1 }] }],
    }),
    expected: {
      lines: ['HTG503H 1 × 7500.00 = 7500.00'],
      subtotal: '7500.00',
      discounts: [],
      net: '7500.00',
      taxes: [],
      total: '7500.00',
      valid: true,
      choices: ['by-hand'],
      binding: [
        'holds-for-stated-load',
        'order-chosen-by-hand',
        'rounded-per-line',
        'real-time-alarms-weather-not-scored',
      ],
    },
  },
  {
    name: 'an order that was recommended gives way to what is, and what is in both keeps its discount',
    input: quoteOf({
      priceList: examplePrices,
      sites: [
        {
          ...obernai,
          choice: 'recommended',
          order: [
            { reference: 'HTG502H', quantity: 1, discountPercent: '50' },
            { reference: 'HTG504H', quantity: 3, discountPercent: '10' },
            { reference: 'HTG510H', quantity: 1 },
          ],
        },
        { ...obernai, choice: 'by-hand', order: [{ reference: 'HTG503H', quantity: 1 }] },
        { name: 'Saverne', choice: 'recommended', order: [{ reference: 'HTG500H', quantity: 1 }] },
      ],
    }),
    expected: {
      lines: [
        'HTG502H 1 × 3600.00 = 1800.00',
        'HTG504H 1 × 300.00 = 270.00',
        'HTG503H 1 × 7500.00 = 7500.00',
        'HTG500H 1 × 1250.00 = 1250.00',
      ],
      subtotal: '10820.00',
      net: '10820.00',
      total: '10820.00',
      valid: true,
      choices: ['recommended', 'by-hand', 'not-compared'],
    },
  },
  {
    name: 'the recommendation given as an order, in another order of lines, counts as recommended',
    input: quoteOf({
      priceList: examplePrices,
      sites: [
        {
          ...obernai,
          order: [
            { reference: 'HTG504H', quantity: 1 },
            { reference: 'HTG502H', quantity: 1 },
          ],
        },
      ],
    }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00'],
      subtotal: '3900.00',
      net: '3900.00',
      total: '3900.00',
      valid: true,
      choices: ['recommended'],
    },
  },
  {
    name: 'room to grow: 2900 points more for 300.00 more, 7.7 % of the cheapest order',
    input: quoteOf({ priceList: { ...examplePrices, HTG503H: '4200.00' }, sites: [obernai] }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00'],
      subtotal: '3900.00',
      net: '3900.00',
      total: '3900.00',
      valid: true,
      roomToGrow: ['HTG503H×1 +2900 for 300.00'],
    },
  },
  {
    name: 'room to grow at exactly 10 % more',
    input: quoteOf({ priceList: { ...examplePrices, HTG503H: '4290.00' }, sites: [obernai] }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00'],
      subtotal: '3900.00',
      net: '3900.00',
      total: '3900.00',
      valid: true,
      roomToGrow: ['HTG503H×1 +2900 for 390.00'],
    },
  },
  {
    name: 'no room to grow a cent above 10 % more',
    input: quoteOf({ priceList: { ...examplePrices, HTG503H: '4290.01' }, sites: [obernai] }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00'],
      subtotal: '3900.00',
      net: '3900.00',
      total: '3900.00',
      valid: true,
      roomToGrow: [null],
    },
  },
  {
    name: 'several sites, one with a licence already owned that is enough, one with a server only',
    input: quoteOf({
      priceList: examplePrices,
      sites: [
        obernai,
        { name: 'Tehalit', estimate: { ...load, owned: [{ reference: 'HTG503H', quantity: 1 }] } },
        {
          name: 'Blieskastel',
          sizing: {
            managers: 3,
            productsPerManager: 5,
            archiveScope: 'energies',
            archiveIntervalMinutes: 60,
          },
        },
      ],
    }),
    expected: {
      lines: ['HTG502H 1 × 3600.00 = 3600.00', 'HTG504H 1 × 300.00 = 300.00'],
      subtotal: '3900.00',
      net: '3900.00',
      total: '3900.00',
      valid: true,
      choices: ['recommended', 'recommended', null],
    },
  },
  {
    name: 'an extension of an owned licence, ordered by hand',
    input: quoteOf({
      priceList: { HTG504H: '300.00', HTG506H: '1200.00' },
      sites: [
        {
          name: 'Tehalit',
          estimate: { ...load, owned: [{ reference: 'HTG502H', quantity: 1 }] },
          order: [{ reference: 'HTG506H', quantity: 1 }],
        },
      ],
    }),
    expected: {
      lines: ['HTG506H 1 × 1200.00 = 1200.00'],
      subtotal: '1200.00',
      net: '1200.00',
      total: '1200.00',
      valid: true,
      choices: ['by-hand'],
    },
  },
  {
    name: 'an order without a load is quoted, and said to be unchecked',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ name: 'Obernai', order: [{ reference: 'HTG500H', quantity: 1 }] }],
    }),
    expected: {
      lines: ['HTG500H 1 × 1250.00 = 1250.00'],
      subtotal: '1250.00',
      net: '1250.00',
      total: '1250.00',
      valid: true,
      choices: ['not-compared'],
      binding: ['order-not-compared', 'rounded-per-line'],
    },
  },
  {
    name: 'discounts on lines, each rounded half up: 3 × 33.35 less 2.5 % is 97.54875',
    input: quoteOf({
      lines: [
        { text: 'Sensor', quantity: '3', unitPrice: '33.35', discountPercent: '2.5' },
        { text: 'Half a cent', quantity: '0.5', unitPrice: '0.01' },
        { text: 'Hours', quantity: '1.255', unit: 'h', unitPrice: '100', discountPercent: '0' },
        { text: 'A gift', quantity: '1', unitPrice: '80', discountPercent: '100' },
      ],
    }),
    expected: {
      lines: ['3 × 33.35 = 97.55', '0.5 × 0.01 = 0.01', '1.255 × 100.00 = 125.50', '1 × 80.00 = 0.00'],
      subtotal: '223.06',
      net: '223.06',
      total: '223.06',
      valid: true,
    },
  },
  {
    name: 'two rates, each on what is left of its own lines after the discount',
    input: quoteOf({
      lines: [
        { text: 'Licence', quantity: '1', unitPrice: '100.01', taxes: ['TVA 20'] },
        { text: 'Book', quantity: '1', unitPrice: '10.05', taxes: ['TVA 5,5'] },
        { text: 'Deposit', quantity: '1', unitPrice: '3.33', taxes: [] },
      ],
      discountPercent: '10',
      taxes: [
        { name: 'TVA 20', ratePercent: '20' },
        { name: 'TVA 5,5', ratePercent: '5.5' },
      ],
    }),
    expected: {
      lines: ['1 × 100.01 = 100.01', '1 × 10.05 = 10.05', '1 × 3.33 = 3.33'],
      subtotal: '113.39',
      discounts: ['10 % of 100.01 = 10.00', '10 % of 10.05 = 1.01', '10 % of 3.33 = 0.33'],
      net: '102.05',
      taxes: ['TVA 20 20 % of 90.01 = 18.00', 'TVA 5,5 5.5 % of 9.04 = 0.50'],
      total: '120.55',
      valid: true,
    },
  },
  {
    name: 'several taxes on the same line, each on the net amount',
    input: quoteOf({
      currency: 'CAD',
      lines: [{ text: 'Licence', quantity: '1', unitPrice: '1000' }],
      taxes: [
        { name: 'GST', ratePercent: '5' },
        { name: 'QST', ratePercent: '9.975' },
      ],
    }),
    expected: {
      lines: ['1 × 1000.00 = 1000.00'],
      subtotal: '1000.00',
      net: '1000.00',
      taxes: ['GST 5 % of 1000.00 = 50.00', 'QST 9.975 % of 1000.00 = 99.75'],
      total: '1149.75',
      valid: true,
      binding: ['rounded-per-line', 'each-tax-on-net'],
    },
  },
  {
    name: 'a tax that the customer owes on one line, beside a tax on the other',
    input: quoteOf({
      lines: [
        { text: 'Licence', quantity: '1', unitPrice: '1000', taxes: ['Reverse charge'] },
        { text: 'Travel', quantity: '1', unitPrice: '100', taxes: ['VAT'] },
      ],
      taxes: [
        { name: 'VAT', ratePercent: '19' },
        { name: 'Reverse charge', ratePercent: '0', reverseCharge: 'Art. 196 of Directive 2006/112/EC' },
      ],
    }),
    expected: {
      lines: ['1 × 1000.00 = 1000.00', '1 × 100.00 = 100.00'],
      subtotal: '1100.00',
      net: '1100.00',
      taxes: ['VAT 19 % of 100.00 = 19.00', 'Reverse charge 0 % of 1000.00 = 0.00'],
      total: '1119.00',
      valid: true,
      binding: ['reverse-charge', 'rounded-per-line'],
    },
  },
  {
    name: 'a currency without decimals',
    input: quoteOf({
      currency: 'JPY',
      lines: [{ text: 'Licence', quantity: '3', unitPrice: '333', discountPercent: '5' }],
      taxes: [{ name: '消費税', ratePercent: '10' }],
    }),
    expected: {
      lines: ['3 × 333 = 949'],
      subtotal: '949',
      net: '949',
      taxes: ['消費税 10 % of 949 = 95'],
      total: '1044',
      valid: true,
    },
  },
  {
    name: 'a currency with three decimals',
    input: quoteOf({
      currency: 'KWD',
      lines: [{ text: 'Licence', quantity: '1', unitPrice: '0.005', discountPercent: '50' }],
      taxes: [{ name: 'VAT', ratePercent: '5' }],
    }),
    expected: {
      lines: ['1 × 0.005 = 0.003'],
      subtotal: '0.003',
      net: '0.003',
      taxes: ['VAT 5 % of 0.003 = 0.000'],
      total: '0.003',
      valid: true,
    },
  },
  {
    name: 'the largest quantities and prices, to the last cent',
    input: quoteOf({
      lines: [{ text: 'Much', quantity: '999999.999', unitPrice: '999999999.99' }],
      taxes: [{ name: 'Half', ratePercent: '50' }],
    }),
    expected: {
      lines: ['999999.999 × 999999999.99 = 999999998990000.00'],
      subtotal: '999999998990000.00',
      net: '999999998990000.00',
      taxes: ['Half 50 % of 999999998990000.00 = 499999999495000.00'],
      total: '1499999998485000.00',
      valid: true,
    },
  },
  ...(
    [
      ['2026-11-30', false],
      ['2026-12-01', true],
      ['2026-12-31', true],
      ['2027-01-01', false],
    ] as const
  ).map(([asOf, valid]) => ({
    name: `valid from its day to the last, both included: ${asOf}`,
    input: quoteOf({ asOf, lines: [work] }),
    expected: { lines: ['1 × 650.00 = 650.00'], subtotal: '650.00', net: '650.00', total: '650.00', valid },
  })),
]

const order = (...references: string[]) => references.map(reference => ({ reference, quantity: 1 }))

/** Quotes that are refused, each with the places and codes of its faults. */
export const refusedQuotes: { name: string; input: QuoteBody; faults: string[] }[] = [
  {
    name: 'a tax that the customer owes, with a rate, and beside another one on a line that names none',
    input: quoteOf({
      lines: [{ text: 'Licence', quantity: '1', unitPrice: '1000' }],
      taxes: [
        { name: 'VAT', ratePercent: '19' },
        { name: 'Reverse charge', ratePercent: '19', reverseCharge: 'Art. 196' },
      ],
    }),
    faults: ['/taxes/1/ratePercent reverse_charge_with_rate', '/lines/0/taxes reverse_charge_with_tax'],
  },
  {
    name: 'an order that was recommended without a price for any, and names one twice',
    input: quoteOf({
      sites: [{ ...obernai, choice: 'recommended', order: order('HTG504H', 'HTG504H') }],
    }),
    faults: ['/sites/0/order/1/reference duplicate_reference', '/priceList/HTG503H price_missing'],
  },
  {
    name: 'an order that was recommended, where what takes its place bears a tax beside one that the customer owes',
    input: quoteOf({
      priceList: examplePrices,
      sites: [
        { ...obernai, choice: 'recommended', order: [{ reference: 'HTG502H', quantity: 1, taxes: ['VAT'] }] },
      ],
      taxes: [
        { name: 'VAT', ratePercent: '19' },
        { name: 'Reverse charge', ratePercent: '0', reverseCharge: 'Art. 196' },
      ],
    }),
    faults: ['/sites/0/order/taxes reverse_charge_with_tax'],
  },
  {
    name: 'an order that holds less than the requirement',
    input: quoteOf({ priceList: examplePrices, sites: [{ ...obernai, order: order('HTG501H') }] }),
    faults: ['/sites/0/order order_too_small'],
  },
  {
    name: 'an order that holds the requirement exactly, which must lie below',
    input: quoteOf({ priceList: examplePrices, sites: [{ ...obernai, order: order('HTG502H') }] }),
    faults: ['/sites/0/order order_too_small'],
  },
  {
    name: 'an extension without a base licence',
    input: quoteOf({ priceList: examplePrices, sites: [{ ...obernai, order: order('HTG510H') }] }),
    faults: ['/sites/0/order not_one_base_licence'],
  },
  {
    name: 'an extension without a base licence, where no load is given',
    input: quoteOf({ priceList: examplePrices, sites: [{ name: 'Obernai', order: order('HTG510H') }] }),
    faults: ['/sites/0/order not_one_base_licence'],
  },
  {
    name: 'two base licences',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ ...obernai, order: order('HTG502H', 'HTG503H') }],
    }),
    faults: ['/sites/0/order not_one_base_licence'],
  },
  {
    name: 'the same base licence twice',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ ...obernai, order: [{ reference: 'HTG503H', quantity: 2 }] }],
    }),
    faults: ['/sites/0/order not_one_base_licence'],
  },
  {
    name: 'nothing ordered where something is needed',
    input: quoteOf({ priceList: examplePrices, sites: [{ ...obernai, order: [] }] }),
    faults: ['/sites/0/order not_one_base_licence'],
  },
  {
    name: 'a base licence where one is owned',
    input: quoteOf({
      priceList: examplePrices,
      sites: [
        {
          name: 'Tehalit',
          estimate: { ...load, owned: order('HTG502H') },
          order: order('HTG504H', 'HTG503H'),
        },
      ],
    }),
    faults: ['/sites/0/order/1/reference base_licence_owned'],
  },
  {
    name: 'a reference on two lines',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ ...obernai, order: order('HTG502H', 'HTG504H', 'HTG504H') }],
    }),
    faults: ['/sites/0/order/2/reference duplicate_reference'],
  },
  {
    name: 'an unknown reference',
    input: quoteOf({ priceList: examplePrices, sites: [{ ...obernai, order: order('HTG511H') }] }),
    faults: ['/sites/0/order/0/reference unknown_reference'],
  },
  {
    name: 'a price that is missing for what is ordered, at two sites',
    input: quoteOf({
      priceList: { HTG502H: '3600.00' },
      sites: [
        { ...obernai, order: order('HTG502H', 'HTG504H') },
        { name: 'Tehalit', order: order('HTG502H', 'HTG504H') },
      ],
    }),
    faults: ['/priceList/HTG504H price_missing'],
  },
  {
    name: 'no prices at all for what would be recommended',
    input: quoteOf({ sites: [obernai] }),
    faults: ['/priceList/HTG503H price_missing'],
  },
  {
    name: 'only prices of licences that are too small',
    input: quoteOf({ priceList: { HTG500H: '1250.00' }, sites: [obernai] }),
    faults: ['/priceList/HTG503H price_missing'],
  },
  {
    name: 'a last day before the first',
    input: quoteOf({ validUntil: '2026-11-30', lines: [work] }),
    faults: ['/validUntil day_before_another'],
  },
  {
    name: 'days that there are not',
    input: quoteOf({ date: '2026-02-30', validUntil: '31.12.2026', asOf: '1999-12-31', lines: [work] }),
    faults: ['/date not_a_day', '/validUntil not_a_day', '/asOf not_a_day'],
  },
  {
    name: 'neither site nor line',
    input: quoteOf({}),
    faults: ['/sites nothing_to_quote'],
  },
  {
    name: 'a site that has nothing but a name, also beside another and a line',
    input: quoteOf({
      priceList: examplePrices,
      sites: [{ name: 'Obernai', order: order('HTG500H') }, { name: 'Saverne' }],
      lines: [work],
    }),
    faults: ['/sites/1 site_of_nothing'],
  },
  {
    name: 'amounts that are none, or have more decimals than the currency',
    input: quoteOf({
      currency: 'JPY',
      priceList: { HTG503H: '7500.50', HTG500H: '1 250' },
      lines: [{ ...work, unitPrice: '-1' }],
    }),
    faults: [
      '/priceList/HTG503H too_many_decimals',
      '/priceList/HTG500H not_an_amount',
      '/lines/0/unitPrice not_an_amount',
    ],
  },
  {
    name: 'percentages that are none',
    input: quoteOf({
      lines: [
        { ...work, discountPercent: '-5' },
        { ...work, discountPercent: '5 %' },
        { ...work, discountPercent: '0.12345' },
      ],
      discountPercent: '100.01',
      taxes: [{ name: 'TVA', ratePercent: '1e1' }],
    }),
    faults: [
      '/lines/0/discountPercent not_a_percentage',
      '/lines/1/discountPercent not_a_percentage',
      '/lines/2/discountPercent not_a_percentage',
      '/discountPercent not_a_percentage',
      '/taxes/0/ratePercent not_a_percentage',
    ],
  },
  {
    name: 'quantities that are none',
    input: quoteOf({
      lines: ['0', '-1', '1,5', '0.0001', '1000000'].map(quantity => ({ ...work, quantity })),
    }),
    faults: [0, 1, 2, 3, 4].map(index => `/lines/${index}/quantity not_a_quantity`),
  },
  {
    name: 'a tax that a line bears but the quote does not have, and a tax named twice',
    input: quoteOf({
      lines: [{ ...work, taxes: ['TVA', 'Zoll'] }],
      taxes: [
        { name: 'TVA', ratePercent: '20' },
        { name: 'TVA', ratePercent: '10' },
      ],
    }),
    faults: ['/taxes/1/name duplicate_value', '/lines/0/taxes/1 unknown_value'],
  },
  {
    name: 'texts that are empty, too long or hide characters',
    input: quoteOf({
      number: ' ',
      customer: { name: 'a\u202eb', address: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      seller: { name: 'x'.repeat(201), colour: 'red' },
      lines: [{ ...work, text: 'a\nb' }],
    }),
    faults: [
      '/number too_small',
      '/customer/name unsafe_character',
      '/customer/address too_big',
      '/seller/name too_big',
      '/seller/colour not_a_colour',
      '/lines/0/text unsafe_character',
    ],
  },
  {
    name: 'an unknown currency and unknown properties',
    input: {
      ...quoteOf({ currency: 'EURO', lines: [work] }),
      sites: [{ ...obernai, estimate: { ...load, priceList: { currency: 'EUR', prices: {} } } }],
    },
    faults: ['/currency unknown_currency', '/sites/0/estimate/priceList unknown_property'],
  },
  {
    name: 'a load that is incomplete, named against the way it was given in',
    input: quoteOf({
      sites: [
        { name: 'A', estimate: { managers: 12, archiveScope: 'energies' } },
        { name: 'B', estimate: { inventory: [] } },
        { name: 'C', estimate: { managers: 0, productsPerManager: 15, servicesPerProduct: 10 } },
      ],
    }),
    faults: [
      '/sites/0/estimate/productsPerManager required',
      '/sites/1/estimate/inventory too_small',
      '/sites/2/estimate/managers too_small',
    ],
  },
]
