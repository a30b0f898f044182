import type { ExpectedQuote } from './quotes.ts'

type OrderRead = { lines: readonly { reference: string; quantity: number }[] }

/** As much of a quote as both the domain and the API give. */
type QuoteRead = {
  lines: readonly { reference: string | null; quantity: string; unitPrice: string; amount: string }[]
  subtotal: { amount: string }
  discounts: readonly { percent: string; base: string; amount: string }[]
  net: { amount: string }
  taxes: readonly { name: string; ratePercent: string; base: string; amount: string }[]
  total: { amount: string }
  valid: boolean
  sites: readonly {
    choice: string | null
    roomToGrow: { order: OrderRead; morePoints: number; morePrice: { amount: string } } | null
  }[]
  assumptions: readonly { code: string; isBinding: boolean }[]
}

const writeOrder = ({ lines }: OrderRead) =>
  lines.map(({ reference, quantity }) => `${reference}×${quantity}`).join('+')

/** What a quote says, as far as a scenario expects anything of it. */
export function readQuote(quote: QuoteRead, expected: ExpectedQuote): Partial<ExpectedQuote> {
  const all: Required<ExpectedQuote> = {
    lines: quote.lines.map(
      ({ reference, quantity, unitPrice, amount }) =>
        `${reference === null ? '' : `${reference} `}${quantity} × ${unitPrice} = ${amount}`,
    ),
    subtotal: quote.subtotal.amount,
    discounts: quote.discounts.map(({ percent, base, amount }) => `${percent} % of ${base} = ${amount}`),
    net: quote.net.amount,
    taxes: quote.taxes.map(
      ({ name, ratePercent, base, amount }) => `${name} ${ratePercent} % of ${base} = ${amount}`,
    ),
    total: quote.total.amount,
    valid: quote.valid,
    choices: quote.sites.map(({ choice }) => choice),
    roomToGrow: quote.sites.map(
      ({ roomToGrow: room }) =>
        room && `${writeOrder(room.order)} +${room.morePoints} for ${room.morePrice.amount}`,
    ),
    binding: quote.assumptions.filter(({ isBinding }) => isBinding).map(({ code }) => code),
  }
  return Object.fromEntries(Object.keys(expected).map(name => [name, all[name as keyof ExpectedQuote]]))
}
