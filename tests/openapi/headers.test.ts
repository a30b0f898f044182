import { expect, it } from 'vitest'
import { buildDocument } from '#openapi/build-document.ts'
import { endpoints } from '#openapi/endpoints.ts'

type Response = { $ref?: string; headers?: Record<string, { required?: boolean; description?: string }> }
const document = buildDocument()
const all = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.values(item as object).flatMap(operation =>
    Object.entries((operation as { responses: Record<string, Response> }).responses).map(
      ([status, response]) => ({ path, status, response }),
    ),
  ),
)
const shared = (document.components?.responses ?? {}) as Record<string, Response>
const headersOf = ({ $ref, headers = {} }: Response) =>
  $ref ? (shared[$ref.split('/').at(-1) ?? '']?.headers ?? {}) : headers
const required = (response: Response) =>
  Object.entries(headersOf(response)).flatMap(([name, header]) => (header.required ? [name] : []))

it('every answer that an integrator acts on by a header documents it', () => {
  const always: Readonly<Record<string, string[]>> = {
    401: ['WWW-Authenticate'],
    412: ['ETag'],
    429: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
    304: ['ETag'],
    201: ['Location'],
  }
  let count = 0
  for (const { path, status, response } of all.filter(({ status }) => status in always)) {
    count++
    // What is shared is known by its answer only, and has no address of its own.
    const names = (always[status] ?? []).filter(
      name => !(name === 'Location' && /share-links|members|auth/.test(path)),
    )
    expect(required(response), `${path} ${status}`).toEqual(expect.arrayContaining(names))
  }
  expect(count).toBeGreaterThan(100)
})

it('that the store can not be reached comes with Retry-After, also where the status has other reasons', () => {
  for (const { path, status, response } of all.filter(({ status }) => status === '503'))
    if (path !== '/readyz') expect(headersOf(response)['Retry-After'], `${path} ${status}`).toBeDefined()
})

it('whoever is counted is told so by every answer', () => {
  for (const { path, status, response } of all.filter(({ status }) => Number(status) < 300))
    if (Object.values(endpoints).some(endpoint => endpoint.path === path && 'access' in endpoint))
      expect(required(response), `${path} ${status}`).toEqual(
        expect.arrayContaining(['RateLimit', 'RateLimit-Policy']),
      )
})

it('If-None-Match is a parameter of what answers 304, and of nothing else', () => {
  let count = 0
  for (const [path, item] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(item as object)) {
      const { parameters, responses } = operation as {
        parameters?: { name: string; required?: boolean }[]
        responses: Record<string, Response>
      }
      const parameter = parameters?.find(({ name }) => name === 'If-None-Match')
      expect(parameter !== undefined, `${method} ${path}`).toBe('304' in responses)
      expect(parameter?.required ?? false).toBe(false)
      if (parameter) count++
    }
  expect(count).toBeGreaterThan(10)
})

it('webhooks say what is signed, and with which key', () => {
  for (const item of Object.values(document.webhooks ?? {})) {
    const { parameters } = (item as { post: { parameters: { name: string; description: string }[] } }).post
    const text = parameters.find(({ name }) => name === 'webhook-signature')?.description
    expect(text).toContain('`{webhook-id}.{webhook-timestamp}.{body}`')
    expect(text).toMatch(/`whsec_`.*Base64/)
  }
})
