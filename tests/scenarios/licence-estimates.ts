import type { ExpectedMargin, Scenario } from './scenario.ts'

export type LicenceEstimateBody = {
  managers?: number
  productsPerManager?: number
  servicesPerProduct?: number
  archiveScope?: string
  inventory?: { name?: string; products: number; servicesPerProduct: number }[]
  headroomPercent?: number
  owned?: { reference: string; quantity: number }[]
  priceList?: { currency: string; prices: Record<string, string> }
}

export type ExpectedEstimate = {
  score: number
  requirement: number
  satisfiable: boolean
  /** Null when nothing for sale is enough. */
  basis: 'manual' | 'lowest-price' | 'owned-suffices' | null
  /** Order lines as "HTG503H×1", in catalogue order. */
  lines?: string[]
  points?: number
  sparePoints?: number
  /** "1550.00 EUR"; null without a price list. */
  price?: string | null
  /** The lines of each alternative; all of them, in order. */
  alternatives?: string[][]
  /** Alternatives that are listed, with others. */
  among?: string[][]
  /** Why an alternative was not chosen, by its lines. */
  reasons?: Record<string, string>
  alternativesComplete?: boolean
  margins?: Record<string, ExpectedMargin>
  assumptions?: string[]
  notAssumed?: string[]
}

type LicenceScenario = Scenario<LicenceEstimateBody, ExpectedEstimate>

/** Averages that count exactly so many points: one manager, one service per product. */
const counting = (points: number) => ({
  managers: 1,
  productsPerManager: points - 200,
  servicesPerProduct: 1,
})

const repeat = (count: number, products: number, servicesPerProduct: number) =>
  Array.from({ length: count }, () => ({ products, servicesPerProduct }))

export const examplePrices: Record<string, string> = {
  HTG500H: '1250.00',
  HTG501H: '2100.00',
  HTG502H: '3600.00',
  HTG503H: '7500.00',
  HTG504H: '300.00',
  HTG505H: '560.00',
  HTG506H: '1200.00',
  HTG507H: '2000.00',
  HTG508H: '2800.00',
  HTG509H: '3400.00',
  HTG510H: '7000.00',
}
const onePerPoint: Record<string, string> = {
  HTG500H: '500',
  HTG501H: '1000',
  HTG502H: '2000',
  HTG503H: '5000',
  HTG504H: '100',
  HTG505H: '200',
  HTG506H: '500',
  HTG507H: '1000',
  HTG508H: '1500',
  HTG509H: '2000',
  HTG510H: '5000',
}
const euros = (prices: Record<string, string>) => ({ currency: 'EUR', prices })

/** One row of the manual's table: a score without headroom or prices, and the base licence it names. */
const row = (points: number, base: string, basePoints: number, spare: number): LicenceScenario => ({
  name: `a score of ${points} needs ${base}`,
  input: counting(points),
  expected: {
    score: points,
    requirement: points,
    satisfiable: true,
    basis: 'manual',
    lines: [`${base}×1`],
    points: basePoints,
    sparePoints: spare,
    price: null,
    notAssumed: ['above-largest-tier'],
  },
})

/** Above the manual's table: EMS stream 5000 and extensions. */
const above = (points: number, extensions: string[], bought: number): LicenceScenario => ({
  name: `a score of ${points} needs EMS stream 5000 and ${extensions.join(' + ')}`,
  input: counting(points),
  expected: {
    score: points,
    requirement: points,
    satisfiable: true,
    basis: 'manual',
    lines: ['HTG503H×1', ...extensions],
    points: bought,
    sparePoints: bought - points,
    price: null,
    assumptions: ['above-largest-tier', 'extensions-listed-at-11-3-2'],
  },
})

