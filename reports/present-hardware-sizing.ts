import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import type { Language } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'
import { presentExplained, presentMargin } from './present-explained.ts'
import { writeExplained } from './write-explained.ts'
import { resultWords } from './write-step.ts'

/** A hardware sizing as the API answers it, texts in the reader's language. */
export function presentHardwareSizing(sizing: HardwareSizing, language: Language) {
  const translate = translateResult[language]
  const { score, size, hardware, answers, margins, comparison } = sizing
  return {
    score,
    size,
    hardware: { ...hardware, cpuModels: [...hardware.cpuModels] },
    answers,
    margins: margins.map(margin => presentMargin(margin, margin.next, language, translate)),
    ...(comparison && {
      comparison: comparison.map(({ remark, ...aspect }) => ({
        ...aspect,
        ...(remark && { remark: { code: remark, text: translate(`remark.${remark}`) } }),
      })),
    }),
    ...presentExplained(writeExplained(sizing, resultWords(translate))),
  }
}
