import type { Request } from 'express'
import * as z from 'zod/mini'
import type { Given } from '#domain/shared/find-faults.ts'
import type { AnyEndpoint, FileDeclaration, InputDeclaration, SentFile } from '#openapi/endpoint.ts'
import type { Language } from '#text/language.ts'
import { createQueryReader } from './create-query-reader.ts'
import { describeIssues, MOST_FAULTS } from './describe-issues.ts'
import { findLongArray } from './find-long-array.ts'
import { parseMediaType } from './media-type.ts'
import { parseJson } from './parse-json.ts'
import { Problem } from './problems.ts'

type Read = (request: Request, language: Language) => { value: unknown; format?: string | undefined }

/** Returns a function that reads an endpoint's input from a request, or throws a problem that names its faults. */
export function createInputReader({ input, formats }: AnyEndpoint): Read {
  if (!input) return () => ({ value: undefined })
  const { conflict, isSecret, missing, references } = input
  const terms = { conflict, isSecret, missing, references }
  if (input.from === 'body')
    return createBodyInputReader(input.files, (request, language) => {
      const parsed = parseJson(request.body as Uint8Array | undefined)
      return { value: validate(input.choose, { ...parsed, ...terms }, language) }
    })
  const readQuery = createQueryReader(input.parameters, Object.keys(formats ?? {}))
  return (request, language) => {
    const { given, refused, format } = readQuery(request.url, language)
    return {
      value: validate(input.choose, { value: given, refused, isText: true, ...terms }, language),
      format,
    }
  }
}

/** Returns a function that reads a file with its query where the body is one, and else JSON. */
function createBodyInputReader(files: FileDeclaration | undefined, readJson: Read): Read {
  if (!files) return readJson
  const readQuery = createQueryReader(files.parameters, [])
  return (request, language) => {
    const type = parseMediaType(request.headers['content-type'])
    if (!type || !Object.hasOwn(files.types, type.essence)) return readJson(request, language)
    const { given, refused } = readQuery(request.url, language)
    const choose = () => files.choose(type.essence)
    const said = validate(choose, { value: given, refused, isText: true }, language) as object
    const file: SentFile = {
      type: type.essence,
      charset: type.params.get('charset'),
      bytes: (request.body as Uint8Array | undefined) ?? new Uint8Array(),
    }
    return { value: { ...said, file } }
  }
}

function validate(choose: InputDeclaration<unknown>['choose'], given: Given, language: Language): unknown {
  const schema = choose(given.value)
  const long = findLongArray(schema, given.value)
  const result = long ? null : z.safeParse(schema, given.value)
  if (result?.success) return result.data
  const issues = long ? [long] : (result?.error?.issues ?? [])
  const faults = describeIssues(issues, given, language)
  const count = faults.length < MOST_FAULTS ? faults.length : Math.max(issues.length, MOST_FAULTS)
  throw new Problem('invalid-input', 'detail.invalid-input', { count }, { faults })
}
