import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { LicenceEstimateSchemas } from '../licensing/licence-estimate-input.ts'
import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { sizingInput } from '../sizing/sizing-input.ts'
import { findQuoteFaults } from './find-quote-faults.ts'
import { askedChoices, type QuoteInput } from './quote.ts'
import { amount, line, quoteLimits } from './quote-fields.ts'
import { discountPercent, lineTaxes, quoteHead } from './quote-parts.ts'

/**
 * The schemas of a quote from a vendor's catalogue: one as the document shows it, and the one that a given body is meant
 * for, each site against its own way to ask for an estimate. `more` is what else a request may hold.
 */
export function createQuoteInput<More extends Record<string, $ZodType>>(
  facts: LicenceFacts,
  estimates: LicenceEstimateSchemas,
  more: More,
  /** Whether a body takes its prices from elsewhere, so that they are not known yet. */
  isPricedElsewhere: (given: unknown) => boolean = () => false,
) {
  const references = facts.catalogue.map(licence => licence.reference)
  const reference = z.enum(references)
  const order = z
    .array(
      z.strictObject({
        reference,
        quantity: z.int().check(z.gte(1), z.lte(1_000_000)),
        discountPercent,
        taxes: lineTaxes,
      }),
    )
    .check(
      z.maxLength(references.length),
      z.meta({ description: 'What is ordered; left out: what the estimate recommends at these prices.' }),
    )
  const siteOf = (estimate: $ZodType) =>
    z.strictObject({
      name: line('Name of the site.'),
      estimate: z.optional(estimate),
      sizing: z.optional(sizingInput),
      order: z.optional(order),
      choice: z.optional(
        z.enum(askedChoices).check(
          z.meta({
            description:
              'How the order came about. `recommended`: it stands only as long as it is what the estimate recommends at these prices; else that takes its place, and what is in both keeps its discount and taxes. Left out: an order that is given is ordered as it is.',
          }),
        ),
      ),
    })

  const { byServices, byScope, byInventory, chooseLicenceEstimateInput } = estimates
  const unpriced = [byServices, byScope, byInventory].map(withoutPrices)
  const own = new Map(
    [byServices, byScope, byInventory].map((schema: $ZodType, index) => [
      schema,
      siteOf(unpriced[index] as $ZodType),
    ]),
  )
  const documented = siteOf(
    z
      .union(unpriced)
      .check(z.meta({ description: 'The body of a licence estimate; the prices are those of the quote.' })),
  ).check(z.meta({ id: 'QuoteSite', description: 'One installation: its load, its server, its order.' }))

  const priceList = z.partialRecord(reference, amount('The price of one.')).check(
    z.meta({
      id: 'QuotePrices',
      description: 'Unit prices by reference. What is ordered needs one; what has none is not recommended.',
    }),
  )
  const shape = { ...quoteHead, priceList: z._default(priceList, {}), ...more }
  const documentedSites = z.array(documented).check(z.maxLength(quoteLimits.sites))
  const unknownSites = z.array(z.unknown()).check(z.maxLength(quoteLimits.sites))
  const quoteInput = z.strictObject({ ...shape, sites: z._default(documentedSites, []) })

  const check = <Schema extends $ZodType>(sites: Schema, hasPrices: boolean) =>
    z.strictObject({ ...shape, sites }).check(
      z.superRefine((input, context) => {
        // What is beyond the limits is not weighed: that takes as long as its numbers say.
        const isWeighed = (path: readonly PropertyKey[] = []) =>
          path[0] === 'sites' && (path[2] === 'estimate' || path[2] === 'order')
        const isBounded = !context.issues.some(({ path }) => isWeighed(path))
        const quote = input as unknown as QuoteInput
        for (const { path, ...params } of findQuoteFaults(facts, quote, hasPrices && isBounded))
          context.addIssue({ code: 'custom', path: [...path], params })
      }),
    ) as unknown as $ZodType<QuoteInput & Inferred<More>>
  const chooseQuoteInput = (given: unknown) => {
    const { sites } = (given ?? {}) as { sites?: unknown }
    const hasPrices = !isPricedElsewhere(given)
    if (!Array.isArray(sites) || sites.length === 0 || sites.length > quoteLimits.sites)
      return check(z._default(unknownSites, []), hasPrices)
    const meant = sites.map(site => own.get(chooseLicenceEstimateInput(site?.estimate)) ?? documented)
    return check(z.tuple(meant as [(typeof meant)[number]]), hasPrices)
  }
  return { quoteInput, chooseQuoteInput }
}

/** The schema of an estimate that brings no prices of its own. */
function withoutPrices({ shape }: { shape: Readonly<Record<string, $ZodType>> }) {
  const { priceList: _own, ...others } = shape
  return z.strictObject(others)
}

type Inferred<Shape extends Record<string, $ZodType>> = z.infer<ReturnType<typeof z.strictObject<Shape>>>
