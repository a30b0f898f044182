import type { Scenario } from './scenario.ts'

type PriceListPaste = {
  text: string
  currency?: string
  columns?: Record<string, number | number[]>
  decimalMark?: 'comma' | 'point'
  takesZero?: boolean
}

/** The prices that are read, and each line that gave none: its number with the code of its fault or note. */
type ExpectedPriceList = {
  status: 'read' | 'partly' | 'ambiguous' | 'unreadable'
  prices: Record<string, string>
  unread?: [line: number, code: string][]
  candidates?: number[]
}

export type PriceListScenario = Scenario<PriceListPaste, ExpectedPriceList>

const name = (text: string) => JSON.stringify(text).slice(1, -1)

/** One price for EMS stream 500 in a notation, and the amount it stands for. */
const reads = (notation: string, amount: string, currency = 'EUR'): PriceListScenario => ({
  name: `"${notation}" is ${amount} ${currency}`,
  input: { text: `HTG500H\t${notation}`, currency },
  expected: { status: 'read', prices: { HTG500H: amount } },
})

/** One price that is not taken, and why. */
const refuses = (notation: string, code: string, currency = 'EUR'): PriceListScenario => ({
  name: `"${notation}" in ${currency}: ${code}`,
  input: { text: `HTG500H\t${notation}`, currency },
  expected: { status: 'unreadable', prices: {}, unread: [[1, code]] },
})

/** One price of which both readings are possible. */
const asks = (notation: string, currency = 'EUR'): PriceListScenario => ({
  name: `"${notation}" in ${currency}: two readings`,
  input: { text: `HTG500H\t${notation}`, currency },
  expected: { status: 'ambiguous', prices: {}, unread: [[1, 'ambiguous-amount']] },
})

const list = (
  text: string,
  prices: Record<string, string>,
  unread: [number, string][] = [],
  currency = 'EUR',
): PriceListScenario => ({
  name: `${name(text)} (${currency})`,
  input: { text, currency },
  expected: {
    status: unread.some(([, code]) => isFault(code)) ? 'partly' : 'read',
    prices,
    ...(unread.length > 0 && { unread }),
  },
})

const unclear = (text: string, candidates: number[]): PriceListScenario => ({
  name: `${name(text)}: which column?`,
  input: { text, currency: 'EUR' },
  expected: { status: 'ambiguous', prices: {}, candidates },
})

const nothing = (text: string, unread: [number, string][]): PriceListScenario => ({
  name: `${name(text)}: nothing`,
  input: { text, currency: 'EUR' },
  expected: { status: 'unreadable', prices: {}, unread },
})

const notes = ['header', 'of-all-prices', 'empty', 'total', 'zero-price', 'price-missing']
const isFault = (code: string) => !notes.includes(code)

