import * as z from 'zod'
import { ruleset } from './shared.ts'

const text = z.string()
const hashed = text.regex(/^[0-9a-f]{64}$/)

export const receipt = z
  .object({
    version: z.literal(1),
    ruleset,
    rounding: text,
    inputs: z.record(text, z.unknown()).meta({ description: 'What the quote was computed from.' }),
    result: z
      .record(text, z.unknown())
      .meta({ description: 'What came of it: lines, discounts, taxes, sums.' }),
    sha256: z
      .object({ inputs: hashed, priceList: hashed, result: hashed, receipt: hashed })
      .meta({ description: 'Of each part in its canonical form (RFC 8785), and of all of them.' }),
  })
  .meta({
    id: 'Receipt',
    description: 'By what a quote can be computed again. It proves what was computed, not by whom.',
  })

const change = z
  .object({
    kind: z.enum(['rule', 'rounding', 'price', 'amount', 'line', 'sum']),
    line: z.int().nullable().meta({ description: 'Index of the line; null for what holds for all.' }),
    name: text.nullable(),
    before: text.nullable(),
    after: text.nullable(),
  })
  .meta({ id: 'ReceiptChange', description: 'One thing that is not as the receipt has it.' })

export const verification = z
  .object({
    verdict: z.enum(['same', 'changed', 'altered']).meta({
      description:
        '`same`: computed again it comes to the same; `changed`: it does not, and `changes` says where; `altered`: a hash is not that of its part.',
    }),
    altered: z.array(z.enum(['inputs', 'priceList', 'result', 'receipt'])),
    changes: z.array(change),
    ruleset,
  })
  .meta({ id: 'ReceiptVerification', description: 'A quote computed again by its receipt.' })

export type VerificationAnswer = z.infer<typeof verification>
