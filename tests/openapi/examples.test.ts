import { readdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { startApi } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

type Asked = {
  /** The name of the request example that the example answers. */
  of?: string
  path?: string
  /** The part of an answer that the document shows, where the whole is too long. */
  pick?: (json: { items: { id: string }[] }) => unknown
}

/** What an example answers where that is not the first request example, or the examples of the parameters. */
const asked: Readonly<Record<string, Asked>> = {
  'create-checklist': { of: 'record' },
  'create-checklist-csv': { of: 'one-role' },
  'create-checklist-markdown': { of: 'one-role' },
  'create-conflicts': { of: 'one-port' },
  'create-licence-mode-advice': { of: 'island' },
  'follow-licence-workflow': { of: 'old-machine-alive' },
  'get-licence-workflow': { path: '/api/v1/licence-workflows/extend-cloud' },
  'list-procedures': {
    pick: json => ({ ...json, items: json.items.filter(({ id }) => id === 'change-mqtt-port') }),
  },
}

const folder = new URL('../../openapi/examples/', import.meta.url)
const files = new Set(readdirSync(folder))
const kebab = (id: string) => id.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The examples of answers, by the names of their files: for JSON the operation, else with its format. */
const examples = Object.entries(endpoints as Readonly<Record<string, AnyEndpoint>>)
  .filter(([, { access }]) => !access)
  .flatMap(([id, endpoint]) => {
    const media = Object.entries(endpoint.formats ?? {}).map(
      ([type, { example }]) => [type, example] as const,
    )
    return [['application/json', endpoint.answer.example] as const, ...media]
      .filter(([, example]) => example !== undefined)
      .map(([type, example]) => {
        const format = type === 'application/json' ? '' : `-${type.split('/')[1]}`
        return { name: kebab(id) + format, endpoint, type, example }
      })
  })

/** The address of an endpoint with the examples of its parameters. */
function addressOf({ path, pathParameters = {}, input }: AnyEndpoint): string {
  const query = new URLSearchParams(
    Object.entries(input?.from === 'query' ? input.parameters : {}).flatMap(([name, { example }]) =>
      example === undefined ? [] : [[name, String(example)]],
    ),
  )
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name) => pathParameters[name]?.example ?? '')
  return query.size > 0 ? `${filled}?${query}` : filled
}

async function askFor(name: string, endpoint: AnyEndpoint, accept: string): Promise<unknown> {
  const { of, path = addressOf(endpoint), pick } = asked[name] ?? {}
  const { input } = endpoint
  const requests = input?.from === 'body' ? input.examples : {}
  const request = of === undefined ? Object.values(requests)[0] : requests[of]
  const { json, text } = await (request
    ? api.post(path, request.value, { accept })
    : api.call(path, { headers: { accept } }))
  return json && pick ? pick(json) : (json ?? text)
}

describe('each example of an answer is what the API answers', () => {
  // The document does not show itself, and being ready or alive says nothing about a version.
  for (const { name, endpoint, type, example } of examples.filter(({ name }) => name !== 'get-open-api'))
    it(name, async () => {
      const answer = await askFor(name, endpoint, type)
      const file = `${name}.json`
      if (process.env.UPDATE_EXAMPLES && files.has(file))
        writeFileSync(new URL(file, folder), `${JSON.stringify(answer, null, 2)}\n`)
      expect(answer, 'stale: UPDATE_EXAMPLES=1 npx vitest run tests/openapi/examples.test.ts').toEqual(
        example,
      )
    })

  it('and every file holds one of them', () => {
    const names = new Set(examples.map(({ name }) => `${name}.json`))
    expect([...files].filter(file => !names.has(file))).toEqual([])
    expect(Object.keys(asked).filter(name => !names.has(`${name}.json`))).toEqual([])
  })
})

describe('each example of a request is answered', () => {
  for (const endpoint of Object.values<AnyEndpoint>(endpoints)) {
    const { input, path, access } = endpoint
    if (input?.from !== 'body' || access) continue
    for (const [name, { value }] of Object.entries(input.examples))
      it(`${name} of ${path}`, async () => {
        const schema = z.globalRegistry.get(input.schema)?.id
        expect(schema, 'the schema of the body has a name').toBeDefined()
        assertMatches(schema ?? '', value, name)
        expect((await api.post(addressOf(endpoint), value)).status).toBe(200)
      })
  }
})