/** §5.1.1: every row and every bound of the table, and the rulings above it. */
const table: LicenceScenario[] = [
  row(201, 'HTG500H', 500, 299),
  row(499, 'HTG500H', 500, 1),
  row(499.9, 'HTG500H', 500, 0.1),
  row(500, 'HTG501H', 1000, 500),
  row(501, 'HTG501H', 1000, 499),
  row(999, 'HTG501H', 1000, 1),
  row(1000, 'HTG502H', 2000, 1000),
  row(1001, 'HTG502H', 2000, 999),
  row(1999, 'HTG502H', 2000, 1),
  row(2000, 'HTG503H', 5000, 3000),
  row(2001, 'HTG503H', 5000, 2999),
  row(4999, 'HTG503H', 5000, 1),
  above(5000, ['HTG504H×1'], 5100),
  above(5001, ['HTG504H×1'], 5100),
  above(5099, ['HTG504H×1'], 5100),
  above(5100, ['HTG505H×1'], 5200),
  above(5200, ['HTG506H×1'], 5500),
  above(5500, ['HTG507H×1'], 6000),
  above(6000, ['HTG508H×1'], 6500),
  above(6500, ['HTG509H×1'], 7000),
  above(7000, ['HTG510H×1'], 10_000),
  above(10_000, ['HTG504H×1', 'HTG510H×1'], 10_100),
  above(20_000, ['HTG504H×1', 'HTG510H×3'], 20_100),
  above(100_000, ['HTG504H×1', 'HTG510H×19'], 100_100),
]

const averages: LicenceScenario[] = [
  {
    name: 'the contract’s example: 12 managers, 15 products, 10 services',
    input: { managers: 12, productsPerManager: 15, servicesPerProduct: 10 },
    expected: {
      score: 2000,
      requirement: 2000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1'],
      points: 5000,
      sparePoints: 3000,
      price: null,
      alternatives: [['HTG502H×1', 'HTG504H×1']],
      margins: {
        managers: [31, 32],
        productsPerManager: [39.9, 40],
        servicesPerProduct: [26.6, 26.7],
        headroomPercent: [149, 150],
      },
      assumptions: ['licence-strictly-above-requirement', 'real-time-alarms-weather-not-scored'],
      notAssumed: ['services-from-scope'],
    },
  },
  {
    name: 'energies count 5 services per product',
    input: { managers: 12, productsPerManager: 15, archiveScope: 'energies' },
    expected: {
      score: 1100,
      requirement: 1100,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG502H×1'],
      margins: { archiveScope: ['energies', 'energies-and-powers'], managers: [23, 24] },
      assumptions: ['services-from-scope'],
    },
  },
  {
    name: 'energies and powers count 10 services per product',
    input: { managers: 12, productsPerManager: 15, archiveScope: 'energies-and-powers' },
    expected: {
      score: 2000,
      requirement: 2000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1'],
      margins: { archiveScope: null },
    },
  },
  {
    name: 'an extended scope counts 20 services per product',
    input: { managers: 12, productsPerManager: 15, archiveScope: 'extended' },
    expected: {
      score: 3800,
      requirement: 3800,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1'],
    },
  },
  {
    name: 'a headroom of 25 % takes 400 points to exactly 500',
    input: { ...counting(400), headroomPercent: 25 },
    expected: {
      score: 400,
      requirement: 500,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG501H×1'],
      assumptions: ['licence-strictly-above-requirement'],
    },
  },
  {
    name: 'a headroom of 24 % on 400 points stays below 500',
    input: { ...counting(400), headroomPercent: 24 },
    expected: {
      score: 400,
      requirement: 496,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG500H×1'],
      margins: { headroomPercent: [24, 25] },
    },
  },
  {
    name: 'the largest headroom, 500 %',
    input: { ...counting(300), headroomPercent: 500 },
    expected: {
      score: 300,
      requirement: 1800,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG502H×1'],
      margins: { headroomPercent: null },
    },
  },
  {
    name: 'a requirement of 1,000,000 points',
    input: { managers: 1, productsPerManager: 99_980, servicesPerProduct: 10 },
    expected: {
      score: 1_000_000,
      requirement: 1_000_000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG504H×1', 'HTG510H×199'],
      points: 1_000_100,
      sparePoints: 100,
    },
  },
  {
    name: 'the largest site that is accepted, with the largest headroom',
    input: {
      managers: 1_000_000,
      productsPerManager: 100_000,
      servicesPerProduct: 10_000,
      headroomPercent: 500,
    },
    expected: {
      score: 1_000_000_000_000_200,
      requirement: 6_000_000_000_001_200,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG508H×1', 'HTG510H×1199999999999'],
    },
  },
]

