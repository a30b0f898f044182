import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Reason } from '#domain/licensing/explain-choice.ts'
import type { Order } from '#domain/licensing/order.ts'
import type { Language } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'
import { exactNumber } from './exact-number.ts'
import { presentExplained, presentMargin } from './present-explained.ts'
import { writeExplained } from './write-explained.ts'
import { writeReason } from './write-order-text.ts'
import { resultWords } from './write-step.ts'

/** Bytes that an answer may have; everything in it is bounded well below, but the margins of an inventory's rows. */
const MOST_BYTES = 200_000
/** Fewer margins than this don't come near. */
const FEW_MARGINS = 50

/** A licence estimate as the API answers it, texts in the reader's language. */
export function presentLicenceEstimate(estimate: LicenceEstimate, language: Language) {
  const translate = translateResult[language]
  const { recommendation, manualChoice, alternatives, margins, owned } = estimate
  const presentReason = (reason: Reason | null) =>
    reason && { code: reason.code, text: writeReason(reason, language, translate) }
  const presentRejected = (order: Order & { reason: Reason | null }) => ({
    ...presentOrder(order),
    reason: presentReason(order.reason),
  })
  const answer = {
    score: exactNumber(estimate.score),
    requirement: exactNumber(estimate.requirement),
    satisfiable: estimate.satisfiable,
    recommendation: recommendation && { basis: recommendation.basis, ...presentOrder(recommendation) },
    manualChoice: manualChoice && presentRejected(manualChoice),
    alternatives: alternatives.map(alternative => ({
      ...presentRejected(alternative),
      equalPurchases: alternative.equalPurchases,
    })),
    alternativesComplete: estimate.alternativesComplete,
    margins: margins.map(margin =>
      presentMargin(margin, margin.next && presentOrder(margin.next), language, translate),
    ),
    owned,
    ...presentExplained(writeExplained(estimate, resultWords(translate))),
  }
  if (margins.length <= FEW_MARGINS || bytesOf(answer) <= MOST_BYTES) return answer
  const isOfRow = ({ pointer }: (typeof answer.margins)[number]) => pointer?.startsWith('/inventory/')
  return { ...answer, margins: answer.margins.filter(margin => !isOfRow(margin)) }
}

const bytesOf = (answer: unknown) => new TextEncoder().encode(JSON.stringify(answer)).length

/** An order with its spare points as a number. */
export function presentOrder({ lines, units, points, sparePoints, price }: Order) {
  return { lines, units, points, sparePoints: exactNumber(sparePoints), price }
}
