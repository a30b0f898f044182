import * as z from 'zod/mini'
import { checkWhole } from '#domain/parameters/checks/check-text.ts'
import { refine } from '#domain/parameters/parameter.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import example from '../examples/create-quote-document.json' with { type: 'json' }
import { verification } from '../responses/receipts.ts'
import { keptWriteProblems } from './problem-sets.ts'

const text = z.string().check(z.maxLength(200), refine(checkWhole))
const amount = z.strictObject({ amount: text, currency: text })
const long = z.string().check(z.maxLength(600), refine(checkWhole))
const DIGEST = /^[0-9a-f]{64}$/
const hashed = z.string().check(
  refine(value => (DIGEST.test(value) ? null : { code: 'not_a_digest' })),
  z.meta({ pattern: DIGEST.source }),
)
const taxNames = z.array(text).check(z.maxLength(20))
const MOST_LINES = 1000

/** A receipt holds what was asked for, in its own body, and what came of it. */
const MOST_BYTES = 4 * 1_048_576

const result = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        ...{ reference: z.nullable(text), text: long },
        ...{ quantity: text, unitPrice: text, amount: text },
      }),
    )
    .check(z.maxLength(MOST_LINES)),
  subtotal: amount,
  discounts: z
    .array(z.strictObject({ percent: text, base: text, amount: text, taxes: taxNames }))
    .check(z.maxLength(MOST_LINES)),
  net: amount,
  taxes: z
    .array(
      z.strictObject({
        ...{ name: text, ratePercent: text, base: text, amount: text },
        reverseCharge: z.optional(long),
      }),
    )
    .check(z.maxLength(20)),
  total: amount,
})

const request = z
  .strictObject({
    receipt: z.strictObject({
      version: z.literal(1),
      ruleset: z.strictObject({ id: text, version: text, sha256: hashed }),
      rounding: text,
      inputs: z.record(text, z.unknown()),
      result,
      sha256: z.strictObject({ inputs: hashed, priceList: hashed, result: hashed, receipt: hashed }),
    }),
  })
  .check(z.meta({ id: 'ReceiptVerificationRequest', description: 'The receipt of a quote.' }))

export type ReceiptVerificationRequest = z.infer<typeof request>

export const createReceiptVerification = declareKeptEndpoint({
  method: 'post',
  path: '/api/v1/receipts/verifications',
  tag: 'Quotes',
  access: { scope: 'quotes:read' },
  summary: 'Verify a receipt',
  description:
    'Computes what a receipt was given for again, by the rules of today, and says whether it comes to the same, what changed (rule, price, rounding, amounts), or that the receipt is not as it was written. Nothing is stored.',
  input: {
    from: 'body',
    schema: request,
    choose: () => request,
    mostBytes: MOST_BYTES,
    examples: { ofQuote: { summary: 'Of a quote document', value: { receipt: example.receipt } } },
  },
  answer: {
    description: 'What came of it.',
    schema: verification,
    statuses: { 200: { description: 'What came of it.' } },
  },
  problems: keptWriteProblems,
})