/** Cases that binary floating point decides the other way. */
const exact: LicenceScenario[] = [
  {
    name: 'ten services of 0.1 are one: 200 + 10 × 0.1 + 299 is 500, not 499.99999999999994',
    input: { inventory: [...repeat(10, 1, 0.1), { products: 299, servicesPerProduct: 1 }] },
    expected: { score: 500, requirement: 500, satisfiable: true, basis: 'manual', lines: ['HTG501H×1'] },
  },
  {
    name: '28 × 0.7 + 280.4 + 200 is 500, not 499.99999999999994',
    input: { inventory: [...repeat(28, 1, 0.7), { products: 1, servicesPerProduct: 280.4 }] },
    expected: { score: 500, requirement: 500, satisfiable: true, basis: 'manual', lines: ['HTG501H×1'] },
  },
  {
    name: '24 × 2.3 + 744.8 + 200 is 1000, not 999.9999999999999',
    input: { inventory: [...repeat(24, 1, 2.3), { products: 1, servicesPerProduct: 744.8 }] },
    expected: { score: 1000, requirement: 1000, satisfiable: true, basis: 'manual', lines: ['HTG502H×1'] },
  },
  {
    name: '28 × 2.3 + 1735.6 + 200 is 2000, not 1999.9999999999998',
    input: { inventory: [...repeat(28, 1, 2.3), { products: 1, servicesPerProduct: 1735.6 }] },
    expected: { score: 2000, requirement: 2000, satisfiable: true, basis: 'manual', lines: ['HTG503H×1'] },
  },
  {
    name: '3 × 0.1 × 1000 is 300: the score is 500 to the last digit',
    input: { managers: 3, productsPerManager: 0.1, servicesPerProduct: 1000 },
    expected: { score: 500, requirement: 500, satisfiable: true, basis: 'manual', lines: ['HTG501H×1'] },
  },
  {
    name: '15 × 2.8571428571428568 × 7 + 200 is just below 500, where doubles give 500',
    input: { managers: 15, productsPerManager: 2.8571428571428568, servicesPerProduct: 7 },
    expected: {
      score: 499.99999999999994,
      requirement: 499.99999999999994,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG500H×1'],
    },
  },
  {
    name: '5 × 22.857142857142854 × 7 + 200 is just below 1000, where doubles give 1000',
    input: { managers: 5, productsPerManager: 22.857142857142854, servicesPerProduct: 7 },
    expected: {
      score: 999.9999999999999,
      requirement: 999.9999999999999,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG501H×1'],
    },
  },
  {
    name: '15 × 45.71428571428571 × 7 + 200 is just below 5000, although its JSON number rounds to 5000',
    input: { managers: 15, productsPerManager: 45.71428571428571, servicesPerProduct: 7 },
    expected: {
      score: 5000,
      requirement: 5000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1'],
    },
  },
  {
    name: 'a headroom of 172 % takes 1875 points to 5100, not 5099.999999999999',
    input: { ...counting(1875), headroomPercent: 172 },
    expected: {
      score: 1875,
      requirement: 5100,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG505H×1'],
    },
  },
  {
    name: 'a headroom of 36 % takes 5000 points to 6800, not 6799.999999999999',
    input: { ...counting(5000), headroomPercent: 36 },
    expected: {
      score: 5000,
      requirement: 6800,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG509H×1'],
    },
  },
]

