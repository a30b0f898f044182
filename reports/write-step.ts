import type { LicenceStep } from '#domain/licensing/estimate-licence.ts'
import type { Step } from '#domain/shared/explanation.ts'
import type { SizingStep } from '#domain/sizing/size-hardware.ts'
import { type ArchiveScope, archiveScopes, type SizeId, sizeIds } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { formatMoney, formatNumber } from './format-number.ts'
import { type ResultAssumption, writeAssumption } from './write-assumption.ts'
import type { ExplainedWords } from './write-explained.ts'

export type ResultStep = SizingStep | LicenceStep

/** A step of a derivation in the reader's language: its text, the computation and the value. */
export function writeStep(
  step: Step<ResultStep>,
  language: Language,
  translate: TranslateResult,
): { text: string; expression: string; value: string } {
  return {
    text: translate(`step.${step.code}`),
    expression: step.expression
      .replace(/[a-z]+(?:-[a-z]+)*/g, word => writeWord(word, translate))
      .replace(/\d+(?:\.\d+)?/g, number => formatNumber(number, language)),
    value: writeValue(step.value, language, translate),
  }
}

/** What assumptions and steps of a sizing or an estimate say. */
export function resultWords(translate: TranslateResult): ExplainedWords<ResultAssumption, ResultStep> {
  return {
    assumption: assumption => writeAssumption(assumption, translate),
    step: ({ code }) => translate(`step.${code}`),
  }
}

function writeValue(value: Step['value'], language: Language, translate: TranslateResult): string {
  if (typeof value !== 'string') return formatNumber(value, language)
  const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? []
  return amount && currency ? formatMoney({ amount, currency }, language) : writeWord(value, translate)
}

/** A scope or a size by its name; everything else as it is. */
function writeWord(word: string, translate: TranslateResult): string {
  if ((archiveScopes as readonly string[]).includes(word)) return translate(`scope.${word as ArchiveScope}`)
  if ((sizeIds as readonly string[]).includes(word)) return translate(`size.${word as SizeId}`)
  return word
}
