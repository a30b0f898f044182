import type { ParameterObject } from 'openapi3-ts/oas31'
import { languages } from '#text/language.ts'
import { type AnyEndpoint, listSuccesses } from './endpoint.ts'

const text = { type: 'string' } as const

const acceptLanguage: ParameterObject = {
  name: 'Accept-Language',
  in: 'header',
  description: `Language of the texts: ${languages.slice(0, -1).join(', ')} or ${languages.at(-1)}; en when none of them is acceptable.`,
  schema: text,
  example: 'fr-CH, fr;q=0.9',
}

const ifMatch: ParameterObject = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'ETag of the version that is to be changed, or * for whatever is there.',
  schema: text,
  example: '"3"',
}

const idempotencyKey: ParameterObject = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Any text that stands for this request: sent again within 24 hours, byte by byte the same, it gets the same answer and is done once. With another address, Content-Type or body, if only other spaces, it is refused with 422. An empty header is none.',
  schema: text,
  example: '8f3c1d9e-0f5b-4f0a-9f55-0a2d1c8e7b61',
}

const ifNoneMatch: ParameterObject = {
  name: 'If-None-Match',
  in: 'header',
  description:
    'ETag of an answer that was read before: where it is still the same, 304 says so without a body.',
  schema: text,
  example: '"3"',
}

/** Whether an answer has an ETag by which it is asked for anew. */
export function isRepeatable(endpoint: AnyEndpoint): boolean {
  const { method, cacheSeconds } = endpoint
  const isTagged = listSuccesses(endpoint).some(([, { headers }]) => headers?.ETag !== undefined)
  return method === 'get' && (cacheSeconds !== undefined || isTagged)
}

/** The headers that an endpoint reads. */
export function buildRequestHeaders(endpoint: AnyEndpoint): ParameterObject[] {
  const { method, access } = endpoint
  return [
    acceptLanguage,
    ...(access?.isConditional ? [ifMatch] : []),
    ...(isRepeatable(endpoint) ? [ifNoneMatch] : []),
    ...(access && method === 'post' ? [idempotencyKey] : []),
  ]
}
