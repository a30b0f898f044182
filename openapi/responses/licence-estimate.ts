import * as z from 'zod'
import { citation, explained, marginOf, money, ruleset } from './shared.ts'

const kind = z.enum(['base', 'extension']).meta({ id: 'LicenceKind' })

export const line = z
  .object({
    reference: z.string(),
    name: z.string(),
    kind,
    points: z.int().meta({ description: 'Points of one unit.' }),
    quantity: z.int().min(1),
    unitPrice: z.string().optional().meta({ description: 'With a price list: decimal string.' }),
    amount: z.string().optional().meta({ description: 'With a price list: unit price × quantity.' }),
  })
  .meta({ id: 'OrderLine', description: 'One line of an order.' })

const purchase = {
  lines: z.array(line).meta({ description: 'Empty when nothing need be bought.' }),
  units: z.int().min(0),
  points: z.int().meta({ description: 'Points after the order, owned ones included.' }),
  sparePoints: z.number().meta({ description: 'Points above the requirement.' }),
  price: money.nullable(),
}

export const order = z.object(purchase).meta({ id: 'Order', description: 'What could be ordered.' })

const recommendation = z
  .object({ basis: z.enum(['manual', 'lowest-price', 'owned-suffices']), ...purchase })
  .meta({ id: 'Recommendation', description: 'What to order, and what decided it.' })

const reason = z
  .object({ code: z.string(), text: z.string() })
  .meta({ id: 'Reason', description: 'Why an order was not chosen.' })

const rejected = z
  .object({ ...purchase, reason: reason.nullable() })
  .meta({ id: 'OrderWithReason', description: 'An order, and why it was not chosen.' })

const alternative = z
  .object({
    ...purchase,
    reason: reason.nullable(),
    equalPurchases: z.int().min(1).meta({
      description: 'How many purchases are equal in price, units and points; this one stands for them.',
    }),
  })
  .meta({
    id: 'Alternative',
    description: 'An order that was not chosen, for itself and those equal to it in price, units and points.',
  })

export const licenceEstimate = z
  .object({
    score: z.number().meta({ description: 'Points by the manual’s formula; exact.' }),
    requirement: z.number().meta({ description: 'Score with headroom; exact.' }),
    satisfiable: z.boolean().meta({ description: 'False when nothing on the price list is enough.' }),
    recommendation: recommendation.nullable(),
    manualChoice: rejected.nullable().meta({
      description: 'What the manual’s rule gives, prices apart; its reason is null when it is recommended.',
    }),
    alternatives: z.array(alternative).max(50).meta({
      description:
        'The other orders that no order beats on price, units and points, the nearest to the requirement first; 50 at most.',
    }),
    alternativesComplete: z.boolean().meta({
      description: 'False when there are more alternatives than are listed, or may be.',
    }),
    margins: z.array(marginOf(order, 'LicenceMargin')).meta({
      description:
        'One for each input. Of an inventory the sum has one and, up to 100 rows and as long as the answer stays within 200 kB, the columns of every row.',
    }),
    owned: z.object({ points: z.int(), sufficient: z.boolean() }).nullable(),
    ...explained,
  })
  .meta({ id: 'LicenceEstimate', description: 'Licence score, order and how far each input can grow.' })

export const licenceList = z
  .object({
    items: z.array(
      z
        .object({ reference: z.string(), name: z.string(), kind, points: z.int(), citation })
        .meta({ id: 'Licence', description: 'One reference of the vendor’s catalogue.' }),
    ),
    ruleset,
  })
  .meta({ id: 'LicenceList', description: 'The licence catalogue.' })

export type LicenceEstimateAnswer = z.infer<typeof licenceEstimate>
export type LicenceListAnswer = z.infer<typeof licenceList>
