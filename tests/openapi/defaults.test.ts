import { describe, expect, it } from 'vitest'
import { document } from '../api/validate-answer.ts'

type Schema = { $ref?: string; default?: unknown; required?: string[]; properties?: Record<string, Schema> }

type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } }

const bodies = Object.values(document.paths as Record<string, Record<string, Operation>>)
  .flatMap(operations => Object.values(operations))
  .flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}))
  .map(({ schema }) => schema)

/** Every object that a request may hold, wherever it stands in a body. */
function collectObjects(value: unknown, found = new Set<Schema>()): Set<Schema> {
  if (typeof value !== 'object' || value === null || found.has(value as Schema)) return found
  const schema = value as Schema
  if (schema.properties) found.add(schema)
  if (typeof schema.$ref === 'string') collectObjects(resolve(schema), found)
  for (const child of Object.values(value)) collectObjects(child, found)
  return found
}

function resolve({ $ref = '' }: Schema): Schema {
  return document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema
}

describe('what has a default may be left out of a request', () => {
  const objects = [...collectObjects(bodies)]

  it('reads the bodies', () => {
    expect(bodies.length).toBeGreaterThan(8)
    expect(objects.length).toBeGreaterThan(40)
  })

  it('so no default stands where openapi-typescript would take its property as required', () => {
    const found = objects.flatMap(({ properties = {} }) =>
      Object.keys(properties).filter(name => properties[name]?.default !== undefined),
    )
    expect(found).toEqual([])
  })

  it('and nothing with a default is listed as required', () => {
    const found = objects.flatMap(({ properties = {}, required = [] }) =>
      required.filter(name => resolve(properties[name] ?? {})?.default !== undefined),
    )
    expect(found).toEqual([])
  })

  it('which is said in words', () => {
    const headrooms = objects.flatMap(({ properties = {} }) =>
      properties.headroomPercent ? [properties.headroomPercent] : [],
    )
    // Three ways to ask for an estimate, each also as a part of a quote.
    expect(headrooms).toHaveLength(6)
    for (const headroom of headrooms)
      expect(headroom).toMatchObject({ description: expect.stringMatching(/Default: 0\.$/) })
  })
})
