import { planScanServices } from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import type { ScanServicePlanInput } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'
import type { ScanServicePlanAnswer } from '#openapi/responses/scan-service-plan.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { writeExplainedByCode } from '#reports/write-explained.ts'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** Plans the scan services of several work groups, texts in the reader's language. */
export function answerScanServicePlan(
  input: ScanServicePlanInput,
  { language }: Context,
): ScanServicePlanAnswer {
  const t = translateScanServices[language]
  const plan = planScanServices(input)
  return {
    ...plan,
    commands: plan.commands.map(({ step, shell, text }) => ({
      step,
      title: t(`command.${step}`),
      shell,
      text,
      result: t(`command.${step}.result`),
    })),
    ...presentExplained(writeExplainedByCode(plan, t)),
  }
}
