import type {
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  ResponsesObject,
  SchemaObject,
} from 'openapi3-ts/oas31'
import { languages } from '#text/language.ts'
import { type Components, convertSchema } from './convert-schema.ts'
import type { Endpoint, Format, InputDeclaration } from './endpoint.ts'
import { problemCodes } from './problem-codes.ts'

const text = { type: 'string' } as const

const acceptLanguage: ParameterObject = {
  name: 'Accept-Language',
  in: 'header',
  description: 'Language of the texts: en, fr, de or sv; en when none of them is acceptable.',
  schema: text,
  example: 'fr-CH, fr;q=0.9',
}

const format: ParameterObject = {
  name: 'format',
  in: 'query',
  description: 'Chooses the format where the Accept header can not be set; stronger than Accept.',
  schema: { type: 'string', enum: ['json', 'csv'] },
}

const header = (description: string, schema: SchemaObject = text): HeaderObject => ({ description, schema })

/** One endpoint as an operation of the document; its schemas go to the components. */
export function buildOperation(
  endpoint: Endpoint<unknown, unknown>,
  components: Components,
): OperationObject {
  const { input } = endpoint
  const parameters = input ? buildParameters(input, components) : []
  return {
    operationId: endpoint.operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: endpoint.description,
    parameters: [
      ...parameters,
      ...(input?.from === 'query' && endpoint.formats ? [format] : []),
      acceptLanguage,
    ],
    ...(input?.from === 'body' && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: convertSchema(input.schema, 'input', components),
            examples: input.examples,
          },
        },
      },
    }),
    responses: buildResponses(endpoint, components),
  }
}

/** A text is a string; bytes have no type in OpenAPI 3.1. */
function buildMedia([type, { description, example, isBytes }]: [string, Format]): [string, MediaTypeObject] {
  const schema = isBytes ? { contentMediaType: type } : text
  return [type, { schema: { ...schema, description }, ...(example !== undefined && { example }) }]
}

function buildParameters(input: InputDeclaration<unknown>, components: Components): ParameterObject[] {
  const parameters = input.from === 'body' ? (input.path ?? {}) : input.parameters
  return Object.entries(parameters).map(([name, { schema, required, example }]) => {
    const { description, ...converted } = convertSchema(schema, 'input', components)
    return {
      name,
      in: input.from === 'query' ? 'query' : 'path',
      ...(description !== undefined && { description }),
      required,
      schema: converted,
      ...(example !== undefined && { example }),
    }
  })
}

function buildResponses(endpoint: Endpoint<unknown, unknown>, components: Components): ResponsesObject {
  const { answer, formats = {}, cacheSeconds, problems } = endpoint
  const headers = {
    'Content-Language': header('The language of the texts.', { ...text, enum: [...languages] }),
    'X-Request-Id': header('The id of the request.'),
    ...(cacheSeconds !== undefined && {
      ETag: header('Validator for If-None-Match.'),
      'Cache-Control': header('How long the answer may be reused.'),
    }),
  }
  return {
    200: {
      description: answer.description,
      headers,
      content: {
        'application/json': {
          schema: convertSchema(answer.schema, 'output', components),
          example: answer.example,
        },
        ...Object.fromEntries(Object.entries(formats).map(buildMedia)),
      },
    },
    ...(cacheSeconds !== undefined && {
      304: { description: 'The answer with the ETag of If-None-Match is still the same.' },
    }),
    ...Object.fromEntries(
      problems.map(code => [problemCodes[code], { $ref: `#/components/responses/${code}` }]),
    ),
  }
}
