import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Answer } from './start-api.ts'

type Content = Record<string, { schema: object; examples?: Record<string, { value: unknown }> }>
type Response = { $ref?: string; content?: Content; headers?: Record<string, { required?: boolean }> }
type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  schema: { enum?: string[] }
  example?: string | number
}
type Operation = {
  security?: unknown[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, Response>
}

const file = new URL('../../openapi/openapi.json', import.meta.url)
export const document = JSON.parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, Response>; schemas: Record<string, object> }
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'date-time': true, uuid: true } })
ajv.addSchema(document, 'openapi.json')
const validators = new Map<string | object, ReturnType<typeof ajv.compile>>()

/** What an integrator acts on: a document that leaves one out where it is sent says too little. */
const told = ['etag', 'location', 'retry-after', 'www-authenticate', 'ratelimit', 'ratelimit-policy']

/**
 * Fails unless an answer is one that the document declares: its status, its media type and its shape.
 * Methods and paths that the document does not have may only be refused, or told about by OPTIONS.
 */
export function validateAnswer(method: string, path: string, answer: Answer): void {
  const where = `${method} ${path} → ${answer.status} ${answer.text.slice(0, 300)}`
  const operation = findOperation(method, path)
  if (!operation) {
    assert.ok([204, 404, 405].includes(answer.status), where)
    if (answer.status !== 204 && method !== 'HEAD') assertMatches('Problem', answer.json, where)
    return
  }
  const declared = operation.responses[answer.status]
  assert.ok(declared, `undeclared status: ${where}`)
  const response = declared.$ref ? resolve(declared.$ref) : declared
  const headers = Object.entries(response.headers ?? {})
  for (const [name, { required }] of headers)
    assert.ok(!required || answer.headers.has(name), `${name}: ${where}`)
  const names = headers.map(([name]) => name.toLowerCase())
  for (const name of told) assert.ok(!answer.headers.has(name) || names.includes(name), `${name}: ${where}`)
  if (!names.includes('cache-control')) assert.equal(answer.headers.get('cache-control'), 'no-store', where)
  if (method === 'HEAD' || !response.content) {
    assert.equal(answer.text, '', where)
    return
  }
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const media = response.content[type]
  assert.ok(media, `undeclared media type ${type}: ${where}`)
  if (type.endsWith('json')) assertMatches(media.schema, answer.json, where)
}

/** Fails unless a value matches a schema of the document, by name or as it stands. */
export function assertMatches(schema: string | object, value: unknown, where: string): void {
  let validate = validators.get(schema)
  if (!validate) {
    const text = JSON.stringify(
      typeof schema === 'string' ? { $ref: `#/components/schemas/${schema}` } : schema,
    )
    validate = ajv.compile(JSON.parse(text.replaceAll('"#/components', '"openapi.json#/components')))
    validators.set(schema, validate)
  }
  assert.ok(validate(value), `${JSON.stringify(validate.errors?.slice(0, 3))} ${where}`)
}

function findOperation(method: string, path: string): Operation | undefined {
  const asked = path.split('?')[0]?.split('/') ?? []
  const match = Object.keys(document.paths).find(template => {
    const parts = template.split('/')
    return (
      parts.length === asked.length &&
      parts.every((part, index) => part === asked[index] || part.startsWith('{'))
    )
  })
  const key = method === 'HEAD' ? 'get' : method.toLowerCase()
  return match === undefined ? undefined : document.paths[match]?.[key]
}

function resolve(reference: string): Response {
  return document.components.responses[reference.split('/').at(-1) ?? ''] ?? {}
}
