import { type OpenAPIObject, OpenApiBuilder, type PathItemObject } from 'openapi3-ts/oas31'
import { answerVersion } from '#reports/answer-version.ts'
import { endpointsOfAccounts } from './account-endpoints.ts'
import { buildOperation } from './build-operation.ts'
import { buildProblemResponse } from './build-problem-response.ts'
import { buildWebhooks } from './build-webhooks.ts'
import { type Components, convertSchema } from './convert-schema.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { type ProblemCode, problemCodes } from './problem-codes.ts'
import { problem } from './responses/shared.ts'
import { scopes } from './scopes.ts'

const description = `Sizes the server, estimates the licence and writes the checklists of on-premises software, by the rules of the vendors’ manuals.

Every computed answer carries its derivation, the assumptions that touched it and citations of the manual. Texts come in English,
French, German or Swedish, by \`Accept-Language\`; codes and ids never change. Decimals are exact. Errors are RFC 9457 problems.`

const tags = [
  { name: 'Accounts', description: 'People and how they sign in.' },
  { name: 'Checklists', description: 'What to do, by whom and with which command.' },
  { name: 'Licensing', description: 'Which licence to order.' },
  { name: 'Quotes', description: 'What the customer gets.' },
  { name: 'Operation', description: 'The server itself.' },
  { name: 'Sites', description: 'What an organisation knows of its installations.' },
  { name: 'Sizing', description: 'How large the server must be.' },
  { name: 'Software', description: 'The software that is known.' },
  { name: 'Webhooks', description: 'What an organisation is told of, and where.' },
]

/** The OpenAPI 3.1 document, made from the endpoint declarations; the same on every run. */
export function buildDocument(
  declared: Readonly<Record<string, AnyEndpoint>> = { ...endpoints, ...endpointsOfAccounts },
): OpenAPIObject {
  const components: Components = {}
  const builder = OpenApiBuilder.create({
    openapi: '3.1.0',
    info: {
      title: 'Groundwork',
      version: answerVersion,
      description,
      contact: { name: 'Groundwork' },
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
    servers: [{ url: '/', description: 'This server' }],
    security: [],
    tags,
    paths: {},
  })
  convertSchema(problem, 'answer', components)
  const paths = new Map<string, PathItemObject>()
  for (const [operationId, endpoint] of Object.entries(declared)) {
    const item = paths.get(endpoint.path) ?? {}
    item[endpoint.method] = buildOperation(operationId, endpoint, components)
    paths.set(endpoint.path, item)
  }
  for (const [path, item] of paths) builder.addPath(path, item)
  for (const [event, item] of buildWebhooks(components)) builder.addWebhook(event, item)
  // Those of one status are written together where an operation has several.
  const used = new Set(
    Object.values(declared).flatMap(({ problems }) =>
      [...Map.groupBy(problems, code => problemCodes[code]).values()]
        .filter(({ length }) => length === 1)
        .flat(),
    ),
  )
  for (const code of Object.keys(problemCodes) as ProblemCode[])
    if (used.has(code)) builder.addResponse(code, buildProblemResponse([code]))
  builder.addSecurityScheme('apiKey', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'gw_…',
    description: `A key of an organisation, made with \`npm run api-key\` or \`POST /api/v1/api-keys\`, with one or several of these scopes: ${scopes.join(', ')}. To write includes to read.`,
  })
  builder.addSecurityScheme('session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'groundwork.session_token',
    description:
      'The cookie of somebody who is signed in; behind TLS its name begins with `__Secure-`. A change that comes with it needs an `Origin` of this server.',
  })
  for (const id of Object.keys(components).sort()) builder.addSchema(id, components[id] ?? {})
  return builder.getSpec()
}

/** The document as it is committed and served. */
export function writeDocumentText(): string {
  return `${JSON.stringify(buildDocument(), null, 2)}\n`
}
