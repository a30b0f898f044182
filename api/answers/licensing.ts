import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { LicenceEstimateAnswer, LicenceListAnswer } from '#openapi/responses/licence-estimate.ts'
import { presentLicenceEstimate } from '#reports/present-licence-estimate.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** Estimates the licence for stream. */
export function answerLicenceEstimate(
  input: LicenceEstimateInput,
  { language }: Context,
): LicenceEstimateAnswer {
  return presentLicenceEstimate(estimateLicence(stream, input), language)
}

/** The licence catalogue of stream. */
export function answerLicences(): LicenceListAnswer {
  return { items: [...stream.licences.catalogue], ruleset: stream.ruleset }
}
