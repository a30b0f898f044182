import type { SchemaObject } from 'openapi3-ts/oas31'
import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'

export type Components = Record<string, SchemaObject>

/**
 * A zod schema as JSON Schema 2020-12; schemas with an id go to the components and are referred to.
 * Throws when one id stands for two different schemas.
 */
export function convertSchema(
  schema: $ZodType,
  place: 'body' | 'parameter' | 'answer',
  components: Components,
): SchemaObject {
  // Wrapped in an object, so that the outermost schema becomes a reference too when it has an id.
  const converted = z.toJSONSchema(z.object({ wrapped: schema as z.ZodType }), {
    io: place === 'answer' ? 'output' : 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (place === 'body' && zodSchema._zod.def.type === 'default') sayDefault(jsonSchema)
      if (zodSchema._zod.def.type === 'object') movePatterns(jsonSchema)
    },
  })
  const { $defs = {}, properties } = referToComponents(converted) as {
    $defs?: Components
    properties: { wrapped: SchemaObject }
  }
  for (const [id, definition] of Object.entries($defs)) {
    const known = components[id]
    if (known && JSON.stringify(known) !== JSON.stringify(definition))
      throw new TypeError(`Two schemas share the id ${id}`)
    components[id] = definition
  }
  return properties.wrapped
}

/** Says a default in words: for its keyword, some generators ask for the property, in requests too. */
function sayDefault(schema: { default?: unknown; description?: string }): void {
  schema.description = `${schema.description ?? ''} Default: ${JSON.stringify(schema.default)}.`.trim()
  delete schema.default
}

/** A name that begins with ^ is a pattern of names. */
function movePatterns(schema: { properties?: object; patternProperties?: object }): void {
  const [named, patterns] = [{}, {}] as [Record<string, unknown>, Record<string, unknown>]
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    (name.startsWith('^') ? patterns : named)[name] = property
  if (Object.keys(patterns).length === 0) return
  Object.assign(schema, { properties: named, patternProperties: patterns })
}

function referToComponents(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, child) =>
      key === '$ref' && typeof child === 'string'
        ? child.replace('#/$defs/', '#/components/schemas/')
        : child,
    ),
  )
}
