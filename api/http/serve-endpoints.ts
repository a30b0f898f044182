import type { Express } from 'express'
import type { AnyEndpoint, Endpoint, KeptEndpoint } from '#openapi/endpoint.ts'
import { createAdmission } from '../access/admit-callers.ts'
import {
  type Binding,
  bindEndpoint,
  type DocumentWriter,
  type Handler,
  type KeptDocumentWriter,
  type KeptHandler,
} from './bind-endpoint.ts'
import type { Dependencies } from './dependencies.ts'
import { limitMethods } from './limit-methods.ts'

type Endpoints = Readonly<Record<string, AnyEndpoint>>

/** The handler of an endpoint; beside it a writer for each other format where the endpoint declares any. */
type Answers<Declared> =
  Declared extends KeptEndpoint<infer Input, infer Answer, infer Path, infer MediaType>
    ? [MediaType] extends [never]
      ? KeptHandler<Input, Answer, Path>
      : {
          answer: KeptHandler<Input, Answer, Path>
          formats: Readonly<Record<MediaType, KeptDocumentWriter<Input, Path>>>
        }
    : OpenAnswers<Declared>

type OpenAnswers<Declared> =
  Declared extends Endpoint<infer Input, infer Answer, infer Path, infer MediaType>
    ? [MediaType] extends [never]
      ? Handler<Input, Answer, Path>
      : {
          answer: Handler<Input, Answer, Path>
          formats: Readonly<Record<MediaType, DocumentWriter<Input, Path>>>
        }
    : never

/** A binding for each endpoint, by its operation id: one that is missing or answers otherwise does not compile. */
export type Bindings<Declared extends Endpoints> = { readonly [Id in keyof Declared]: Answers<Declared[Id]> }

/** Serves every endpoint; other methods on their paths are answered with what is allowed. */
export function serveEndpoints<Declared extends Endpoints>(
  app: Express,
  endpoints: Declared,
  bindings: Bindings<Declared>,
  dependencies: Dependencies,
): void {
  const admit = createAdmission(dependencies)
  const paths = Map.groupBy(Object.entries(endpoints), ([, { path }]) => path)
  for (const [path, ofPath] of paths) {
    const route = app.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const [id, endpoint] of ofPath)
      route[endpoint.method](
        bindEndpoint(endpoint, bindings[id] as Binding<unknown, unknown>, dependencies, admit),
      )
    limitMethods(
      route,
      ofPath.flatMap(([, { method }]) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
    )
  }
}
