import { licences } from '#domain/software/stream/licences.data.ts'
import type { LicenceEstimateBody } from './licence-estimates.ts'

const { catalogue } = licences

const priceList = (currency: string, priceOf: (points: number, kind: string, index: number) => string) => ({
  currency,
  prices: Object.fromEntries(
    catalogue.map(({ reference, points, kind }, index) => [reference, priceOf(points / 100, kind, index)]),
  ),
})

/** Close prices per point, each a little cheaper with fewer units, in all sizes. */
const inProportion = priceList('EUR', (grid, kind) => String(kind === 'base' ? grid * 10 : grid * 10 - 1))

const close = { currency: 'EUR', prices: { HTG503H: '1', HTG507H: '10', HTG510H: '51' } }

const most = { managers: 1_000_000, productsPerManager: 100_000, servicesPerProduct: 10_000 }

/** Some of the prices in proportion. */
const only = (isPriced: (licence: (typeof catalogue)[number]) => boolean) => {
  const { currency, prices } = inProportion
  const priced = catalogue.filter(isPriced).map(({ reference }) => [reference, prices[reference]])
  return { currency, prices: Object.fromEntries(priced) as Record<string, string> }
}
const oneBase = [{ reference: 'HTG500H', quantity: 1 }]

const counting = (points: number) => ({
  managers: 1,
  productsPerManager: points - 200,
  servicesPerProduct: 1,
})

/** Bodies within every limit that a search can be lost in, or that ask for as much as there is. */
export const hostileEstimates: Readonly<Record<string, LicenceEstimateBody>> = {
  'close prices, the largest requirement': { ...most, priceList: close },
  'close prices, a thousand million points': {
    ...most,
    productsPerManager: 1000,
    servicesPerProduct: 1,
    priceList: close,
  },
  'prices in proportion, 19,999 points': { ...counting(19_999), priceList: inProportion },
  'prices in proportion, 99,999 points': { ...counting(99_999), priceList: inProportion },
  'prices in proportion, the largest requirement': { ...most, headroomPercent: 500, priceList: inProportion },
  'the highest prices with four decimals': {
    ...most,
    headroomPercent: 500,
    priceList: priceList('CLF', (_grid, _kind, index) => `${999_999_999 - index}.999${index % 10}`),
  },
  'all at no charge': { ...counting(65_000), priceList: priceList('JPY', () => '0') },
  'a small extension the cheapest for a point, where the table over units is largest': {
    ...counting(48_000),
    priceList: priceList('EUR', (grid, _kind, index) => String(grid * 100 + index)),
  },
  'dinars, three sizes just beside one another': {
    ...counting(100_000),
    priceList: priceList('KWD', (grid, _kind, index) => (grid * 1.5 + (index % 3) / 1000).toFixed(3)),
  },
  'a million of each extension owned': {
    ...most,
    owned: catalogue
      .filter(({ kind, reference }) => kind === 'extension' || reference === 'HTG500H')
      .map(({ reference, kind }) => ({ reference, quantity: kind === 'base' ? 1 : 1_000_000 })),
    priceList: inProportion,
  },
  'base licences alone have a price, the largest requirement': {
    ...most,
    headroomPercent: 500,
    priceList: only(({ kind }) => kind === 'base'),
  },
  'base licences alone have a price, ten million points': {
    ...{ managers: 100, productsPerManager: 100_000, servicesPerProduct: 1 },
    priceList: only(({ kind }) => kind === 'base'),
  },
  'base licences alone have a price, one is owned': {
    ...most,
    owned: oneBase,
    priceList: only(({ kind }) => kind === 'base'),
  },
  'nothing has a price, one is owned': { ...most, owned: oneBase, priceList: only(() => false) },
  'the smallest extension alone has a price': {
    ...most,
    owned: oneBase,
    priceList: only(({ reference }) => reference === 'HTG504H'),
  },
  'an inventory of 5,000 rows': {
    inventory: Array.from({ length: 5000 }, (_, index) => ({
      name: `Tableau général ${index}`,
      products: 100_000 - index,
      servicesPerProduct: 9999.99,
    })),
    headroomPercent: 499.99,
    priceList: inProportion,
  },
  'an inventory of 100 rows, each with its margins': {
    inventory: Array.from({ length: 100 }, (_, index) => ({
      products: 1 + index * 997,
      servicesPerProduct: 0.01 + index * 99.7,
    })),
    priceList: priceList('CLF', (grid, _kind, index) => `${grid * 9_999_999 + index}.0001`),
  },
}
