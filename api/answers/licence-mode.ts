import { adviseLicenceMode } from '#domain/licensing/mode-advice/advise-licence-mode.ts'
import type { ModeAdviceInput } from '#domain/licensing/mode-advice/mode-advice-input.ts'
import type { OutageInput } from '#domain/licensing/outages/outage-input.ts'
import { planLicenceOutage } from '#domain/licensing/outages/plan-licence-outage.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { LicenceModeAdviceAnswer, LicenceOutageAnswer } from '#openapi/responses/licence-mode.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { writeLicenceOutage } from '#reports/write-licence-outage.ts'
import { writeModeAdvice } from '#reports/write-mode-advice.ts'
import { translateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** Advises a licence mode for stream. */
export function answerLicenceModeAdvice(
  input: ModeAdviceInput,
  { language }: Context,
): LicenceModeAdviceAnswer {
  const written = writeModeAdvice(adviseLicenceMode(stream, input), translateLicenceMode[language])
  return { ...written, ...presentExplained(written) }
}

/** Plans an outage of stream's licence. */
export function answerLicenceOutage(input: OutageInput, { language }: Context): LicenceOutageAnswer {
  const written = writeLicenceOutage(planLicenceOutage(stream, input), translateLicenceMode[language])
  return { ...written, ...presentExplained(written) }
}
