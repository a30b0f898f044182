import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { onBothDatabases } from './support/databases.ts'
import { makers } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

/** What PostgreSQL does not keep, what neither a hash nor UTF-8 holds, and what zod compares before it knows. */
const odd: Readonly<Record<string, unknown>> = {
  'a length that is none': { length: { toString: 1, valueOf: 1 } },
  'U+0000': 'a\0b',
  'two half characters': 'a\ud800b\udfff',
}

type Place = readonly (string | number)[]

/** The places of all texts in a value. */
function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value === 'string') return [place]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...place, name]))
}

/** The value with another text in one place. */
function put(value: unknown, [name, ...rest]: Place, text: unknown): unknown {
  if (name === undefined) return text
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[name] = put(copy[name], rest, text)
  return copy
}

onBothDatabases('a text that can not be kept', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000 } })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  async function makeIds({ pathParameters = {} }: AnyEndpoint): Promise<Record<string, string>> {
    const ids: Record<string, string> = {}
    for (const name of Object.keys(pathParameters)) ids[name] = (await makers[name]?.(send, ids)) ?? 'x'
    return ids
  }

  for (const [id, endpoint] of Object.entries<AnyEndpoint>(endpoints)) {
    const { input, method } = endpoint
    if (input?.from !== 'body') continue
    for (const [example, { value }] of Object.entries(input.examples))
      for (const [name, text] of Object.entries(odd))
        it(`${name} in ${example} of ${id} is kept in another way or refused, never an error of ours`, async () => {
          const ids = await makeIds(endpoint)
          const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_whole, each: string) => ids[each] ?? '')
          const own = ids.siteId !== undefined && put(value, ['id'], ids.siteId)
          for (const place of placesOf(value)) {
            const body = put(own || value, place, text)
            const { status } = await send(method.toUpperCase(), path, body, { 'if-match': '*' })
            expect(status, place.join('/')).toBeLessThan(500)
          }
        })
  }
})
