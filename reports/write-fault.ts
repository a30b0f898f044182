import type { Fault } from '#domain/shared/find-faults.ts'
import { boundValues } from '#domain/shared/write-found.ts'
import type { Language } from '#text/language.ts'
import type { ProblemMessages } from '#text/problems/en.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { formatDay } from './format-day.ts'
import { formatNumber } from './format-number.ts'

/** What is wrong with a value, what was expected and what to do, in the reader's language. */
export function writeFault({ code, wording, expected, values }: Fault, language: Language): string {
  const translate = translateProblem[language]
  const key = (wording ? `fault.${code}.${wording}` : `fault.${code}`) as keyof ProblemMessages
  const { limit } = values
  return translate(
    key,
    boundValues({
      ...writeDays(values, language),
      ...(typeof limit === 'number' && wording && { limit: formatNumber(limit, language) }),
      ...(expected && { expected: writeExpected(expected, language) }),
    }),
  )
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const days = ['day', 'from', 'until']

/** The days that a fault names, as its reader writes them; what was found stays as it was sent. */
function writeDays(values: Fault['values'], language: Language): Fault['values'] {
  const written = days.flatMap(name => {
    const value = values[name]
    return typeof value === 'string' && DAY.test(value) ? [[name, formatDay(value, language)] as const] : []
  })
  return { ...values, ...Object.fromEntries(written) }
}

const types = ['number', 'int', 'string', 'object', 'record', 'array', 'boolean'] as const

function writeExpected(expected: NonNullable<Fault['expected']>, language: Language): string {
  const translate = translateProblem[language]
  if ('value' in expected) return expected.value
  if ('values' in expected) return translate('expected.values', { values: expected.values })
  const type = types.find(candidate => candidate === expected.type)
  return translate(type ? `expected.${type}` : 'expected.other')
}