const inventories: LicenceScenario[] = [
  {
    name: 'an inventory is summed row by row',
    input: {
      inventory: [
        { name: 'TGBT 1', products: 12, servicesPerProduct: 8 },
        { name: 'TGBT 2', products: 15, servicesPerProduct: 10 },
        { products: 20, servicesPerProduct: 4.5 },
      ],
    },
    expected: {
      score: 536,
      requirement: 536,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG501H×1'],
      margins: {
        '/inventory': [799, 800],
        '/inventory/0/products': [69, 70],
        '/inventory/0/servicesPerProduct': [46.6, 46.7],
        '/inventory/2/products': [123, 124],
      },
    },
  },
  {
    name: 'an inventory of one row',
    input: { inventory: [{ products: 1, servicesPerProduct: 1 }] },
    expected: { score: 201, requirement: 201, satisfiable: true, basis: 'manual', lines: ['HTG500H×1'] },
  },
  {
    name: 'the longest inventory: 5,000 rows',
    input: { inventory: repeat(5000, 10, 10) },
    expected: {
      score: 500_200,
      requirement: 500_200,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG506H×1', 'HTG510H×99'],
      points: 500_500,
    },
  },
  {
    name: 'an inventory with headroom',
    input: { inventory: repeat(2, 10, 10), headroomPercent: 25 },
    expected: { score: 400, requirement: 500, satisfiable: true, basis: 'manual', lines: ['HTG501H×1'] },
  },
]

const own = (...lines: [string, number][]) => lines.map(([reference, quantity]) => ({ reference, quantity }))

const ownedLicences: LicenceScenario[] = [
  {
    name: 'an owned EMS stream 500 suffices for 499 points',
    input: { ...counting(499), owned: own(['HTG500H', 1]) },
    expected: {
      score: 499,
      requirement: 499,
      satisfiable: true,
      basis: 'owned-suffices',
      lines: [],
      points: 500,
      sparePoints: 1,
      price: null,
      alternatives: [],
      assumptions: ['owned-base-stays'],
    },
  },
  {
    name: 'an owned EMS stream 500 is extended for 500 points, not replaced',
    input: { ...counting(500), owned: own(['HTG500H', 1]) },
    expected: {
      score: 500,
      requirement: 500,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG504H×1'],
      points: 600,
      sparePoints: 100,
      assumptions: ['owned-base-stays'],
      notAssumed: ['above-largest-tier'],
    },
  },
  {
    name: 'owned extensions count',
    input: { ...counting(700), owned: own(['HTG500H', 1], ['HTG504H', 2]) },
    expected: {
      score: 700,
      requirement: 700,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG504H×1'],
      points: 800,
    },
  },
  {
    name: 'an owned licence and a price list: the cheapest extensions',
    input: { ...counting(2499), owned: own(['HTG500H', 1]), priceList: euros(examplePrices) },
    expected: {
      score: 2499,
      requirement: 2499,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG509H×1'],
      points: 2500,
      price: '3400.00 EUR',
    },
  },
  {
    name: 'an owned licence suffices although nothing has a price',
    input: { ...counting(999), owned: own(['HTG501H', 1]), priceList: euros({}) },
    expected: {
      score: 999,
      requirement: 999,
      satisfiable: true,
      basis: 'owned-suffices',
      lines: [],
      price: '0.00 EUR',
    },
  },
  {
    name: 'an owned licence can not be extended when no extension has a price',
    input: { ...counting(1000), owned: own(['HTG501H', 1]), priceList: euros({ HTG503H: '7500' }) },
    expected: { score: 1000, requirement: 1000, satisfiable: false, basis: null, alternatives: [] },
  },
]

