import type { Quote, QuotedSite } from '#domain/quotes/quote.ts'
import { makeReceipt } from '#domain/quotes/receipt/make-receipt.ts'
import type { QuoteRequest } from '#openapi/endpoints/quote-request.ts'
import type { QuoteAnswer } from '#openapi/responses/quote.ts'
import { exactNumber, exactValue } from '#reports/exact-number.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { presentOrder } from '#reports/present-licence-estimate.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { quoteWords } from '#reports/write-quote-assumption.ts'
import { resultWords } from '#reports/write-step.ts'
import { digestOf } from './digest.ts'

/** A quote as the API answers it, texts in its language. */
export function presentQuote(input: QuoteRequest, context: QuoteContext): QuoteAnswer {
  const { quote, language } = context
  const { number, date, validUntil, customer, seller, currency, terms, pricesFrom } = input
  const explained = presentExplained(writeExplained(quote, quoteWords(context)))
  return {
    ...{ number, language, date, validUntil, asOf: quote.asOf, valid: quote.valid, customer },
    ...(seller && { seller }),
    currency,
    ...(pricesFrom && { pricesFrom }),
    sites: quote.sites.map(site => presentSite(site, context)),
    lines: quote.lines.map(({ licence: _kind, taxes, ...line }) => ({ ...line, taxes: [...taxes] })),
    rounding: quote.rounding,
    ...presentTotals(quote),
    ...(terms !== undefined && { terms }),
    ...explained,
    assumptions: explained.assumptions.map((assumption, index) => ({
      ...assumption,
      isBinding: quote.assumptions[index]?.isBinding ?? false,
    })),
    // As long as what was asked for and what came of it, both of which are bounded.
    receipt: makeReceipt(input, quote, digestOf) as unknown as QuoteAnswer['receipt'],
  }
}

function presentTotals({ subtotal, discounts, net, taxes, total }: Quote) {
  const listed = discounts.map(discount => ({ ...discount, taxes: [...discount.taxes] }))
  return { subtotal, discounts: listed, net, taxes, total }
}

function presentSite(site: QuotedSite, { results }: QuoteContext): QuoteAnswer['sites'][number] {
  const { name, estimate, sizing, order, choice, roomToGrow } = site
  const words = resultWords(results)
  const steps = [...site.steps, ...(sizing?.explanation ?? [])]
  return {
    name,
    score: estimate && exactNumber(estimate.score),
    requirement: estimate && exactNumber(estimate.requirement),
    server: sizing && {
      size: sizing.size,
      hardware: { ...sizing.hardware, cpuModels: [...sizing.hardware.cpuModels] },
    },
    order: order && {
      lines: order.lines,
      units: order.units,
      points: order.points,
      sparePoints: order.sparePoints && exactNumber(order.sparePoints),
    },
    choice,
    recommendation: estimate?.recommendation ? presentOrder(estimate.recommendation) : null,
    roomToGrow: roomToGrow && { ...roomToGrow, order: presentOrder(roomToGrow.order) },
    explanation: steps.map(step => ({
      code: step.code,
      text: words.step(step),
      expression: step.expression,
      value: exactValue(step.value),
      citation: step.citation,
    })),
  }
}