const english = [
  reads('1250', '1250'),
  reads('1,250.00', '1250.00'),
  reads('€1,250.00', '1250.00'),
  reads('£99.90', '99.90', 'GBP'),
  reads('$1,250.00', '1250.00', 'USD'),
  reads('US$ 1,250.00', '1250.00', 'USD'),
  reads('1250.5', '1250.5'),
  reads('12,345,678', '12345678'),
  reads('EUR 1,250.00 excl. VAT', '1250.00'),
  reads('1,250.00 each', '1250.00'),
  reads('zzgl. MwSt. 1250', '1250'),
  reads('1250 €/Stk', '1250'),
  reads('1250/Stk', '1250'),
  reads('from 1,250.00', '1250.00'),
  reads('GBP 1,250.00 net', '1250.00', 'GBP'),
  reads('.50', '0.50'),
  reads('1,250,000', '1250000'),
  reads("1'250.00", '1250.00'),
  reads('1’250.00', '1250.00'),
  reads('12,5', '12.5', 'KWD'),
  list(
    'Reference,Name,Price\nHTG500H,EMS stream 500,"1,250.00"\nHTG501H,EMS stream 1000,"2,000.00"',
    { HTG500H: '1250.00', HTG501H: '2000.00' },
    [[1, 'header']],
  ),
  list(
    'Item\tDescription\tList price\tNet price\nHTG500H\tEMS stream 500\t1,500.00\t1,250.00',
    { HTG500H: '1250.00' },
    [[1, 'header']],
  ),
  list('Part number;Qty;Unit price;Amount\nHTG500H;4;1,250.00;5,000.00', { HTG500H: '1250.00' }, [
    [1, 'header'],
  ]),
  list('Part number;Unit price;VAT\nHTG500H;1,250.00;20', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('SKU;Price (EUR);Stock\nHTG500H;1,250.00;3', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('SKU;Price;Valid until\nHTG500H;1,250.00;2026-12-31', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('SKU;Price;Discount\nHTG500H;1,250.00;10 %', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('SKU;Price;Year\nHTG500H;1,250.00;2026', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('SKU,Points,Price\nHTG500H,500,900\nHTG501H,1000,1500', { HTG500H: '900', HTG501H: '1500' }, [
    [1, 'header'],
  ]),
  list('| Ref | Price |\n|---|---:|\n| HTG500H | 1,250.00 |', { HTG500H: '1250.00' }, [
    [1, 'header'],
    [2, 'header'],
  ]),
  list('HTG500H   EMS stream 500    1,250.00\nHTG501H   EMS stream 1000   2,000.00', {
    HTG500H: '1250.00',
    HTG501H: '2000.00',
  }),
  list('HTG500H = 1,250.00', { HTG500H: '1250.00' }),
  list('HTG500H: 1,250.00', { HTG500H: '1250.00' }),
  list('htg 500 h;1,250.00', { HTG500H: '1250.00' }),
  list(' HTG500H ;  1,250.00 ', { HTG500H: '1250.00' }),
  list(' htg500h ; 1250', { HTG500H: '1250' }),
  list('HTG500H;"EMS; stream";1250', { HTG500H: '1250' }),
  list('"HTG500H","EMS ""stream"" 500","1,250.00"', { HTG500H: '1250.00' }),
  list('HTG500H;"EMS\nstream";1,250.00\nHTG501H;x;2,000.00', { HTG500H: '1250.00', HTG501H: '2000.00' }),
  list('HTG500H;5" panel;1,250.00\nHTG501H;x;2,000.00', { HTG500H: '1250.00', HTG501H: '2000.00' }),
]

const french = [
  reads('1 250,00 €', '1250.00'),
  reads('1\u00a0250,00\u00a0€', '1250.00'),
  reads('1\u202f250,00 €', '1250.00'),
  reads('1250,5', '1250.5'),
  reads('12€50', '12.50'),
  reads(',89 €', '0.89'),
  reads('7 200,00 € HT', '7200.00'),
  reads('1 250,00 € H.T.', '1250.00'),
  reads('1 250,00 euros', '1250.00'),
  reads('Prix 1250,00 €', '1250.00'),
  reads('1 250,00 € pce', '1250.00'),
  reads('1 250,00 € / pièce', '1250.00'),
  reads('dès 1 250,00 €', '1250.00'),
  reads('1 250 000', '1250000'),
  list(
    'Référence\tDésignation\tPrix unitaire HT\tTVA\nHTG500H\tEMS stream 500\t1 250,00\t20',
    { HTG500H: '1250.00' },
    [[1, 'header']],
  ),
  list('Référence;Prix public;Remise;Prix net\nHTG500H;1 500,00;20;1 200,00', { HTG500H: '1200.00' }, [
    [1, 'header'],
  ]),
  list('Référence;Prix HT;Prix TTC\nHTG500H;1 000,00;1 200,00', { HTG500H: '1000.00' }, [[1, 'header']]),
  list('Réf.;Qté;P.U. HT;Montant HT\nHTG500H;2;1 250,00;2 500,00', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Code article;Libellé;Tarif 2026\nHTG500H;EMS stream 500;1 250,00', { HTG500H: '1250.00' }, [
    [1, 'header'],
  ]),
  list('HTG500H,EMS stream 500,1.250,00 €', { HTG500H: '1250.00' }),
  list('HTG500H, EMS stream 500 : 1250,00 €', { HTG500H: '1250.00' }),
  list('HTG500H,Prix 1250,00 €', { HTG500H: '1250.00' }),
  list('HTG500H,EURO 1250,00', { HTG500H: '1250.00' }),
  list('HTG500H 1 250,00 €', { HTG500H: '1250.00' }),
  list('HTG500H EMS stream 500 1 250,00 €', { HTG500H: '1250.00' }),
  list('Réf\tPrix\nHTG500H\t1 250,00\n\nTotal\t1 250,00', { HTG500H: '1250.00' }, [
    [1, 'header'],
    [3, 'empty'],
    [4, 'total'],
  ]),
  list(
    'Licences de base\nHTG500H;1 250,00\nExtensions\nHTG504H;300,00',
    { HTG500H: '1250.00', HTG504H: '300.00' },
    [
      [1, 'header'],
      [3, 'header'],
    ],
  ),
  list('Réf;Prix\nHTG500H;1 000,00 HT\nHTG501H;2 400,00 TTC', { HTG500H: '1000.00' }, [
    [1, 'header'],
    [3, 'mixed-tax'],
  ]),
]

const german = [
  reads('1.250,00', '1250.00'),
  reads('1.250,--', '1250.00'),
  reads('1.250.000,00', '1250000.00'),
  reads('EUR 1.250,00', '1250.00'),
  reads('1.250,00 EUR zzgl. MwSt.', '1250.00'),
  reads('1.250,00 € netto', '1250.00'),
  reads('je Stk. 1.250,00', '1250.00'),
  reads("CHF 1'250.-", '1250.00', 'CHF'),
  reads("Fr. 1'250.50", '1250.50', 'CHF'),
  reads("1'250.00", '1250.00', 'CHF'),
  reads('1’250.00', '1250.00', 'CHF'),
  list(
    'Artikel;Bezeichnung;Preis;Rabatt %;Netto;Menge\nHTG503H;EMS stream 5000;10.000,00;20;8.000,00;1',
    { HTG503H: '8000.00' },
    [[1, 'header']],
  ),
  list('Artikelnummer\tListenpreis\tNettopreis\nHTG500H\t1.500,00\t1.250,00', { HTG500H: '1250.00' }, [
    [1, 'header'],
  ]),
  list(
    'Pos.;Artikel-Nr.;Bezeichnung;Menge;Einzelpreis;Gesamtpreis\n1;HTG500H;EMS stream 500;2;1.250,00;2.500,00',
    { HTG500H: '1250.00' },
    [[1, 'header']],
  ),
  list('Artikel;Preis;MwSt\nHTG500H;1.250,00;19', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Artikel;Preis;Bestand\nHTG500H;1.250,00;3', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Artikel;Preis;Währung\nHTG500H;1.250,00;EUR', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Artikel;Preis;Preiseinheit\nHTG500H;1.250,00;1', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Artikel;Preis;EAN\nHTG500H;1.250,00;3250616123456', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('Artikel;Punkte;Preis\nHTG500H;500;1.250,00', { HTG500H: '1250.00' }, [[1, 'header']]),
  list('HTG500H;1.250\nHTG501H;2.250,00', { HTG500H: '1250', HTG501H: '2250.00' }),
  list('HTG500H;1250;;;', { HTG500H: '1250' }),
  list('HTG500H;1250;Stk', { HTG500H: '1250' }),
  list('HTG500H,1250,00,EUR', { HTG500H: '1250.00' }),
  list('HTG500H,500,00', { HTG500H: '500.00' }),
  list('Artikel;Preis\nHTG500H;0,00\nHTG501H;1,00', { HTG501H: '1.00' }, [
    [1, 'header'],
    [2, 'zero-price'],
  ]),
  list('Artikel;Preis\nHTG500H;auf Anfrage\nHTG501H;1,00', { HTG501H: '1.00' }, [
    [1, 'header'],
    [2, 'price-missing'],
  ]),
  list('Artikel;Preis\nZwischensumme;5,00\nHTG501H;1,00\nSumme;1,00', { HTG501H: '1.00' }, [
    [1, 'header'],
    [2, 'total'],
    [4, 'total'],
  ]),
]

const swedish = [
  reads('1 250 kr', '1250', 'SEK'),
  reads('1 250,50 kr.', '1250.50', 'SEK'),
  reads('1250:-', '1250', 'SEK'),
  reads('1 250 SEK', '1250', 'SEK'),
  reads('1250,00 kr exkl. moms', '1250.00', 'SEK'),
  list(
    'Artikelnr\tBenämning\tÀ-pris\tAntal\tBelopp\nHTG500H\tEMS stream 500\t12 500,00\t2\t25 000,00',
    { HTG500H: '12500.00' },
    [[1, 'header']],
    'SEK',
  ),
  list(
    'Artikelnummer;Listpris;Nettopris\nHTG500H;15 000;12 500',
    { HTG500H: '12500' },
    [[1, 'header']],
    'SEK',
  ),
  list('Artikel;Pris;Moms\nHTG500H;12 500,00;25', { HTG500H: '12500.00' }, [[1, 'header']], 'SEK'),
  list('Artikel;Pris;Lagersaldo\nHTG500H;12 500,00;7', { HTG500H: '12500.00' }, [[1, 'header']], 'SEK'),
  list(
    'Artikel;Pris (SEK)\nHTG500H;12 500,00\nSumma;12 500,00',
    { HTG500H: '12500.00' },
    [
      [1, 'header'],
      [3, 'total'],
    ],
    'SEK',
  ),
]

const further = [
  reads('zł 31 250,00', '31250.00', 'PLN'),
  reads('zł 5,098.00', '5098.00', 'PLN'),
  reads('5 098,00 zł', '5098.00', 'PLN'),
  reads('31 250,00 Kč', '31250.00', 'CZK'),
  reads('125 000 Ft', '125000', 'HUF'),
  reads('6 250,00 lei', '6250.00', 'RON'),
  reads('₺31.250,00', '31250.00', 'TRY'),
  reads('Rs 3,359.00', '3359.00', 'INR'),
  reads('₹ 3,35,900.00', '335900.00', 'INR'),
  reads('￥ 4,234', '4234', 'JPY'),
  reads('¥198000', '198000', 'JPY'),
  reads('198,000', '198000', 'JPY'),
  reads('１２５０', '1250', 'JPY'),
  reads('１，２５０．００', '1250.00'),
  reads('0,125', '0.125', 'KWD'),
  reads('1,250.125', '1250.125', 'KWD'),
  reads('1250,125', '1250.125', 'KWD'),
]

const faults = [
  asks('1.250'),
  asks('1,250'),
  asks('EUR 1.250'),
  asks('2,125'),
  asks('1.250', 'KWD'),
  asks('1,250', 'KWD'),
  asks('Rs 3,359', 'INR'),
  refuses('1250,555', 'too-many-decimals'),
  refuses('0.125', 'too-many-decimals'),
  refuses('1,250.005', 'too-many-decimals'),
  refuses('1 250,000', 'too-many-decimals'),
  refuses('1250.5', 'too-many-decimals', 'JPY'),
  refuses('12.50', 'too-many-decimals', 'JPY'),
  ...['zzgl. 50 EUR', 'inkl. 50,00', 'excl €50', '100 Stück', '1 000 pcs', '2 lic.'].map(said =>
    refuses(said, 'not-an-amount'),
  ),
  refuses('-1250', 'not-an-amount'),
  refuses('1250.00-', 'not-an-amount'),
  list('HTG500H\ton request\nHTG501H\t-\nHTG502H\tNaN\nHTG503H', {}, [
    [1, 'price-missing'],
    [2, 'price-missing'],
    [3, 'price-missing'],
    [4, 'price-missing'],
  ]),
  list('\ufeff\ufeffHTG500H\t1,00\nHTG501H\t-', { HTG500H: '1.00' }, [[2, 'price-missing']]),
  refuses('−1250', 'not-an-amount'),
  refuses('(1250)', 'not-an-amount'),
  refuses('1.25.0', 'not-an-amount'),
  refuses('12 50', 'not-an-amount'),
  refuses('1_250.000', 'not-an-amount'),
  refuses('12a50', 'not-an-amount'),
  refuses('1e5', 'not-an-amount'),
  refuses('0x10', 'not-an-amount'),
  refuses('1250000000', 'not-an-amount'),
  // A word of JavaScript's own names no currency, and breaks nothing.
  refuses('1250 constructor', 'not-an-amount'),
  refuses('1250 USD', 'other-currency'),
  refuses('$1250', 'other-currency'),
  refuses('1250 €', 'other-currency', 'CHF'),
  refuses('1250 kr', 'other-currency'),
  refuses('1250 zł', 'other-currency'),
  nothing('HTG500H HTG501H;1250', [[1, 'two-references']]),
  nothing('HTG500H;HTG501H;1250', [[1, 'two-references']]),
  nothing('HTG511H;1250', [[1, 'unknown-reference']]),
  nothing('HTG511H', [[1, 'unknown-reference']]),
  nothing('Bundle;1250', [[1, 'unknown-reference']]),
  nothing('HTG506H 500 150,00 €', [[1, 'cut-number']]),
  nothing('HTG501H,EMS stream 1000,1,000,250.00', [[1, 'cut-number']]),
  nothing('HTG500H,EMS,10,250.00', [[1, 'cut-number']]),
  nothing('HTG500H,1,250.00', [[1, 'cut-number']]),
  nothing('HTG500H,ca. 1,250.00', [[1, 'cut-number']]),
  nothing('constructor;__proto__', [[1, 'header']]),
  nothing('', [[1, 'empty']]),
  nothing(' ;; ', [[1, 'empty']]),
  list('HTG500H;1,00\nHTG500H;2,00', { HTG500H: '1.00' }, [[2, 'reference-twice']]),
  list('HTG500H;\nHTG500H;2,00', { HTG500H: '2.00' }, [[1, 'price-missing']]),
  list('HTG500H;1,00\nHTG511H;2,00', { HTG500H: '1.00' }, [[2, 'unknown-reference']]),
  list('HTG500H;1,00\nRabatt;2,00', { HTG500H: '1.00' }, [[2, 'unknown-reference']]),
  list('HTG500H;1,00 €\nHTG501H;2,00 $', { HTG500H: '1.00' }, [[2, 'other-currency']]),
  list('Artikel;Preis;Währung\nHTG500H;1,00;EUR\nHTG501H;2,00;CHF', { HTG500H: '1.00' }, [
    [1, 'header'],
    [3, 'other-currency'],
  ]),
  list('Artikel;Preis;Preiseinheit\nHTG500H;1.250,00;100\nHTG501H;1,00;1', { HTG501H: '1.00' }, [
    [1, 'header'],
    [2, 'price-for-several'],
  ]),
]

const openColumns = [
  unclear('HTG500H\tEMS stream 500\t1250,00\t3', [2, 3]),
  unclear('HTG500H;1250,00;20', [1, 2]),
  unclear('HTG500H;1250,00;2026', [1, 2]),
  unclear('HTG500H;1.250,00;EUR 1', [1, 2]),
  unclear('HTG500H;1.250,00;EUR;1', [1, 3]),
  unclear('HTG500H;500;900', [1, 2]),
  unclear('HTG500H;1000,00;1200,00', [1, 2]),
  unclear('HTG500H;1000,00 €;1200,00 €', [1, 2]),
  unclear('Artikel;Preis;Preis\nHTG500H;1,00;2,00', [1, 2]),
  unclear('Réf;Prix 1-9;Prix 10+\nHTG500H;100,00;90,00', [1, 2]),
  // No column is the price of one piece, and yet amounts stand there.
  unclear('Réf;Prix TTC\nHTG500H;1500,00', [1]),
  unclear('Tous nos prix sont TTC\nRéf;Prix\nHTG500H;1500,00', [1]),
  unclear('Réf;Prix\n;TTC\nHTG500H;1500,00', [1]),
  unclear('Part;Qty;Total\nHTG504H;3;900.00', [2]),
  unclear('Artikel;ab 1;ab 5;ab 10\nHTG500H;1.250,00;1.200,00;1.100,00', [1, 2, 3]),
  unclear('Part;Price/month;Price/year\nHTG500H;12.50;150.00', [1, 2]),
  unclear('Artikel;EK;VK\nHTG500H;800,00;1.250,00', [1, 2]),
  unclear('Artikel;EK netto;VK brutto\nHTG500H;800,00;1.250,00', [1, 2]),
  unclear('Réf;Prix d’achat;Prix de vente\nHTG500H;800,00;1 250,00', [1, 2]),
  // A title over two columns, which a copy leaves in the first.
  unclear('Ref\tName\tPrice\t\n\t\tEUR\tCHF\nHTG500H\tEMS stream 500\t1250.00\t1180.00', [2, 3]),
]

const scaled = (title: string) =>
  nothing(`Artikel\t${title}\nHTG500H\t1,25`, [
    [1, 'header'],
    [2, 'price-in-other-unit'],
  ])

/** Titles whose figures are no whole units of the currency for one piece, and titles that only look so. */
const scales = [
  ...['Prix (k€)', 'Preis TEUR', 'Preis in T€', 'Prix en milliers d’euros', 'Pris tkr'].map(scaled),
  ...['Preis in Cent', 'Prix (centimes)', 'Pris i öre', 'Price in cents'].map(scaled),
  ...['Preis je 100 Stk', 'Prix les 10', 'Price/100', 'Preis (EUR)/100 St.', 'Price per 10 pcs'].map(scaled),
  ...[
    'Pris per 01.02.2026',
    'Prix HT EUR',
    'Preis per 1 Stk',
    'Preis 2026/27',
    'Net EUR',
    'Tarif 01/2026',
    'Preis für 2026',
    'Prix pour 2027',
    'Price for 2026',
  ].map(title => list(`Artikel\t${title}\nHTG500H\t1,25`, { HTG500H: '1.25' }, [[1, 'header']])),
]

/** Marks of footnotes and other signs that hold a digit: never one of the price, and no harm beside a reference or a title. */
const marks = [
  ...[
    ...['7500¹', '1250⁰⁰', '7500 ²)', '7500₁', '7500①', '7500½', '½', '①', '1250,00³', '１２５０²'],
    ...['7500*', '7500 1)', '7500 (1)', '7500 [1]', '1.250,00 €¹', '7500㎡', '٧٥٠٠'],
  ].map(notation => refuses(notation, 'not-an-amount')),
  list('Artikel;Preis\nHTG500H;1250,00\nHTG503H;7500¹\nHTG504H;300²', { HTG500H: '1250.00' }, [
    [1, 'header'],
    [3, 'not-an-amount'],
    [4, 'not-an-amount'],
  ]),
  list('Artikel;Preis\nHTG500H;1250,00\nHTG503H;#NV\nHTG504H;=SUM(A:A)', { HTG500H: '1250.00' }, [
    [1, 'header'],
    [3, 'not-an-amount'],
    [4, 'not-an-amount'],
  ]),
  list('Artikel¹;Netto²;Währung³\nHTG500H¹;1250,00;EUR', { HTG500H: '1250.00' }, [[1, 'header']]),
]

const besideReferences = [
  nothing('HTG504H 3 x 300,00 €', [[1, 'not-an-amount']]),
  list('HTG504H EMS stream 100', {}, [[1, 'price-missing']]),
  // The same where other lines have their prices.
  list(
    'HTG500H 1250.00 EUR\nHTG504H 300.00 EUR\nHTG507H now 2400.00 EUR',
    { HTG500H: '1250.00', HTG504H: '300.00' },
    [[3, 'not-an-amount']],
  ),
  list(
    'HTG500H 1250.00 EUR\nHTG503H EMS stream 5000 kostet 7.500,00 EUR\nHTG504H (new) 300.00 EUR\nHTG505H 600 €¹',
    { HTG500H: '1250.00' },
    [
      [2, 'not-an-amount'],
      [3, 'not-an-amount'],
      [4, 'not-an-amount'],
    ],
  ),
  list('HTG500H 1250\nHTG503H 7500¹', { HTG500H: '1250' }, [[2, 'not-an-amount']]),
  list('HTG500H: 1250\nHTG504H now 300 EUR', { HTG500H: '1250' }, [[2, 'not-an-amount']]),
  list('HTG500H\t1250\nHTG504H 300', { HTG500H: '1250' }, [[2, 'not-an-amount']]),
  // One sign between decides for its line alone.
  list('HTG500H: 1.250,00 EUR\nHTG504H 300,00 EUR', { HTG500H: '1250.00', HTG504H: '300.00' }),
  list('HTG500H = 1250\nHTG504H EMS stream 100 300 EUR', { HTG500H: '1250', HTG504H: '300' }),
  ...[
    'HTG500H – EMS stream 500 : 1 250,00 € HT',
    'HTG500H - EMS stream 500 - 1 250,00 €',
    'HTG500H – 1.250,00 EUR',
    'HTG500H (EMS stream 500): 1.250,00 EUR',
    'EMS stream 500 (HTG500H): 1 250,00 €',
    'EMS stream 500 HTG500H 1 250,00 kr',
    'HTG 500 H 1.250,00 EUR',
    'htg-500-h 1250,00',
    '1. HTG500H 1 250,00 €',
    'HTG500H → 1 250,00 €',
  ].map(text => list(text, { HTG500H: '1250.00' }, [], text.endsWith('kr') ? 'SEK' : 'EUR')),
  list('HTG500H .50', { HTG500H: '0.50' }),
  ...[
    'HTG500H -1250',
    'HTG500H (1250,00 EUR)',
    'HTG500H EMS stream 500 -1250',
    'HTG 503 9 H 7.500,00 EUR',
  ].map(text => nothing(text, [[1, text.includes('503 9') ? 'unknown-reference' : 'not-an-amount']])),
  list('- HTG500H 1250 EUR\n• HTG504H EMS stream 100 300 EUR', { HTG500H: '1250', HTG504H: '300' }),
  list(
    'Hello,\nHTG500H 1250.00 EUR\nHTG502H on request\nHTG503H EMS stream 5000\nPrices in EUR 2026\nTotal 1250.00 EUR\nValid until 31.12.2026',
    { HTG500H: '1250.00' },
    [
      [1, 'header'],
      [3, 'price-missing'],
      [4, 'price-missing'],
      [5, 'of-all-prices'],
      [6, 'total'],
      [7, 'header'],
    ],
  ),
  // A price without a reference, by the name of the licence or by its currency alone.
  list(
    'HTG500H 1250.00 EUR\nEMS stream 100 300.00 EUR\nMontage 12,50 €\nEMS stream 100: 300,00',
    { HTG500H: '1250.00' },
    [
      [2, 'unknown-reference'],
      [3, 'unknown-reference'],
      [4, 'unknown-reference'],
    ],
  ),
  // A price that has slipped into another column.
  list('HTG500H;EMS stream 500;1250,00\nHTG504H;300,00\nHTG505H;EMS stream 250;', { HTG500H: '1250.00' }, [
    [2, 'not-an-amount'],
    [3, 'price-missing'],
  ]),
  list('Ref;Qty;Price\nHTG500H;1;1250,00\nHTG504H;300,00\nHTG505H;3', { HTG500H: '1250.00' }, [
    [1, 'header'],
    [3, 'not-an-amount'],
    [4, 'price-missing'],
  ]),
]

/** A quantity beside a reference leaves open whether its price is that of one; not where a column says the same. */
const withQuantities = [
  ...[
    ...['HTG504H x3;900', 'HTG504H × 3\t900,00', '3 x HTG504H;900', '3x HTG504H\t900', 'HTG504H x100\t900'],
    ...['HTG504H (3 Stück);2700', 'HTG504H 3 pcs;900', 'HTG504H 3 st\t900', 'HTG504H – qté : 3\t900'],
    ...['HTG504H\tx3\t900', 'HTG504H\tEMS stream 100 x3\t900', 'HTG504H\tlot de 3\t900'],
    ...['HTG504H (pack of 3)\t900', 'HTG504H 3er-Pack\t900', 'HTG504H\tEMS stream 100, 10-pack\t900 €/st'],
  ].map(text => nothing(text, [[1, 'price-for-several']])),
  ...['3 x HTG504H 900', 'HTG504H (3 Stück) 2700', 'HTG504H 3 pcs 900'].map(text =>
    nothing(text, [[1, 'not-an-amount']]),
  ),
  list('Artikel\tPreis\nHTG504H x3\t900\nHTG500H\t1250', { HTG500H: '1250' }, [
    [1, 'header'],
    [2, 'price-for-several'],
  ]),
  ...[
    ...['HTG504H x1\t300', '1 x HTG504H\t300', 'HTG504H\tEMS stream 100, 100 points\t300'],
    ...['HTG504H x3\t300 €/Stk', 'HTG504H\tExtension 100 units\t300', 'HTG504H\tExtension 1 x 100\t300'],
  ].map(text => list(text, { HTG504H: '300' })),
  ...[
    'Artikel\tMenge\tPreis\nHTG504H x3\t3\t300',
    'Part\tQty\tPrice\nHTG504H\t3\t300',
    'Artikel\tEinzelpreis\nHTG504H x3\t300',
  ].map(text => list(text, { HTG504H: '300' }, [[1, 'header']])),
]

/** Freight, taxes and conditions among the prices are no articles; what may be one is. */
const withFreight = [
  ...[
    'Fracht',
    'Versandkosten',
    'zzgl. Versand',
    'Frais de port',
    'Port',
    'Livraison',
    'Frakt',
    'Fraktkostnad',
  ].flatMap(freight =>
    ['HTG504H\t300,00', 'HTG504H\tEMS stream 100\t300,00', 'Artikel\tPreis\nHTG504H\t300,00'].map(text => {
      const cells = text.includes('EMS') ? [freight, '', '25,00'] : [freight, '25,00']
      const titles: [number, string][] = text.startsWith('Artikel') ? [[1, 'header']] : []
      return list(`${text}\n${cells.join('\t')}`, { HTG504H: '300.00' }, [
        ...titles,
        [titles.length + 2, 'header'],
      ])
    }),
  ),
  ...['Shipping 25.00 EUR', 'Freight\t25.00', 'Delivery charge\t25.00', 'MwSt 19 %\t57.00', 'TVA\t60.00'].map(
    line => list(`HTG504H\t300.00\n${line}`, { HTG504H: '300.00' }, [[2, 'header']]),
  ),
  ...['Installation\t25.00', 'Transportmodul\t25.00', 'EMS stream 500 Versand\t25.00'].map(line =>
    list(`HTG504H\t300.00\n${line}`, { HTG504H: '300.00' }, [[2, 'unknown-reference']]),
  ),
]

/** Rows on request and letters around a titled table: what they count is no price that could not be read. */
const besideTitledPrices = [
  ...['1.00', '1,00', '1'].map(quantity =>
    list(
      `Ref;Name;Qty;Price\nHTG500H;EMS stream 500;${quantity};1250.00\nHTG502H;EMS stream 2000;${quantity};on request`,
      { HTG500H: '1250.00' },
      [
        [1, 'header'],
        [3, 'price-missing'],
      ],
    ),
  ),
  ...[
    'Ref;Name;Points;Price\nHTG500H;EMS stream 500;500.00;1250.00\nHTG502H;EMS stream 2000;2000.00;on request',
    'Ref;Points;Price\nHTG500H;500,00;1250,00\nHTG502H;2.000,00',
    'Name;Price\nHTG500H EMS stream 500 v2.1;1250.00\nHTG502H EMS stream 2000 v2.1;on request',
    'Ref;Name;Preis\nHTG500H;EMS stream 500;1250.00\nHTG501H EMS stream 1000 auf Anfrage ab 2027',
  ].map(text =>
    list(text, { HTG500H: '1250.00' }, [
      [1, 'header'],
      [3, 'price-missing'],
    ]),
  ),
  ...[
    'Ref;Name;Qty;Price\nHTG500H;EMS stream 500;1;1250.00\nHTG502H;EMS stream 2000;300,00 €;on request',
    'Name;Price\nHTG500H EMS stream 500;1250.00\nHTG502H EMS stream 2000 3600,00;',
    'Ref;Points;Price\nHTG500H;500,00;1250,00\nHTG502H;3600,00',
  ].map(text =>
    list(text, { HTG500H: '1250.00' }, [
      [1, 'header'],
      [3, 'not-an-amount'],
    ]),
  ),
  ...[
    ...['Mindestbestellwert 50 EUR', 'Versandkosten 15,00 EUR', 'MwSt 19 % 237,50 EUR'],
    ...['TVA 20 % : 250,00 €', 'Franco de port dès 500 € HT', 'Société Dupont SARL au capital de 10 000 €'],
    ...['EMS stream 5000 is available on request', 'Frakt 120 EUR'],
  ].map(line =>
    list(`${line}\nRef;Name;Price\nHTG500H;EMS stream 500;1250.00\n${line}`, { HTG500H: '1250.00' }, [
      [1, 'header'],
      [2, 'header'],
      [4, 'header'],
    ]),
  ),
  // A tax, the least order and a capital price nothing in a letter without a table either.
  ...['Mindestbestellwert 50 EUR', 'MwSt 19 % 237,50 EUR', 'Dupont SARL au capital de 10 000 €'].flatMap(
    line =>
      ['HTG500H 1250.00 EUR', 'HTG500H\tEMS stream 500\t1250.00'].map(first =>
        list(`${first}\n${line}`, { HTG500H: '1250.00' }, [[2, 'header']]),
      ),
  ),
  ...['EMS stream 100: 300,00', 'EMS stream 5000 for 300 €', 'ABC123;300 €'].map(line =>
    list(`Ref;Name;Price\nHTG500H;EMS stream 500;1250.00\n${line}`, { HTG500H: '1250.00' }, [
      [1, 'header'],
      [3, 'unknown-reference'],
    ]),
  ),
]

const contradictions: PriceListScenario[] = [
  {
    name: 'a currency that is unknown gives no price where none was chosen',
    input: { text: 'Artikel;Preis;Währung\nHTG500H;1250,00;Schweizer Franken\nHTG501H;2100,00;CHF¹' },
    expected: {
      status: 'unreadable',
      prices: {},
      unread: [
        [1, 'header'],
        [2, 'not-an-amount'],
        [3, 'not-an-amount'],
      ],
    },
  },
  list('Réf;Prix HT\nHTG500H;1500,00 TTC\nHTG501H;2100,00', { HTG501H: '2100.00' }, [
    [1, 'header'],
    [2, 'mixed-tax'],
  ]),
  ...[
    'Ref;Price;Currency\nHTG500H;1250.00;EUR\nHTG501H;2100.00;CHF',
    'Ref;Price EUR\nHTG500H;CHF 1250.00',
  ].map(
    (text): PriceListScenario => ({
      name: `${name(text)}: which currency?`,
      input: { text },
      expected: { status: 'ambiguous', prices: {}, candidates: [] },
    }),
  ),
]

const titlesBelowTitles = [
  list(
    '\tLicence\tPrice\t\nRef\tName\tList\tNet\nHTG500H\tEMS stream 500\t1250.00\t1000.00',
    { HTG500H: '1000.00' },
    [
      [1, 'header'],
      [2, 'header'],
    ],
  ),
]

/** What a column of currencies says beside the currency, or in words. */
const currencyCells: PriceListScenario[] = [
  ...['EUR/Stk', 'EUR netto', '€ HT', 'EUR (Euro)', 'Euro', 'EUR / Lizenz'].flatMap(cell =>
    ['EUR', undefined].map(currency => ({
      name: `"${cell}" beside a price, with ${currency ?? 'no currency'} chosen`,
      input: { text: `Artikel;Preis;Währung\nHTG500H;1250,00;${cell}`, ...(currency && { currency }) },
      expected: { status: 'read' as const, prices: { HTG500H: '1250.00' } },
    })),
  ),
  ...[
    ...[
      ['svenska kronor', 'SEK'],
      ['SEK (svenska kronor)', 'SEK'],
      ['Schweizer Franken', 'CHF'],
    ],
    ...[
      ['couronnes suédoises', 'SEK'],
      ['US-Dollar', 'USD'],
      ['Kronor', 'SEK'],
    ],
  ].map(([cell = '', currency = '']) =>
    list(`Artikel;Preis;Währung\nHTG500H;1250,00;${cell}`, { HTG500H: '1250.00' }, [[1, 'header']], currency),
  ),
  ...(
    [
      ['svenska kronor', 'other-currency'],
      ['Schweizer Franken', 'other-currency'],
      ['USD netto', 'other-currency'],
      ['Taler', 'not-an-amount'],
      ['EUR TTC', 'not-an-amount'],
      ['EUR/100', 'not-an-amount'],
      ['k€', 'not-an-amount'],
      ['EUR/USD', 'not-an-amount'],
      ['EUR (svenska kronor)', 'not-an-amount'],
    ] as const
  ).map(([cell, code]) =>
    nothing(`Artikel;Preis;Währung\nHTG500H;1250,00;${cell}`, [
      [1, 'header'],
      [2, code],
    ]),
  ),
  // A star points to a note.
  ...['1.250,00 € *', '1.250,00 €*', '1.250,00 EUR *'].map(notation => reads(notation, '1250.00')),
]

const settled: PriceListScenario[] = [
  {
    name: 'a column that was chosen is the price',
    input: { text: 'HTG500H;1250,00;20', currency: 'EUR', columns: { price: 1 } },
    expected: { status: 'read', prices: { HTG500H: '1250.00' } },
  },
  {
    name: 'a decimal mark that was chosen reads the column',
    input: { text: 'HTG500H;1.250', currency: 'EUR', decimalMark: 'comma' },
    expected: { status: 'read', prices: { HTG500H: '1250' } },
  },
  {
    name: 'a decimal point that was chosen makes zeros behind the cents nothing',
    input: { text: 'HTG500H;1.250\nHTG501H;1.255', currency: 'EUR', decimalMark: 'point' },
    expected: { status: 'partly', prices: { HTG500H: '1.25' }, unread: [[2, 'too-many-decimals']] },
  },
  {
    name: 'a title yields to the column that was chosen in its place',
    input: { text: 'Artikel;Preis;Einkauf\nHTG500H;2,00;1,00', currency: 'EUR', columns: { price: 2 } },
    expected: { status: 'read', prices: { HTG500H: '1.00' } },
  },
  {
    name: 'of several columns that are said to be nothing none is the price',
    input: { text: 'HTG500H;1250,00;20;3', currency: 'EUR', columns: { other: [2, 3] } },
    expected: { status: 'read', prices: { HTG500H: '1250.00' } },
  },
  {
    name: 'a price of 0 is one where somebody has confirmed it',
    input: { text: 'HTG500H;0,00\nHTG501H;5,00', currency: 'EUR', takesZero: true },
    expected: { status: 'read', prices: { HTG500H: '0.00', HTG501H: '5.00' } },
  },
  {
    name: 'without a currency the sign of all prices tells it',
    input: { text: 'HTG500H;1250,00 €' },
    expected: { status: 'read', prices: { HTG500H: '1250.00' } },
  },
  {
    name: 'small whole numbers beside marked amounts are not the price',
    input: { text: 'HTG500H;EMS stream 500;1250,00 €;20', currency: 'EUR' },
    expected: { status: 'read', prices: { HTG500H: '1250.00' } },
  },
  {
    name: 'points are known by the catalogue over several rows',
    input: { text: 'HTG500H;500;1250,00\nHTG501H;1000;2250,00', currency: 'EUR' },
    expected: { status: 'read', prices: { HTG500H: '1250.00', HTG501H: '2250.00' } },
  },
  {
    name: 'a whole list with a header, gaps, a fault and a line end of each kind',
    input: {
      text: '\ufeffRéférence\tDésignation\tPrix\r\nHTG500H\tEMS stream 500\t1 250,00 €\rHTG501H\tEMS stream 1000\t\nHTG502H\tEMS stream 2000\t3.600,00 €\n\nHTG502H\tEMS stream 2000\t1,00\nHTG504H\tEMS stream 100\t300,0005\n',
      currency: 'EUR',
    },
    expected: {
      status: 'partly',
      prices: { HTG500H: '1250.00', HTG502H: '3600.00' },
      unread: [
        [1, 'header'],
        [3, 'price-missing'],
        [5, 'empty'],
        [6, 'reference-twice'],
        [7, 'too-many-decimals'],
        [8, 'empty'],
      ],
    },
  },
]

/** Price lists as they are pasted in five languages: notations, columns, layouts, and what must be asked or refused. */
export const priceLists: PriceListScenario[] = [
  ...english,
  ...french,
  ...german,
  ...swedish,
  ...further,
  ...faults,
  ...openColumns,
  ...scales,
  ...marks,
  ...besideReferences,
  ...withQuantities,
  ...withFreight,
  ...besideTitledPrices,
  ...contradictions,
  ...titlesBelowTitles,
  ...currencyCells,
  ...settled,
]
