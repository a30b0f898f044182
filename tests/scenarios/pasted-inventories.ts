import type { Scenario } from './scenario.ts'

type InventoryPaste = { text: string; columns?: Record<string, number>; decimalMark?: 'comma' | 'point' }

type ExpectedInventory = {
  status: 'read' | 'partly' | 'ambiguous' | 'unreadable'
  /** Name, products and services per product of each manager. */
  managers: [name: string, products: number, services: number][]
  /** Each line that gave none: its number, then a note or the codes of its faults. */
  unread?: [line: number, ...codes: string[]][]
}

export type InventoryScenario = Scenario<InventoryPaste, ExpectedInventory>

const short = (text: string) => JSON.stringify(text).slice(1, -1)

const reads = (
  text: string,
  managers: ExpectedInventory['managers'],
  unread?: ExpectedInventory['unread'],
): InventoryScenario => ({
  name: short(text),
  input: { text },
  expected: { status: 'read', managers, ...(unread && { unread }) },
})

const head = 'Name\tProducts\tServices\n'

/** A line behind a good one, and what is wrong with it. */
const refuses = (line: string, ...codes: string[]): InventoryScenario => ({
  name: `${short(line)}: ${codes.join(', ')}`,
  input: { text: `${head}A\t1\t1,5\n${line}` },
  expected: {
    status: 'partly',
    managers: [['A', 1, 1.5]],
    unread: [
      [1, 'header'],
      [3, ...codes],
    ],
  },
})

const asks = (text: string, unread: ExpectedInventory['unread']): InventoryScenario => ({
  name: `${short(text)}: asked`,
  input: { text },
  expected: { status: 'ambiguous', managers: [], ...(unread && { unread }) },
})

