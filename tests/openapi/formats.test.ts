import { describe, expect, it } from 'vitest'
import type { $ZodType } from 'zod/v4/core'
import { codeByFormat } from '#domain/shared/find-faults.ts'
import { endpointsOfAccounts } from '#openapi/account-endpoints.ts'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'

type Definition = Readonly<Record<string, unknown>>
const definitionOf = (value: unknown) =>
  (value as { _zod?: { def: Definition } } | null | undefined)?._zod?.def

/** The formats that texts in a schema must have, through everything that it is made of. */
function formatsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const definition = definitionOf(value)
  if (!definition) return Object.values(value).flatMap(inner => formatsIn(inner, seen))
  const isText = definition.type === 'string' || definition.check === 'string_format'
  return [
    ...(isText && definition.format !== undefined ? [String(definition.format)] : []),
    ...Object.values(definition).flatMap(inner => formatsIn(inner, seen)),
  ]
}

/** Every schema that says what is wrong with a request. */
function schemasOf({ input }: AnyEndpoint): $ZodType[] {
  if (!input) return []
  if (input.from === 'query') return Object.values(input.parameters).map(({ schema }) => schema)
  const { examples, files } = input
  return [
    ...Object.values(examples).map(({ value }) => input.choose(value)),
    ...Object.keys(files?.types ?? {}).map(type => files?.choose(type) as $ZodType),
  ]
}

describe('a text of the wrong format is called what it is not', () => {
  const found = new Set<string>()
  for (const [id, endpoint] of Object.entries<AnyEndpoint>({ ...endpoints, ...endpointsOfAccounts }))
    it(`by ${id}`, () => {
      const formats = schemasOf(endpoint).flatMap(schema => formatsIn(schema))
      for (const format of formats) {
        found.add(format)
        expect(Object.keys(codeByFormat)).toContain(format)
      }
    })

  it('and every format that has a code is asked for somewhere', () => {
    expect([...found].toSorted()).toEqual(Object.keys(codeByFormat).toSorted())
  })
})
