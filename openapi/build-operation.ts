import type { MediaTypeObject, OperationObject, ParameterObject, ResponsesObject } from 'openapi3-ts/oas31'
import { header, rateLimits, usual } from './build-headers.ts'
import { buildProblemResponse } from './build-problem-response.ts'
import { buildRequestHeaders, isRepeatable } from './build-request-headers.ts'
import { type Components, convertSchema } from './convert-schema.ts'
import { type AnyEndpoint, type Format, listSuccesses, type Parameter } from './endpoint.ts'
import { listTypes, nameFormat } from './list-types.ts'
import { problemCodes } from './problem-codes.ts'

const text = { type: 'string' } as const

/** The names that `format` knows. */
const formatOf = (endpoint: AnyEndpoint): ParameterObject => ({
  name: 'format',
  in: 'query',
  description: 'Chooses the format where the Accept header can not be set; stronger than Accept.',
  schema: {
    type: 'string',
    enum: listTypes(endpoint).map(nameFormat),
  },
})

/** One endpoint as an operation of the document; its schemas go to the components. */
export function buildOperation(
  operationId: string,
  endpoint: AnyEndpoint,
  components: Components,
): OperationObject {
  const { tag, summary, description, input, formats, access, needsSession } = endpoint
  const isByKey = access !== undefined && access.scope !== 'link'
  return {
    operationId,
    tags: [tag],
    summary,
    description: isByKey ? `${description} Needs the scope \`${access.scope}\`.` : description,
    parameters: [
      ...buildPathParameters(endpoint, components),
      ...(input?.from === 'query' ? buildQueryParameters(input.parameters, components) : []),
      ...(input?.from === 'query' && formats ? [formatOf(endpoint)] : []),
      ...(input?.from === 'body' && input.files
        ? buildQueryParameters(input.files.parameters, components).map(sayOfFile)
        : []),
      ...buildRequestHeaders(endpoint),
    ],
    ...((isByKey || needsSession) && { security: [...(isByKey ? [{ apiKey: [] }] : []), { session: [] }] }),
    ...(input?.from === 'body' && {
      requestBody: {
        required: !input.mayBeLeftOut,
        content: {
          'application/json': {
            schema: convertSchema(input.schema, 'body', components),
            examples: input.examples,
          },
          ...Object.fromEntries(
            Object.entries(input.files?.types ?? {}).map(([type, { description }]) => [
              type,
              { schema: { description, contentMediaType: type } },
            ]),
          ),
        },
      },
    }),
    responses: buildResponses(endpoint, components),
  }
}

function buildPathParameters({ pathParameters = {} }: AnyEndpoint, components: Components) {
  return Object.entries(pathParameters).map(([name, { schema, example }]) =>
    buildParameter('path', name, { schema, required: true, example }, components),
  )
}

function buildQueryParameters(parameters: Readonly<Record<string, Parameter>>, components: Components) {
  return Object.entries(parameters).map(([name, parameter]) =>
    buildParameter('query', name, parameter, components),
  )
}

/** Beside JSON, which holds the same itself, a query is refused. */
function sayOfFile({ description, ...parameter }: ParameterObject): ParameterObject {
  const only = 'Only beside a file; JSON says it in the body.'
  return { ...parameter, description: description === undefined ? only : `${description} ${only}` }
}

function buildParameter(
  place: 'path' | 'query',
  name: string,
  { schema, required, example }: Parameter,
  components: Components,
): ParameterObject {
  const { description, ...converted } = convertSchema(schema, 'parameter', components)
  return {
    name,
    in: place,
    ...(description !== undefined && { description }),
    required,
    ...(isObject(schema) && { style: 'deepObject' as const, explode: true }),
    schema: converted,
    ...(example !== undefined && { example }),
  }
}

/** Whether a parameter is written entry by entry, as `name[entry]=…`. */
function isObject({ _zod: { def } }: Parameter['schema']): boolean {
  return 'innerType' in def ? isObject(def.innerType as Parameter['schema']) : def.type === 'object'
}

function buildResponses(endpoint: AnyEndpoint, components: Components): ResponsesObject {
  const { cacheSeconds, problems } = endpoint
  const always = {
    ...usual,
    ...(problems.includes('too-many-requests') && rateLimits),
    ...(cacheSeconds !== undefined && {
      ETag: header('Validator for If-None-Match.'),
      'Cache-Control': header('How long the answer may be reused.'),
    }),
  }
  const content = buildContent(endpoint, components)
  const successes = listSuccesses(endpoint)
  return {
    ...Object.fromEntries(
      successes.map(([status, { description, headers = {} }]) => [
        status,
        {
          description,
          headers: {
            ...always,
            ...Object.fromEntries(Object.entries(headers).map(([name, says]) => [name, header(says)])),
          },
          ...(content && status !== 204 && { content }),
        },
      ]),
    ),
    ...(isRepeatable(endpoint) && {
      304: {
        description: 'The answer with the ETag of If-None-Match is still the same.',
        headers: { ...always, ETag: header('That ETag.') },
      },
    }),
    ...Object.fromEntries(
      [...Map.groupBy(problems, code => problemCodes[code])].map(([status, codes]) => [
        status,
        codes.length === 1 ? { $ref: `#/components/responses/${codes[0]}` } : buildProblemResponse(codes),
      ]),
    ),
  }
}

/** The answer in each of its formats, the usual one first; nothing where it has no body. */
function buildContent(endpoint: AnyEndpoint, components: Components): Record<string, MediaTypeObject> | null {
  const { schema, example } = endpoint.answer
  if (!schema) return null
  const all = new Map(Object.entries(endpoint.formats ?? {}).map(buildMedia))
  all.set('application/json', {
    schema: convertSchema(schema, 'answer', components),
    ...(example !== undefined && { example }),
  })
  return Object.fromEntries(listTypes(endpoint).map(type => [type, all.get(type) ?? {}]))
}

/** A text is a string; bytes have no type in OpenAPI 3.1. */
function buildMedia([type, { description, example, isBytes }]: [string, Format]): [string, MediaTypeObject] {
  const schema = isBytes ? { contentMediaType: type } : text
  return [type, { schema: { ...schema, description }, ...(example !== undefined && { example }) }]
}