const read = [
  reads(
    'Name\tProducts\tServices\nTGBT 1\t12\t8\nTGBT 2\t15\t10',
    [
      ['TGBT 1', 12, 8],
      ['TGBT 2', 15, 10],
    ],
    [[1, 'header']],
  ),
  reads('Nom;Produits;Services par produit\nTGBT 1;12;8,5', [['TGBT 1', 12, 8.5]], [[1, 'header']]),
  reads(
    'Bezeichnung;Produkte;Dienste\nHalle;1.250;8,5\nHof;1.000.000,0;1',
    [['Halle', 1250, 8.5]],
    [
      [1, 'header'],
      [3, 'too-big products'],
    ],
  ),
  reads('Namn\tProdukter\tTjänster\nHall\t12\t8,5', [['Hall', 12, 8.5]], [[1, 'header']]),
  reads(
    'Name,Products,Services\nTGBT 1,12,8\nTGBT 2,15,10',
    [
      ['TGBT 1', 12, 8],
      ['TGBT 2', 15, 10],
    ],
    [[1, 'header']],
  ),
  reads('Name,Services,Products\n"Hall, north",8,12', [['Hall, north', 12, 8]], [[1, 'header']]),
  reads('Services\tProducts\tManager\n8\t12\tTGBT 1', [['TGBT 1', 12, 8]], [[1, 'header']]),
  reads(
    'Pos.;Manager;Standort;Produkte;Dienste;Bemerkung\n1;TGBT 1;Halle;12;8;neu',
    [['TGBT 1', 12, 8]],
    [[1, 'header']],
  ),
  reads(
    'Name\tProducts\tServices\n"TGBT\n1"\t12\t8\nTGBT 2\t15\t10',
    [
      ['TGBT 1', 12, 8],
      ['TGBT 2', 15, 10],
    ],
    [[1, 'header']],
  ),
  reads(
    'Name\tProducts\tServices\nA\t10\t2\nB\t12\t3\nTotal\t22\t5',
    [
      ['A', 10, 2],
      ['B', 12, 3],
    ],
    [
      [1, 'header'],
      [4, 'total'],
    ],
  ),
  reads(
    'Nom;Produits;Services\nA;10;2\nB;12;3\nTotal;22;',
    [
      ['A', 10, 2],
      ['B', 12, 3],
    ],
    [
      [1, 'header'],
      [4, 'total'],
    ],
  ),
  reads(
    'Name;Produkte;Dienste\nA;10;2\nB;12;3\nSumme;22;5',
    [
      ['A', 10, 2],
      ['B', 12, 3],
    ],
    [
      [1, 'header'],
      [4, 'total'],
    ],
  ),
  reads(
    'Name;Produkte;Dienste\nA;10;2\nSumme;10;',
    [['A', 10, 2]],
    [
      [1, 'header'],
      [3, 'total'],
    ],
  ),
  reads(
    'Name;Produkte;Dienste\nA;10;2\nB;12;3\n;22;5',
    [
      ['A', 10, 2],
      ['B', 12, 3],
    ],
    [
      [1, 'header'],
      [4, 'total'],
    ],
  ),
  reads(
    'Name;Produkter;Tjänster\nA;10;2\n\n;;\nB;12;3',
    [
      ['A', 10, 2],
      ['B', 12, 3],
    ],
    [
      [1, 'header'],
      [3, 'empty'],
      [4, 'empty'],
    ],
  ),
  reads('A\t12 u\t8.5', [['A', 12, 8.5]]),
  reads('A\t8.5\t12', [['A', 12, 8.5]]),
  reads('12 Stk\t8,5', [['', 12, 8.5]]),
  reads(
    '| Name | Products | Services |\n|---|--:|--:|\n| A | 1 | 2 |',
    [['A', 1, 2]],
    [
      [1, 'header'],
      [2, 'header'],
    ],
  ),
  reads(
    'Name    Products  Services\nHall 1      12        8\nHall 2      15       10',
    [
      ['Hall 1', 12, 8],
      ['Hall 2', 15, 10],
    ],
    [[1, 'header']],
  ),
  reads(
    'Name\tProducts\tServices\n\t3\t4\nB\t1\t2',
    [
      ['', 3, 4],
      ['B', 1, 2],
    ],
    [[1, 'header']],
  ),
  reads('Name\tProducts\tServices\nA\t100000\t10000', [['A', 100_000, 10_000]], [[1, 'header']]),
  reads('Name\tProducts\tServices\nA\t１２\t８', [['A', 12, 8]], [[1, 'header']]),
  reads('Name\tProducts\tServices\nA\t1 250\t1 000,5', [['A', 1250, 1000.5]], [[1, 'header']]),
  reads("Name\tProducts\tServices\nA\t1'250\t8", [['A', 1250, 8]], [[1, 'header']]),
].map(scenario =>
  scenario.expected.unread?.some(([, code]) => code?.includes(' '))
    ? { ...scenario, expected: { ...scenario.expected, status: 'partly' as const } }
    : scenario,
)

const refused = [
  refuses('B\tx\t1', 'not-a-number products'),
  refuses('B\t1\tNaN', 'not-a-number services'),
  refuses('B\t1\t1e3', 'not-a-number services'),
  refuses('B\t1.25\t1', 'not-whole products'),
  refuses('B\t1.25.0\t1', 'not-a-number products'),
  refuses('B\t1,5\t1', 'not-whole products'),
  refuses('B\t0\t1', 'too-small products'),
  refuses('B\t-3\t1', 'too-small products'),
  refuses('B\t100001\t1', 'too-big products'),
  refuses('B\t1\t0', 'too-small services'),
  refuses('B\t1\t-0,5', 'too-small services'),
  refuses('B\t1\t10000,1', 'too-big services'),
  refuses('B\t1\t0,29999999999999999', 'too-precise services'),
  refuses('B\t1', 'missing-column services'),
  refuses('B\t\t1', 'missing-column products'),
  refuses('B\t0,5\tx', 'not-whole products', 'not-a-number services'),
  refuses(`${'B'.repeat(201)}\t1\t1`, 'too-long'),
]

const open = [
  asks('A\t12\t8', [[1, 'ambiguous-column']]),
  asks('12\t8', [[1, 'ambiguous-column']]),
  asks('TGBT 1,12,8\nTGBT 2,15,10', [
    [1, 'ambiguous-column'],
    [2, 'ambiguous-column'],
  ]),
  asks('Name;Produkte;Dienste\nA;10.000;8', [
    [1, 'header'],
    [2, 'ambiguous-number products'],
  ]),
  asks('Name;Produkte;Dienste\nA;2,125;8', [
    [1, 'header'],
    [2, 'ambiguous-number products'],
  ]),
  asks('Name;Products;Products;Services\nA;1;2;3', [
    [1, 'header'],
    [2, 'ambiguous-column'],
  ]),
]

