import { type ProblemCode, problemCodes } from '#openapi/problem-codes.ts'
import type { CurrentVersion, Fault } from '#openapi/responses/shared.ts'
import type { ProblemMessages } from '#text/problems/en.ts'

type DetailKey = Extract<keyof ProblemMessages, `detail.${string}`>

/** The only table from a problem's code to its status and its type, the path of the page that explains it. */
export const problems = Object.fromEntries(
  Object.entries(problemCodes).map(([code, status]) => [code, { status, type: `/problems/${code}` }]),
) as Readonly<Record<ProblemCode, { status: number; type: string }>>

/** A request that can not be answered as asked; thrown anywhere, written in one place. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly detail: DetailKey
  readonly values: Readonly<Record<string, string | number>>
  readonly headers: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
  readonly current: CurrentVersion | undefined

  constructor(
    code: ProblemCode,
    detail: DetailKey,
    values: Readonly<Record<string, string | number>> = {},
    more: {
      headers?: Readonly<Record<string, string>>
      faults?: readonly Fault[]
      current?: CurrentVersion
    } = {},
  ) {
    super(code)
    this.code = code
    this.detail = detail
    this.values = values
    this.headers = more.headers ?? {}
    this.faults = more.faults ?? []
    this.current = more.current
  }
}
