import type { Scenario } from './scenario.ts'

type InventoryPaste = { text: string; decimal: ',' | '.'; group: string[] }

type ExpectedInventory = {
  rows: { name?: string; products: number; servicesPerProduct: number }[]
  /** Each line that gave no row: its number, then a note or "code column" of each fault. */
  unread: [line: number, ...codes: string[]][]
}

const english = { decimal: '.', group: [','] } as const
const german = { decimal: ',', group: ['.'] } as const
const french = { decimal: ',', group: [' '] } as const

type InventoryScenario = Scenario<InventoryPaste, ExpectedInventory>

const refuses = (text: string, ...codes: string[]): InventoryScenario => ({
  name: `${JSON.stringify(text)}: ${codes.join(', ')}`,
  input: { text: `A\t1\t1\n${text}`, ...german, group: ['.'] },
  expected: { rows: [{ name: 'A', products: 1, servicesPerProduct: 1 }], unread: [[2, ...codes]] },
})

const paste = (
  name: string,
  text: string,
  notation: { decimal: ',' | '.'; group: readonly string[] },
  rows: ExpectedInventory['rows'],
  unread: ExpectedInventory['unread'] = [],
): InventoryScenario => ({
  name,
  input: { text, decimal: notation.decimal, group: [...notation.group] },
  expected: { rows, unread },
})

/** Inventories pasted from a spreadsheet. */
export const inventories: InventoryScenario[] = [
  paste('three columns by tabs', 'TGBT 1\t12\t8\nTGBT 2\t15\t10', english, [
    { name: 'TGBT 1', products: 12, servicesPerProduct: 8 },
    { name: 'TGBT 2', products: 15, servicesPerProduct: 10 },
  ]),
  paste('three columns by semicolons, decimals with a comma', 'Hall;12;8,5', german, [
    { name: 'Hall', products: 12, servicesPerProduct: 8.5 },
  ]),
  paste('two columns', '12\t8\r\n15\t4.5', english, [
    { products: 12, servicesPerProduct: 8 },
    { products: 15, servicesPerProduct: 4.5 },
  ]),
  paste(
    'a header and empty lines are passed over',
    'Name;Products;Services\n\nA;1;2\n;;\n',
    english,
    [{ name: 'A', products: 1, servicesPerProduct: 2 }],
    [
      [1, 'header'],
      [2, 'empty'],
      [4, 'empty'],
      [5, 'empty'],
    ],
  ),
  paste(
    'a header of two columns',
    'Produkte\tDienste\n3\t4',
    german,
    [{ products: 3, servicesPerProduct: 4 }],
    [[1, 'header']],
  ),
  paste('a name may be missing', '\t3\t4\nB\t1\t2', english, [
    { products: 3, servicesPerProduct: 4 },
    { name: 'B', products: 1, servicesPerProduct: 2 },
  ]),
  paste('thousands in English', 'A\t1,250\t1,000.5', english, [
    { name: 'A', products: 1250, servicesPerProduct: 1000.5 },
  ]),
  paste('thousands in German', 'A\t1.250\t1.000,5', german, [
    { name: 'A', products: 1250, servicesPerProduct: 1000.5 },
  ]),
  paste('thousands in French', 'A\t1\u202f250\t1 000,5', french, [
    { name: 'A', products: 1250, servicesPerProduct: 1000.5 },
  ]),
  paste('quoted cells', '"Hall; north";"12";"8"', english, [
    { name: 'Hall; north', products: 12, servicesPerProduct: 8 },
  ]),
  paste('whole products written with decimals, further columns ignored', 'A;12.0;8;note', english, [
    { name: 'A', products: 12, servicesPerProduct: 8 },
  ]),
  paste('the largest row', 'A\t100000\t10000', english, [
    { name: 'A', products: 100_000, servicesPerProduct: 10_000 },
  ]),
  paste('nothing', '', english, [], [[1, 'empty']]),
  refuses('B\tx\t1', 'not-a-number products'),
  refuses('B\t1\tNaN', 'not-a-number servicesPerProduct'),
  refuses('B\t1\t1e3', 'not-a-number servicesPerProduct'),
  refuses('B\t1.25\t1', 'not-whole products'),
  refuses('B\t1.25.0\t1', 'not-a-number products'),
  refuses('B\t1,5\t1', 'not-whole products'),
  refuses('B\t0\t1', 'too-small products'),
  refuses('B\t-3\t1', 'too-small products'),
  refuses('B\t100001\t1', 'too-big products'),
  refuses('B\t1\t0', 'too-small servicesPerProduct'),
  refuses('B\t1\t-0,5', 'too-small servicesPerProduct'),
  refuses('B\t1\t10000,1', 'too-big servicesPerProduct'),
  refuses('B\t1', 'missing-column servicesPerProduct'),
  refuses('B\t\t1', 'missing-column products'),
  refuses('B', 'missing-column products', 'missing-column servicesPerProduct'),
  refuses('B\t0,5\tx', 'not-whole products', 'not-a-number servicesPerProduct'),
  refuses(`${'B'.repeat(201)}\t1\t1`, 'too-long name'),
]