const others: InventoryScenario[] = [
  {
    name: 'columns that were chosen settle what is open',
    input: { text: 'A\t12\t8\nB\t3\t4', columns: { products: 1, services: 2 } },
    expected: {
      status: 'read',
      managers: [
        ['A', 12, 8],
        ['B', 3, 4],
      ],
    },
  },
  {
    name: 'a title yields to the column that was chosen in its place',
    input: { text: 'Name;Products;Products;Services\nA;1;2;3', columns: { products: 2 } },
    expected: { status: 'read', managers: [['A', 2, 3]] },
  },
  {
    name: 'a decimal mark that was chosen reads both columns',
    input: { text: 'Name;Produkte;Dienste\nA;10.000;8', decimalMark: 'comma' },
    expected: { status: 'read', managers: [['A', 10_000, 8]] },
  },
  {
    name: 'a sum that is none is no manager either',
    input: { text: 'Name\tProducts\tServices\nA\t10\t2\nB\t12\t3\nTotal\t23\t5' },
    expected: {
      status: 'partly',
      managers: [
        ['A', 10, 2],
        ['B', 12, 3],
      ],
      unread: [
        [1, 'header'],
        [4, 'total-differs'],
      ],
    },
  },
  {
    name: 'a manager without a name that has as many products as all above is not left out in silence',
    input: { text: 'Products\tServices\n1296\t1\n5552\t1\n6848\t1\n1\t1' },
    expected: {
      status: 'partly',
      managers: [
        ['', 1296, 1],
        ['', 5552, 1],
        ['', 1, 1],
      ],
      unread: [
        [1, 'header'],
        [4, 'looks-like-total'],
      ],
    },
  },
  {
    name: 'rows that stand for several managers are not counted as one',
    input: { text: 'Typ;Anzahl;Produkte;Services\nA;3;12;8\nB;1;10;8\nC;2 Stk;5;8' },
    expected: {
      status: 'partly',
      managers: [['B', 10, 8]],
      unread: [
        [1, 'header'],
        [2, 'counts-several'],
        [4, 'counts-several'],
      ],
    },
  },
  ...[
    'Site;Managers;Products per manager;Services per product',
    'Site;agardio.manager;Produits par appareil;Services par produit',
    'Site;# Managers;Products;Services',
    'Site;Manager count;Products;Services',
    'Site;Tableaux (nb);Produits;Services',
    'Site;Nombre d’armoires;Produits;Services',
    'Standort;Verteiler;Produkte;Dienste',
    'Standort;Anz. Manager;Produkte;Dienste',
    'Standort;Gerätemanager je Standort;Produkte;Dienste',
    'Plats;Centraler;Produkter;Tjänster',
    'Plats;Antal skåp;Produkter;Tjänster',
  ].map(
    (titles): InventoryScenario => ({
      name: `numbers below a title of managers count them: ${titles.replaceAll(';', ' | ')}`,
      input: { text: `${titles}\nDahn;12;15;10\nBundenthal;1;10;5` },
      expected: {
        status: 'partly',
        managers: [['Bundenthal', 10, 5]],
        unread: [
          [1, 'header'],
          [2, 'counts-several'],
        ],
      },
    }),
  ),
  {
    name: 'a number of managers is never that of the products',
    input: { text: 'Site;Anzahl Verteiler;Services\nA;12;8\nB;1;9' },
    expected: {
      status: 'unreadable',
      managers: [],
      unread: [
        [1, 'header'],
        [2, 'missing-column products', 'counts-several'],
        [3, 'missing-column products'],
      ],
    },
  },
  reads(
    'Site;Manager;Products;Services\nHall;1;12;8\nHall;2;15;10\nYard;3;9;10',
    [
      ['1', 12, 8],
      ['2', 15, 10],
      ['3', 9, 10],
    ],
    [[1, 'header']],
  ),
  reads(
    'TGBT;Produits;Services\n01;12;8\n03;15;10',
    [
      ['01', 12, 8],
      ['03', 15, 10],
    ],
    [[1, 'header']],
  ),
  reads('Site;Managers;Products;Services\nHall;M1;12;8', [['M1', 12, 8]], [[1, 'header']]),
  ...[
    'Manager;Products;Services per manager',
    'Manager;Products;Services / agardio.manager',
    'Manager;Products per device;Values per device',
    'Manager;Products;Sum of services',
    'Manager;Products;All services',
    'Tableau;Produits;Services par tableau',
    'Tableau;Produits;Services par appareil',
    'Tableau;Produits;Services cumulés',
    'Verteiler;Produkte;Services je Verteiler',
    'Gerät;Produkte;Services je Gerät',
    'Manager;Produkte;Dienste je Standort',
    'Central;Produkter;Mätvärden per enhet',
    'Central;Produkter;Tjänster per tavla',
    'Central;Produkter;Alla tjänster',
  ].map(
    (titles): InventoryScenario => ({
      name: `services of a manager are not those of a product: ${titles.replaceAll(';', ' | ')}`,
      input: { text: `${titles}\nTGBT 1;12;96\nTGBT 2;15;150` },
      expected: {
        status: 'unreadable',
        managers: [],
        unread: [
          [1, 'header'],
          [2, 'missing-column services'],
          [3, 'missing-column services'],
        ],
      },
    }),
  ),
  ...[
    'Name;Geräte;Services je Gerät',
    'Name;Devices;Values per device',
    'Name;Appareils;Services par appareil',
    'Name;Enheter;Mätvärden per enhet',
  ].map(titles =>
    reads(
      `${titles}\nTGBT 1;12;8\nTGBT 2;15;10`,
      [
        ['TGBT 1', 12, 8],
        ['TGBT 2', 15, 10],
      ],
      [[1, 'header']],
    ),
  ),
  reads(
    'Name;Products;Services per product;Services per manager\nTGBT 1;12;8;96',
    [['TGBT 1', 12, 8]],
    [[1, 'header']],
  ),
  {
    name: 'beside a sum of services, another number is not taken for those of a product',
    input: { text: 'Name;Products;Pulses;Total services\nTGBT 1;12;3;96' },
    expected: {
      status: 'ambiguous',
      managers: [],
      unread: [
        [1, 'header'],
        [2, 'ambiguous-column'],
      ],
    },
  },
  ...[
    'Breakers;Meters',
    'Meters;Pumps',
    'Disjoncteurs;Compteurs',
    'Produits;Disjoncteurs',
    'Capteurs;Compteurs',
    'MCCB;Zähler',
    'Zähler;Abgänge',
    ';Zähler',
    'Brytare;Mätare',
    'Givare;Mätare',
  ].map(titles => ({
    name: `two columns that may each count products are asked about: ${titles.replace(';', ' | ')}`,
    input: { text: `Name;${titles};Services\nM1;12;3;8` },
    expected: {
      status: 'ambiguous' as const,
      managers: [],
      unread: [
        [1, 'header'],
        [2, 'ambiguous-column'],
      ] as [number, string][],
    },
  })),
  ...[
    'Baujahr;Zähler',
    'Floor;Meters',
    'Étage;Compteurs',
    'kW;Mätare',
    'Disjoncteur;Produits',
    'Pumps;Products',
  ].map(titles => {
    const cell = titles.startsWith('Disjoncteur') ? 'MTZ2' : '12'
    return reads(`Name;${titles};Services\nM1;${cell};3;8`, [['M1', 3, 8]], [[1, 'header']])
  }),
  {
    name: 'a column of meters that somebody has chosen is that of the products',
    input: { text: 'Name;Breakers;Meters;Services\nM1;12;3;8', columns: { products: 2 } },
    expected: { status: 'read', managers: [['M1', 3, 8]], unread: [[1, 'header']] },
  },
  {
    name: 'a number of managers that is said to be nothing is none',
    input: { text: 'Typ;Number of managers;Products;Services\nA;3;12;8', columns: { other: 1 } },
    expected: { status: 'read', managers: [['A', 12, 8]], unread: [[1, 'header']] },
  },
  {
    name: 'a number is that of the products where no other is',
    input: { text: 'Verteiler;Anzahl;Services\nA;3;12,5\nB;4;8' },
    expected: {
      status: 'read',
      managers: [
        ['A', 3, 12.5],
        ['B', 4, 8],
      ],
      unread: [[1, 'header']],
    },
  },
  {
    name: 'sums of the parts of a table are sums',
    input: {
      text: 'Name;Produkte;Services\nA;12;8\nB;10;8\nSumme Halle 1;22;\nC;5;8\nD;6;8\nSumme Halle 2;11;\nE;1;8\nSumme Halle 3;2;\nGesamt;34;',
    },
    expected: {
      status: 'partly',
      managers: [
        ['A', 12, 8],
        ['B', 10, 8],
        ['C', 5, 8],
        ['D', 6, 8],
        ['E', 1, 8],
      ],
      unread: [
        [1, 'header'],
        [4, 'total'],
        [7, 'total'],
        [9, 'total-differs'],
        [10, 'total'],
      ],
    },
  },
  {
    name: 'an average of the rows above is no manager',
    input: {
      text: 'Name\tProducts\tServices\nMittelspannung\t10\t2\nB\t12\t3\nAverage\t11\t2,5\nMoyenne\t11\t2,5\nØ\t11\t2,5\nMedelvärde\t11\t2,5\nMittel\t11\t2,5',
    },
    expected: {
      status: 'partly',
      managers: [
        ['Mittelspannung', 10, 2],
        ['B', 12, 3],
      ],
      unread: [[1, 'header'], ...[4, 5, 6, 7, 8].map((line): [number, string] => [line, 'called-average'])],
    },
  },
  {
    name: 'a title of products above names is that of the managers',
    input: { text: 'Appareil\tProduits\tServices\nTGBT 1\t12\t8' },
    expected: { status: 'read', managers: [['TGBT 1', 12, 8]], unread: [[1, 'header']] },
  },
  ...[
    'Enhet\tPlats\tProdukter\tTjänster',
    'Gerät\tStandort\tProdukte\tDienste',
    'Appareil\tEmplacement\tProduits\tServices',
    'Device\tSite\tProducts\tServices',
  ].map(titles => ({
    name: `a manager is called by its name and not by where it stands: ${titles.replaceAll('\t', ' | ')}`,
    input: { text: `${titles}\nA1\tHall\t12\t8\nA2\tHall\t15\t10` },
    expected: {
      status: 'read' as const,
      managers: [
        ['A1', 12, 8],
        ['A2', 15, 10],
      ] as [string, number, number][],
      unread: [[1, 'header']] as [number, string][],
    },
  })),
  {
    name: 'where nothing else does, a manager is named by where it stands; a unit is no name',
    input: { text: 'Plats\tEnhet\tProdukter\tTjänster\nHall 1\tst\t12\t8\nHall 2\tst\t15\t10' },
    expected: {
      status: 'read',
      managers: [
        ['Hall 1', 12, 8],
        ['Hall 2', 15, 10],
      ],
      unread: [[1, 'header']],
    },
  },
  {
    name: 'a mark of a footnote is no digit of a figure, and a sign that holds one is no figure',
    input: {
      text: 'Name;Products;Services;Anzahl\nGebäude²;12;8;1\nB;12¹;8;1\nC;①;②;1\nD;12;8½;1\nE;12 1);8;1\nF;12;8;②\nG;１２;８;1',
    },
    expected: {
      status: 'partly',
      managers: [
        ['Gebäude²', 12, 8],
        ['G', 12, 8],
      ],
      unread: [
        [1, 'header'],
        [3, 'not-a-number products'],
        [4, 'not-a-number products', 'not-a-number services'],
        [5, 'not-a-number services'],
        [6, 'not-a-number products'],
        [7, 'counts-several'],
      ],
    },
  },
  {
    name: 'a comma that may cut a number gives nothing',
    input: { text: 'TGBT 1,12,8,5' },
    expected: { status: 'unreadable', managers: [], unread: [[1, 'cut-number']] },
  },
  {
    name: 'nothing',
    input: { text: '' },
    expected: { status: 'unreadable', managers: [], unread: [[1, 'empty']] },
  },
]

/** Inventories as they are pasted: layouts, notations, sums, and what must be asked or refused. */
export const inventories: InventoryScenario[] = [...read, ...refused, ...open, ...others]
