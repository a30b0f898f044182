import { planScanServices } from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import type { ScanServicePlanInput } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'
import type { ScanServicePlanAnswer } from '#openapi/responses/scan-service-plan.ts'
import type { ScanServiceMessages } from '#text/scan-services/en.ts'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { exactValue } from './exact-number.ts'

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
    assumptions: plan.assumptions.map(({ code, values, citation }) => ({
      code,
      text: t(`assumption.${code}` as keyof ScanServiceMessages, values),
      citation,
    })),
    explanation: plan.explanation.map(({ code, expression, value, citation }) => ({
      code,
      text: t(`step.${code}` as keyof ScanServiceMessages),
      expression,
      value: exactValue(value),
      citation,
    })),
  }
}
