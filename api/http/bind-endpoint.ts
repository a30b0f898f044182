import type { RequestHandler } from 'express'
import { type AnyEndpoint, listSuccesses } from '#openapi/endpoint.ts'
import { listTypes } from '#openapi/list-types.ts'
import type { Language } from '#text/language.ts'
import { answerKept, type Keeping } from '../access/answer-kept.ts'
import type { Dependencies } from './dependencies.ts'
import { chooseLanguage, createTypeChooser } from './negotiate.ts'
import { Problem } from './problems.ts'
import { createBodyReader, readStrayBody } from './read-body.ts'
import { createInputReader } from './read-input.ts'
import { createPathChecker } from './read-path.ts'
import { sendAnswer, type WrittenDocument } from './send-answer.ts'

export type Context<Path = unknown> = Dependencies & {
  language: Language
  /** The parameters of the path, each one that its schema takes. */
  path: Path
}

/** The context of an endpoint whose declaration asks for access. */
export type KeptContext<Path = unknown> = Context<Path> & Keeping

export type DocumentWriter<Input, Path = unknown> = (
  input: Input,
  context: Context<Path>,
) => WrittenDocument | Promise<WrittenDocument>

/** An answer with a status that is not the usual one, or with headers of its own. */
export class Reply<Answer> {
  readonly answer: Answer
  readonly more: { status?: number; headers?: Readonly<Record<string, string>> }

  constructor(answer: Answer, more: Reply<Answer>['more']) {
    this.answer = answer
    this.more = more
  }
}

type Answered<Answer> = Answer | Reply<Answer>

export type Handler<Input, Answer, Path = unknown> = (
  input: Input,
  context: Context<Path>,
) => Answered<Answer> | Promise<Answered<Answer>>

/** How an endpoint is answered: as JSON, and by media type in every other format that it declares. */
export type Binding<Input, Answer, Path = unknown, MediaType extends string = string> =
  | Handler<Input, Answer, Path>
  | {
      answer: Handler<Input, Answer, Path>
      formats: Readonly<Record<MediaType, DocumentWriter<Input, Path>>>
    }

/** Answers a request to what is kept, which is read and written within one organisation. */
export type KeptHandler<Input, Answer, Path = unknown> = (
  input: Input,
  context: KeptContext<Path>,
) => Promise<Answered<Answer>>

export type KeptDocumentWriter<Input, Path = unknown> = (
  input: Input,
  context: KeptContext<Path>,
) => Promise<WrittenDocument>

/** Turns a declaration and its handler into Express handlers: who asks, path, body, negotiation, input, answer. */
export function bindEndpoint(
  endpoint: AnyEndpoint,
  binding: Binding<unknown, unknown>,
  dependencies: Dependencies,
  admit: (access: NonNullable<AnyEndpoint['access']>) => RequestHandler[],
): RequestHandler[] {
  const { input, method, cacheSeconds, pathParameters, access } = endpoint
  const { answer, formats = {} } = typeof binding === 'function' ? { answer: binding } : binding
  const types = listTypes(endpoint)
  const usualStatus = listSuccesses(endpoint)[0]?.[0] ?? 200
  const chooseType = createTypeChooser(types)
  const read = createInputReader(endpoint)
  const handle: RequestHandler = async (request, response) => {
    const language = chooseLanguage(request)
    const { value, format } = read(request, language)
    const type = format ?? chooseType(request)
    if (type === null)
      throw new Problem('not-acceptable', 'detail.not-acceptable', { types: types.join(', ') })
    const context: Context = { ...dependencies, language, path: request.params }
    const sent = { language, cacheSeconds, status: usualStatus, type }
    const write = formats[type]
    if (access) {
      const kept = await answerKept(endpoint, dependencies, request, async keeping => {
        const within: KeptContext = { ...context, ...keeping }
        return write ? write(value, within) : compose(await answer(value, within))
      })
      return sendAnswer(request, response, { ...sent, ...kept })
    }
    if (write) return sendAnswer(request, response, { ...sent, ...(await write(value, context)) })
    const answering = answer(value, context)
    // What is there at once is sent at once, before the parser goes on with what came behind the request.
    const answered = answering instanceof Promise ? await answering : answering
    sendAnswer(request, response, { ...sent, ...compose(answered) })
  }
  return [
    ...(access ? admit(access) : []),
    ...(pathParameters ? [createPathChecker(pathParameters)] : []),
    ...(input?.from === 'body'
      ? createBodyReader(Object.keys(input.files?.types ?? {}), input.mostBytes)
      : method === 'get'
        ? // By HTTP nothing in it can change what a GET means.
          []
        : [readStrayBody]),
    handle,
  ]
}

function compose(answered: Answered<unknown>) {
  const [plain, more] = answered instanceof Reply ? [answered.answer, answered.more] : [answered]
  return { ...more, body: JSON.stringify(plain) }
}
