import { document } from './validate-answer.ts'

/** An operation of the OpenAPI document with what a client could send by reading nothing else. */
export type Operation = {
  method: string
  /** The path as the document writes it, with places for ids. */
  path: string
  /** The path with the documented ids, and the query with the documented values. */
  address: string
  /** The names of the query, where the input is one. */
  query: readonly string[]
  /** What may stand in the path, by the name of its place. */
  ids: Readonly<Record<string, readonly string[]>>
  /** The documented bodies; none where the operation takes none. */
  bodies: readonly unknown[]
  /** The schema of a body. */
  schema: object | undefined
  /** The media types of files that may be the body instead. */
  files: readonly string[]
  /** The media types of a result. */
  types: readonly string[]
}

/** What needs a store though no key: what a link opens, and signing in, which counts every attempt as well. */
const ofTheStore = /^\/api\/(?:v1\/shared-|auth\/)/

/** The operations that anybody may use; those of what is kept have tests of their own. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, { security }]) => security === undefined && !ofTheStore.test(path))
    .map(([method, { parameters = [], requestBody, responses }]) => {
      const content = requestBody?.content['application/json']
      const inPath = parameters.filter(parameter => parameter.in === 'path')
      const inQuery = parameters.filter(parameter => parameter.in === 'query')
      const query = inQuery.flatMap(({ name, example }) =>
        example === undefined ? [] : [[name, String(example)]],
      )
      const filled = inPath.reduce(
        (text, { name, example }) => text.replace(`{${name}}`, String(example)),
        path,
      )
      return {
        method: method.toUpperCase(),
        path,
        address: query.length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled,
        query: inQuery.map(({ name }) => name),
        ids: Object.fromEntries(inPath.map(({ name, schema }) => [name, schema.enum ?? []])),
        bodies: Object.values(content?.examples ?? {}).map(({ value }) => value),
        schema: content?.schema,
        files: Object.keys(requestBody?.content ?? {}).filter(type => type !== 'application/json'),
        types: Object.keys(responses[200]?.content ?? {}),
      }
    }),
)

/** The operations that take a body. */
export const operationsWithBody = operations.filter(({ bodies }) => bodies.length > 0)
