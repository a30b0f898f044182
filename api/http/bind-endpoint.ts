import type { Request, RequestHandler } from 'express'
import * as z from 'zod/mini'
import type { Endpoint, InputDeclaration } from '#openapi/endpoint.ts'
import type { Language } from '#text/language.ts'
import { createQueryReader } from './create-query-reader.ts'
import { describeIssues, type Given, MOST_FAULTS } from './describe-issues.ts'
import { findLongArray } from './find-long-array.ts'
import { chooseLanguage, createTypeChooser } from './negotiate.ts'
import { parseJson } from './parse-json.ts'
import { Problem } from './problems.ts'
import { readBody } from './read-body.ts'
import { sendAnswer } from './send-answer.ts'

export type Context = {
  language: Language
  /** The parameters of the path as they were sent; for an endpoint whose input is its body. */
  path: Readonly<Record<string, string>>
}

/** An answer in another format than JSON. */
export type WrittenDocument = {
  body: string | Uint8Array
  /** The whole Content-Type, where it says more than the media type. */
  type?: string
  /** Present where the reader keeps the document as a file. */
  fileName?: string
  /** Present where the document needs more than a policy that allows nothing. */
  contentSecurityPolicy?: string
}

export type DocumentWriter<Input> = (
  input: Input,
  context: Context,
) => WrittenDocument | Promise<WrittenDocument>

/** How an endpoint is answered: as JSON, and by media type in every other format that it declares. */
export type Binding<Input, Answer> = {
  answer: (input: Input, context: Context) => Answer
  formats?: Readonly<Record<string, DocumentWriter<Input>>>
}

/** Turns a declaration and its handler into Express handlers: negotiate, parse, answer, send. */
export function bindEndpoint<Input, Answer>(
  endpoint: Endpoint<Input, Answer>,
  { answer, formats = {} }: Binding<Input, Answer>,
): RequestHandler[] {
  const { input, cacheSeconds } = endpoint
  const types = ['application/json', ...Object.keys(formats)] as [string, ...string[]]
  const chooseType = createTypeChooser(types)
  const read = createInputReader(endpoint)
  const handle: RequestHandler = async (request, response) => {
    const language = chooseLanguage(request)
    const { value, format } = read(request, language)
    const type = format ?? chooseType(request)
    if (type === null)
      throw new Problem('not-acceptable', 'detail.not-acceptable', { types: types.join(', ') })
    const context = { language, path: request.params as Readonly<Record<string, string>> }
    const write = formats[type]
    const written = write ? await write(value, context) : { body: JSON.stringify(answer(value, context)) }
    sendAnswer(request, response, { type, ...written, language, cacheSeconds })
  }
  return input?.from === 'body' ? [...readBody, handle] : [handle]
}

type Read<Input> = (request: Request, language: Language) => { value: Input; format?: string | undefined }

function createInputReader<Input>({ input, formats }: Endpoint<Input, unknown>): Read<Input> {
  if (!input) return () => ({ value: undefined as Input })
  if (input.from === 'path')
    return request => ({ value: z.parse(input.choose(request.params), request.params) })
  if (input.from === 'body')
    return (request, language) => {
      const value = parseJson(request.body as Uint8Array | undefined)
      const { conflict, isSecret, longest } = input
      return { value: validate(input, { value, from: 'body', conflict, isSecret, longest }, language) }
    }
  const readQuery = createQueryReader(input.parameters, formats !== undefined)
  return (request, language) => {
    const { given, format } = readQuery(request.url, language)
    return {
      value: validate(input, { value: given, from: 'query', conflict: input.conflict }, language),
      format,
    }
  }
}

function validate<Input>(input: InputDeclaration<Input>, given: Given, language: Language): Input {
  const long = findLongArray(given.value, given.longest)
  const result = long ? null : z.safeParse(input.choose(given.value), given.value)
  if (result?.success) return result.data
  const issues = long ? [long] : (result?.error?.issues ?? [])
  const faults = describeIssues(issues, given, language)
  const count = faults.length < MOST_FAULTS ? faults.length : Math.max(issues.length, MOST_FAULTS)
  throw new Problem('invalid-input', 'detail.invalid-input', { count }, { faults })
}
