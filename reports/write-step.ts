import type { Step } from '#domain/shared/explanation.ts'
import { type ArchiveScope, archiveScopes, type SizeId, sizeIds } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { formatMoney, formatNumber } from './format-number.ts'

/** A step of a derivation in the reader's language: its text, the computation and the value. */
export function writeStep(
  step: Step,
  language: Language,
  translate: TranslateResult,
): { text: string; expression: string; value: string } {
  return {
    text: writeStepText(step.code, translate),
    expression: step.expression
      .replace(/[a-z]+(?:-[a-z]+)*/g, word => writeWord(word, translate))
      .replace(/\d+(?:\.\d+)?/g, number => formatNumber(number, language)),
    value: writeValue(step.value, language, translate),
  }
}

/** What a step computes, by its code. */
export function writeStepText(code: string, translate: TranslateResult): string {
  return translate(`step.${code}` as keyof ResultMessages)
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
