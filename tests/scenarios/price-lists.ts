import type { Scenario } from './scenario.ts'

type PriceListPaste = { text: string; currency: string }

/** The prices that are read, and each line that gave none: its number with the code of its fault or note. */
type ExpectedPriceList = { prices: Record<string, string>; unread: [line: number, code: string][] }

type PriceListScenario = Scenario<PriceListPaste, ExpectedPriceList>

/** One price for EMS stream 500 in a notation, and the amount it stands for. */
const reads = (notation: string, amount: string, currency = 'EUR'): PriceListScenario => ({
  name: `"${notation}" is ${amount} ${currency}`,
  input: { text: `HTG500H\t${notation}`, currency },
  expected: { prices: { HTG500H: amount }, unread: [] },
})

/** One price that can not be read, and why. */
const refuses = (notation: string, code: string, currency = 'EUR'): PriceListScenario => ({
  name: `"${notation}" in ${currency}: ${code}`,
  input: { text: `HTG500H\t${notation}`, currency },
  expected: { prices: {}, unread: [[1, code]] },
})

/** One line, whatever separates its fields. */
const line = (text: string, prices: Record<string, string>, code?: string): PriceListScenario => ({
  name: `line ${JSON.stringify(text)}: ${code ?? Object.values(prices).join()}`,
  input: { text, currency: 'EUR' },
  expected: { prices, unread: code ? [[1, code]] : [] },
})

const notations = [
  reads('1250', '1250'),
  reads('0', '0'),
  reads('1 250,00 €', '1250.00'),
  reads('1\u00a0250,00\u00a0€', '1250.00'),
  reads('1\u202f250,00 €', '1250.00'),
  reads('€1,250.00', '1250.00'),
  reads('1,250.00', '1250.00'),
  reads('1.250,00', '1250.00'),
  reads("1'250.00", '1250.00'),
  reads('1’250.00', '1250.00'),
  reads('1250,5', '1250.5'),
  reads('1250.5', '1250.5'),
  reads('EUR 1.250', '1250'),
  reads('1,250', '1250'),
  reads('1.250.000,00', '1250000.00'),
  reads('1,250,000', '1250000'),
  reads('1 250 000', '1250000'),
  reads('0,125', '0.125', 'KWD'),
  reads('12,5', '12.5', 'KWD'),
  reads('1,250.125', '1250.125', 'KWD'),
  reads('1250,125', '1250.125', 'KWD'),
  reads('198,000', '198000', 'JPY'),
  reads('¥198000', '198000', 'JPY'),
  reads('$1,250.00', '1250.00', 'USD'),
  reads('US$ 1,250.00', '1250.00', 'USD'),
  reads('£99.90', '99.90', 'GBP'),
  reads("CHF 1'250.-", '1250', 'CHF'),
  reads("Fr. 1'250.50", '1250.50', 'CHF'),
  reads("1'250.–", '1250', 'CHF'),
  reads('1 250 kr', '1250', 'SEK'),
  reads('1 250,50 kr.', '1250.50', 'SEK'),
  reads('1250:-', '1250', 'SEK'),
  reads('1250 sek', '1250', 'SEK'),
]

const faults = [
  refuses('1.250', 'ambiguous-amount', 'KWD'),
  refuses('1,250', 'ambiguous-amount', 'KWD'),
  refuses('1250,555', 'too-many-decimals'),
  refuses('0.125', 'too-many-decimals'),
  refuses('1,250.005', 'too-many-decimals'),
  refuses('1 250,000', 'too-many-decimals'),
  refuses('1250.5', 'too-many-decimals', 'JPY'),
  refuses('12.50', 'too-many-decimals', 'JPY'),
  refuses('-1250', 'not-an-amount'),
  refuses('1250.00-', 'not-an-amount'),
  refuses('(1250)', 'not-an-amount'),
  refuses('1.25.0', 'not-an-amount'),
  refuses('12 50', 'not-an-amount'),
  refuses('12a50', 'not-an-amount'),
  refuses('1e5', 'not-an-amount'),
  refuses('0x10', 'not-an-amount'),
  refuses('2026-01-31', 'not-an-amount'),
  refuses('1250000000', 'not-an-amount'),
  refuses('1250 USD', 'other-currency'),
  refuses('$1250', 'other-currency'),
  refuses('1250 €', 'other-currency', 'CHF'),
  refuses('1250 kr', 'other-currency'),
  refuses('', 'price-missing'),
  refuses('-', 'price-missing'),
  refuses('on request', 'price-missing'),
  refuses('Infinity', 'price-missing'),
  refuses('NaN', 'price-missing'),
]

const lines = [
  line('HTG500H;EMS stream 500;1 250,00 €', { HTG500H: '1250.00' }),
  line(' htg500h ; 1250', { HTG500H: '1250' }),
  line('htg 500 h;1250', { HTG500H: '1250' }),
  line('1;HTG500H;EMS stream 500;1250', { HTG500H: '1250' }),
  line('HTG500H,1,250.00', { HTG500H: '1250.00' }),
  line('HTG500H,EMS stream 500,1,250.00', { HTG500H: '1250.00' }),
  line('HTG500H,EMS stream 500,1.250,00 €', { HTG500H: '1250.00' }),
  line('HTG500H,1250,00,EUR', { HTG500H: '1250.00' }),
  line('HTG500H,EUR,1,250.00', { HTG500H: '1250.00' }),
  line('HTG500H,"EMS stream 500","1,250.00"', { HTG500H: '1250.00' }),
  line('"HTG500H","EMS ""stream"" 500","1250"', { HTG500H: '1250' }),
  line('HTG500H;"EMS; stream";1250', { HTG500H: '1250' }),
  line('HTG500H;1250;EUR', { HTG500H: '1250' }),
  line('HTG500H 1 250,00 €', { HTG500H: '1250.00' }),
  line('HTG500H,500,1250', { HTG500H: '1250' }),
  line('HTG500H,500,900', {}, 'ambiguous-amount'),
  line('HTG500H,500,00', { HTG500H: '500.00' }),
  line('HTG500H,EMS stream 500', {}, 'price-missing'),
  line('HTG500H;500;', {}, 'price-missing'),
  line('HTG500H', {}, 'price-missing'),
  line('HTG500H;1250;USD', {}, 'other-currency'),
  line('HTG511H;1250', {}, 'unknown-reference'),
  line('HTG511H', {}, 'unknown-reference'),
  line('Bundle;1250', {}, 'unknown-reference'),
  line('Reference;Name;Price', {}, 'header'),
  line('constructor;__proto__', {}, 'header'),
  line('', {}, 'empty'),
  line(' ;; ', {}, 'empty'),
]

/** Price lists pasted as text: notations, faults, separators, whole lists. */
export const priceLists: PriceListScenario[] = [
  ...notations,
  ...faults,
  ...lines,
  {
    name: 'a whole list with a header, gaps, a fault and a line end of each kind',
    input: {
      text: '\ufeffRéférence\tDésignation\tPrix\r\nHTG500H\tEMS stream 500\t1 250,00 €\rHTG501H\tEMS stream 1000\t\nHTG502H\tEMS stream 2000\t3.600,00 €\n\nHTG502H\tEMS stream 2000\t1,00\nHTG504H\tEMS stream 100\t300,0005\n',
      currency: 'EUR',
    },
    expected: {
      prices: { HTG500H: '1250.00', HTG502H: '3600.00' },
      unread: [
        [1, 'header'],
        [3, 'price-missing'],
        [5, 'empty'],
        [6, 'duplicate-reference'],
        [7, 'too-many-decimals'],
        [8, 'empty'],
      ],
    },
  },
]