const priced: LicenceScenario[] = [
  {
    name: 'with prices an extended EMS stream 500 is cheaper than EMS stream 1000',
    input: { ...counting(500), priceList: euros(examplePrices) },
    expected: {
      score: 500,
      requirement: 500,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG500H×1', 'HTG504H×1'],
      points: 600,
      sparePoints: 100,
      price: '1550.00 EUR',
      alternatives: [['HTG501H×1']],
      notAssumed: ['unpriced-references-not-bought'],
    },
  },
  {
    name: 'with prices, 2000 points',
    input: { ...counting(2000), priceList: euros(examplePrices) },
    expected: {
      score: 2000,
      requirement: 2000,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG502H×1', 'HTG504H×1'],
      points: 2100,
      price: '3900.00 EUR',
      alternatives: [['HTG503H×1']],
    },
  },
  {
    name: 'with prices, EMS stream 5000 wins over sums',
    input: { ...counting(4600), priceList: euros(examplePrices) },
    expected: {
      score: 4600,
      requirement: 4600,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG503H×1'],
      price: '7500.00 EUR',
    },
  },
  {
    name: 'with prices, 1,000,000 points',
    input: {
      managers: 1,
      productsPerManager: 99_980,
      servicesPerProduct: 10,
      priceList: euros(examplePrices),
    },
    expected: {
      score: 1_000_000,
      requirement: 1_000_000,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG503H×1', 'HTG504H×1', 'HTG510H×199'],
      points: 1_000_100,
      price: '1400800.00 EUR',
    },
  },
  {
    name: 'equal prices: the fewest units win',
    input: { ...counting(1999), priceList: euros(onePerPoint) },
    expected: {
      score: 1999,
      requirement: 1999,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG502H×1'],
      price: '2000.00 EUR',
      alternatives: [],
    },
  },
  {
    name: 'equal prices and units: the fewest points win',
    input: { ...counting(700), priceList: euros({ HTG501H: '1000', HTG502H: '1000' }) },
    expected: {
      score: 700,
      requirement: 700,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG501H×1'],
      price: '1000.00 EUR',
      alternatives: [],
      assumptions: ['unpriced-references-not-bought'],
    },
  },
  {
    name: 'equal in every respect: catalogue order decides',
    input: {
      ...counting(1400),
      priceList: euros({ HTG500H: '500', HTG501H: '1000', HTG506H: '500', HTG507H: '1000' }),
    },
    expected: {
      score: 1400,
      requirement: 1400,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG500H×1', 'HTG507H×1'],
      points: 1500,
      price: '1500.00 EUR',
      alternatives: [['HTG501H×1', 'HTG506H×1']],
    },
  },
  {
    name: 'a reference at no charge is bought, one without a price is not',
    input: { ...counting(800), priceList: euros({ HTG500H: '0', HTG504H: '10', HTG502H: '25.00' }) },
    expected: {
      score: 800,
      requirement: 800,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG502H×1'],
      price: '25.00 EUR',
      alternatives: [['HTG500H×1', 'HTG504H×4']],
    },
  },
  {
    name: 'yen have no decimals',
    input: {
      ...counting(499),
      priceList: { currency: 'JPY', prices: { HTG500H: '198000', HTG501H: '310000' } },
    },
    expected: {
      score: 499,
      requirement: 499,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG500H×1'],
      price: '198000 JPY',
    },
  },
  {
    name: 'Kuwaiti dinars have three decimals',
    input: {
      ...counting(5100),
      priceList: { currency: 'KWD', prices: { HTG503H: '2400.5', HTG504H: '95.125' } },
    },
    expected: {
      score: 5100,
      requirement: 5100,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG503H×1', 'HTG504H×2'],
      points: 5200,
      price: '2590.750 KWD',
    },
  },
  {
    name: 'extensions alone are no licence',
    input: { ...counting(500), priceList: euros({ HTG504H: '300', HTG510H: '7000' }) },
    expected: { score: 500, requirement: 500, satisfiable: false, basis: null, alternatives: [] },
  },
  {
    name: 'no base licence with a price is large enough and no extension has one',
    input: { ...counting(500), priceList: euros({ HTG500H: '1250' }) },
    expected: { score: 500, requirement: 500, satisfiable: false, basis: null, alternatives: [] },
  },
  {
    name: 'an empty price list',
    input: { ...counting(300), priceList: euros({}) },
    expected: {
      score: 300,
      requirement: 300,
      satisfiable: false,
      basis: null,
      assumptions: ['unpriced-references-not-bought'],
    },
  },
]

