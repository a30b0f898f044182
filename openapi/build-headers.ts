import type { HeaderObject, SchemaObject } from 'openapi3-ts/oas31'
import { languages } from '#text/language.ts'
import type { ProblemCode } from './problem-codes.ts'

export type Headers = Readonly<Record<string, HeaderObject>>

const text = { type: 'string' } as const

/** A header that an answer always has. */
export const header = (description: string, schema: SchemaObject = text): HeaderObject => ({
  description,
  required: true,
  schema,
})

/** A header that an answer has only where its description says. */
const optional = (given: HeaderObject): HeaderObject => ({ ...given, required: false })

/** What every answer says of itself. */
export const usual: Headers = {
  'Content-Language': header('The language of the texts.', { ...text, enum: [...languages] }),
  'X-Request-Id': header('The id of the request.'),
}

/** What whoever is counted is told. */
export const rateLimits: Headers = {
  RateLimit: header('How many requests are left, and the seconds until the count begins anew.'),
  'RateLimit-Policy': header('How many requests are answered in how many seconds.'),
}

const counted = Object.fromEntries(
  Object.entries(rateLimits).map(([name, { description, ...rest }]) => [
    name,
    optional({ ...rest, description: `Where requests are counted: ${description}` }),
  ]),
)

const retryAfter = header('After how many seconds it can be tried again.', {
  ...{ type: 'integer', minimum: 1 },
})

/** What only some problems have. */
const ownHeaders: Partial<Record<ProblemCode, Headers>> = {
  unauthorized: { 'WWW-Authenticate': header('The scheme by which a key is sent: Bearer.') },
  'precondition-failed': { ETag: header('The version that is current.') },
  'too-many-requests': { 'Retry-After': retryAfter, ...rateLimits },
  'store-unavailable': { 'Retry-After': retryAfter },
}

/** Found before it is known what is asked for, and by whom; or by an endpoint that counts nobody. */
const uncounted: readonly ProblemCode[] = ['bad-request', 'request-timeout', 'headers-too-large', 'not-ready']

const headersOfCode = (code: ProblemCode): Headers => ({
  ...usual,
  ...(!uncounted.includes(code) && counted),
  ...ownHeaders[code],
})

/** The headers of a response that is one of several problems: what not all have is there only with those that have it. */
export function headersOf(codes: readonly ProblemCode[]): Headers {
  const all = codes.map(headersOfCode)
  const names = new Set(all.flatMap(headers => Object.keys(headers)))
  return Object.fromEntries(
    [...names].flatMap(name => {
      const given = all.flatMap(headers => headers[name] ?? [])
      const [first] = given
      const holders = codes.filter((_code, index) => all[index]?.[name])
      if (!first || holders.length === codes.length) return first ? [[name, first]] : []
      const types = holders.map(code => `\`/problems/${code}\``).join(', ')
      return [[name, optional({ ...first, description: `With ${types}: ${first.description}` })]]
    }),
  )
}
