import { boundValues } from '#domain/shared/write-found.ts'
import type { Problem as ProblemAnswer } from '#openapi/responses/shared.ts'
import { formatDay, formatUtcMoment } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { type Problem, problems } from './problems.ts'
import { apiHeaders } from './secure-headers.ts'

export type ComposedProblem = {
  status: number
  headers: Readonly<Record<string, string | number>>
  body: string
}

/** What fills a detail with a day or a moment, by its name. */
const datesBy = { day: formatDay, at: formatUtcMoment, until: formatUtcMoment } as const

/** The days and moments that a detail names, as its reader writes them. */
function writeDates(values: Problem['values'], language: Language): Problem['values'] {
  const written = Object.entries(datesBy).flatMap(([name, format]) => {
    const value = values[name]
    return typeof value === 'string' ? [[name, format(value, language)] as const] : []
  })
  return { ...values, ...Object.fromEntries(written) }
}

/** A problem in words, with the headers that every one has. */
export function composeProblem(problem: Problem, id: string, language: Language): ComposedProblem {
  const { code, detail, values, faults, headers, current } = problem
  const translate = translateProblem[language]
  const { status, type } = problems[code]
  const answer: ProblemAnswer = {
    type,
    title: translate(`problem.${code}.title`),
    status,
    detail: translate(detail, boundValues(writeDates(values, language))),
    instance: `urn:request:${id}`,
    ...(faults.length > 0 && { errors: [...faults] }),
    ...(current && { current }),
  }
  const body = JSON.stringify(answer)
  return {
    status,
    headers: {
      ...apiHeaders,
      'X-Request-Id': id,
      'Content-Type': 'application/problem+json',
      'Content-Length': Buffer.byteLength(body),
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept, Accept-Language',
      // No 401 comes without (RFC 9110, 15.5.2).
      ...(code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer realm="Groundwork"' }),
      ...headers,
    },
    body,
  }
}