const besideRecommendation: LicenceScenario[] = [
  {
    name: 'from 5000 points on a base HTG503H comes first: an equal purchase on another base loses by that',
    input: counting(5450),
    expected: {
      score: 5450,
      requirement: 5450,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG506H×1'],
      among: [['HTG500H×1', 'HTG510H×1']],
      reasons: { 'HTG500H×1 HTG510H×1': 'other-base-above-largest-tier' },
      assumptions: ['above-largest-tier'],
    },
  },
  {
    name: 'on top of an owned licence no base is chosen: an equal purchase is later in the catalogue',
    input: { ...counting(5950), owned: own(['HTG500H', 1]) },
    expected: {
      score: 5950,
      requirement: 5950,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG506H×1', 'HTG510H×1'],
      reasons: {},
    },
  },
  {
    name: 'the nearest above 100,000 points, where the extension of 2000 costs the least for a point',
    input: {
      managers: 102_277,
      productsPerManager: 1,
      servicesPerProduct: 1,
      priceList: {
        currency: 'KWD',
        prices: {
          HTG500H: '415',
          HTG501H: '1140',
          HTG502H: '1880',
          HTG503H: '5300',
          HTG504H: '94',
          HTG505H: '232',
          HTG506H: '490',
          HTG507H: '850',
          HTG508H: '1650',
          HTG509H: '1680',
          HTG510H: '5800',
        },
      },
    },
    expected: {
      score: 102_477,
      requirement: 102_477,
      satisfiable: true,
      basis: 'lowest-price',
      lines: ['HTG500H×1', 'HTG509H×51'],
      points: 102_500,
      price: '86095.000 KWD',
      among: [['HTG503H×1', 'HTG510H×20']],
      alternativesComplete: true,
    },
  },
]

/** What a licence exactly as large as the requirement would be, and that it is too small. */
const atTheBound: LicenceScenario[] = [
  {
    name: '2000 points exactly need more than EMS stream 2000, and the answer says so',
    input: counting(2000),
    expected: {
      score: 2000,
      requirement: 2000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1'],
      assumptions: ['licence-strictly-above-requirement'],
    },
  },
  {
    name: 'a sum of base and extensions that holds exactly the requirement is too small',
    input: counting(6000),
    expected: {
      score: 6000,
      requirement: 6000,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG503H×1', 'HTG508H×1'],
      assumptions: ['licence-strictly-above-requirement'],
    },
  },
  {
    name: 'what is owned holds exactly the requirement and is too small',
    input: { ...counting(700), owned: own(['HTG500H', 1], ['HTG505H', 1]) },
    expected: {
      score: 700,
      requirement: 700,
      satisfiable: true,
      basis: 'manual',
      lines: ['HTG504H×1'],
      assumptions: ['licence-strictly-above-requirement'],
    },
  },
  {
    name: 'what is owned holds more: the bound of a tier decides nothing',
    input: { ...counting(2000), owned: own(['HTG503H', 1]) },
    expected: {
      score: 2000,
      requirement: 2000,
      satisfiable: true,
      basis: 'owned-suffices',
      lines: [],
      notAssumed: ['licence-strictly-above-requirement'],
    },
  },
]

/** Licence estimates of §5.1.1 and §11.3: the table, averages, exactness, inventories, owned, prices. */
export const licenceEstimates: LicenceScenario[] = [
  ...table,
  ...averages,
  ...exact,
  ...inventories,
  ...ownedLicences,
  ...priced,
  ...besideRecommendation,
  ...atTheBound,
]
