import type { Request } from 'express'
import * as z from 'zod/mini'
import type { Given } from '#domain/shared/find-faults.ts'
import type { AnyEndpoint, InputDeclaration } from '#openapi/endpoint.ts'
import type { Language } from '#text/language.ts'
import { createQueryReader } from './create-query-reader.ts'
import { describeIssues, MOST_FAULTS } from './describe-issues.ts'
import { findLongArray } from './find-long-array.ts'
import { parseJson } from './parse-json.ts'
import { Problem } from './problems.ts'

type Read = (request: Request, language: Language) => { value: unknown; format?: string | undefined }

/** Returns a function that reads an endpoint's input from a request, or throws a problem that names its faults. */
export function createInputReader({ input, formats }: AnyEndpoint): Read {
  if (!input) return () => ({ value: undefined })
  const { conflict, isSecret, missing, references } = input
  const terms = { conflict, isSecret, missing, references }
  if (input.from === 'body')
    return (request, language) => {
      const parsed = parseJson(request.body as Uint8Array | undefined)
      return { value: validate(input, { ...parsed, ...terms }, language) }
    }
  const readQuery = createQueryReader(input.parameters, Object.keys(formats ?? {}))
  return (request, language) => {
    const { given, refused, format } = readQuery(request.url, language)
    return { value: validate(input, { value: given, refused, isText: true, ...terms }, language), format }
  }
}

function validate(input: InputDeclaration<unknown>, given: Given, language: Language): unknown {
  const schema = input.choose(given.value)
  const long = findLongArray(schema, given.value)
  const result = long ? null : z.safeParse(schema, given.value)
  if (result?.success) return result.data
  const issues = long ? [long] : (result?.error?.issues ?? [])
  const faults = describeIssues(issues, given, language)
  const count = faults.length < MOST_FAULTS ? faults.length : Math.max(issues.length, MOST_FAULTS)
  throw new Problem('invalid-input', 'detail.invalid-input', { count }, { faults })
}
